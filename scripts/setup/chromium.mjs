import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of a Chromium on this machine: `CHROME_PATH`, or one of the usual names; undefined if there is none. */
export function findChromium() {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return CHROME_PATH
  return [...named(NAMES), ...APPLICATIONS].find((path) => existsSync(path))
}

/**
 * The path of the same Chromium without a window, as Debian has it; undefined if there is none. A
 * window draws itself on one of two processors while the page that is measured loads on the other.
 */
export function findHeadlessShell() {
  return named(['chromium-headless-shell']).find((path) => existsSync(path))
}

/**
 * The path of the Chromium that tests run in: `CHROME_PATH`, or the one without a window, which draws
 * nothing but the page; undefined where there is none but Playwright's own. What only a window has is
 * tested in `findChromium`'s.
 */
export const findTestChromium = () =>
  process.env.CHROME_PATH || findHeadlessShell() || findChromium()

/** Where programs of these names would be, the first name first within each folder. */
function named(names) {
  const { PATH = '' } = process.env
  return PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
}

/** What lets it run in a container and without asking other hosts anything. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
