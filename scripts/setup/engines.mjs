/**
 * Browsers the site was not written in, for the tests that run it in them: Firefox, WebKit as on phones
 * of today (WebKitGTK) and of 2022 (WPE WebKit), and a Chromium of 2021. Each is found, or installed
 * where the machine allows it.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** The first program of these names on the machine; undefined if there is none. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
}

const PACKED = 'node_modules/@sparticuz/chromium/bin'
/** Where the old Chromium and its libraries are unpacked, and unpacked again with the packages. */
const OLD_CHROMIUM = 'node_modules/.cache/old-chromium'

/** The path of the old Chromium and of its libraries; undefined where it is not unpacked. */
export function findOldChromium() {
  const program = join(OLD_CHROMIUM, 'chromium')
  return existsSync(program) ? { program, libraries: join(OLD_CHROMIUM, 'lib') } : undefined
}

/** Unpacks the old Chromium, which its package brings for Linux on x64 only. */
export function unpackOldChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  mkdirSync(OLD_CHROMIUM, { recursive: true })
  const unpacked = (name) => brotliDecompressSync(readFileSync(join(PACKED, name)))
  execFileSync('tar', ['-xC', OLD_CHROMIUM, 'lib'], { input: unpacked('aws.tar.br') })
  writeFileSync(join(OLD_CHROMIUM, 'chromium'), unpacked('chromium.br'), { mode: 0o755 })
}

/** Each browser: Debian's packages for it, and what says whether it is there. */
export const ENGINES = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    find: () => findProgram('firefox-esr', 'firefox'),
  },
  {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    find: () => findProgram('WebKitWebDriver') && findProgram('xvfb-run'),
  },
  {
    name: 'WPE WebKit',
    packages: ['wpewebkit-driver', 'cog'],
    find: () => findProgram('WPEWebDriver') && findProgram('cog'),
  },
]
