/**
 * Installs what is missing, and nothing else: the packages of the lock file; with `--browser` Chromium
 * with and without a window and Chinese fonts for the browser tests, and LibreOffice for those of
 * workbooks and drafted papers; with `--engines` the browsers of other engines.
 * What it may not install it asks for, or says what is skipped, in a sentence. Runs on whatever Node there is (20 or later); everything after it runs on the project's own.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { aptGet } from './apt.mjs'
import { findChromium, findHeadlessShell } from './chromium.mjs'
import { ENGINES, findOldChromium, unpackOldChromium } from './engines.mjs'
import { findLibreOffice, findWriter } from './libreoffice.mjs'

const STAMP = 'node_modules/.huisuan-lock'

/** Runs a command to its end, its output shown or not; gives whether it succeeded. */
function run(command, args, stdio = 'inherit') {
  return spawnSync(command, args, { stdio, shell: process.platform === 'win32' }).status === 0
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return
  console.log('Installing packages …')
  if (!run('npm', ['ci', '--loglevel=error']))
    fail('npm ci failed: see above; the npm registry must be reachable.')
  writeFileSync(STAMP, lock)
}

let updated = false
/** Installs Debian packages where that is possible; gives whether it was. */
function aptInstall(...names) {
  const [command, ...args] = aptGet() ?? []
  if (!command) return false
  updated ||= run(command, [...args, 'update', '-qq'], 'ignore')
  return run(
    command,
    [...args, 'install', '-y', '-qq', '--no-install-recommends', ...names],
    'ignore',
  )
}

/** Installs a browser by the name that both Debian and Playwright know it by; gives whether it is there. */
function installBrowser(name, find) {
  if (find()) return true
  console.log(`Installing ${name} …`)
  if (aptInstall(name) && find()) return true
  // Where it fails, what it writes is long, and the caller says what to do.
  return run('npx', ['playwright', 'install', name], 'ignore')
}

function installBrowsers() {
  if (!installBrowser('chromium', findChromium))
    fail('The browser tests need Chromium: install it or Chrome, or set CHROME_PATH to one.')
  if (!installBrowser('chromium-headless-shell', findHeadlessShell))
    console.log(
      'There is no chromium-headless-shell here: the tests run in Chromium, half as fast, and no speed can be measured.',
    )
}

function installFonts() {
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  // Where there is no fontconfig (macOS, Windows) the system has Chinese fonts of its own.
  if (list.error || list.stdout.trim()) return
  console.log('Installing Chinese fonts …')
  if (!aptInstall('fonts-noto-cjk'))
    fail('The browser tests need a Chinese font: install one, such as fonts-noto-cjk on Debian.')
}

function installLibreOffice() {
  if (findWriter()) return
  console.log('Installing LibreOffice …')
  aptInstall('libreoffice-calc-nogui', 'libreoffice-writer-nogui')
  if (findWriter()) return
  console.log(
    findLibreOffice()
      ? 'There is no LibreOffice Writer here: the test that opens drafted papers with it is skipped.'
      : 'There is no LibreOffice here: the tests that open workbooks and drafted papers with it are skipped.',
  )
}

function installEngines() {
  for (const { name, packages, find } of ENGINES) {
    if (find()) continue
    console.log(`Installing ${name} …`)
    if (aptInstall(...packages) && find()) continue
    console.log(`There is no ${name} here: the tests in it are skipped.`)
  }
  if (!findOldChromium()) unpackOldChromium()
  if (!findOldChromium())
    console.log('There is no old Chromium for this machine: the tests in it are skipped.')
}

installPackages()
if (process.argv.includes('--browser')) {
  installBrowsers()
  installFonts()
  installLibreOffice()
}
if (process.argv.includes('--engines')) installEngines()
