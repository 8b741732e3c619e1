import { test } from '@playwright/test'
import { findOldChromium, findProgram } from '../../../scripts/setup/engines.mjs'
import type { Driver } from './driver.ts'
import { playwrightDriver } from './playwright-driver.ts'
import { puppeteerDriver } from './puppeteer-driver.ts'
import { Reader } from './reader.ts'
import { webdriverDriver } from './webdriver-driver.ts'

export { test }

const firefox = findProgram('firefox-esr', 'firefox')
const old = findOldChromium()
/** Two that start at once would find the same screen free: each worker looks from its own on. */
const FIRST_SCREEN = `--server-num=${99 + 10 * Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)}`
const gtk = findProgram('WebKitWebDriver') && findProgram('xvfb-run')
const wpe = findProgram('WPEWebDriver') && findProgram('cog')

/** Each browser by its name, with how it is started; undefined where this machine has none. */
const ENGINES: Readonly<Record<string, (() => Promise<Driver>) | undefined>> = {
  Firefox: firefox ? () => puppeteerDriver(firefox) : undefined,
  'Chromium 92': old && (() => playwrightDriver(old.program, old.libraries)),
  WebKitGTK: gtk
    ? () =>
        webdriverDriver(['xvfb-run', '--auto-servernum', FIRST_SCREEN, 'WebKitWebDriver'], {
          browserName: 'MiniBrowser',
        })
    : undefined,
  'WPE WebKit 2.38': wpe
    ? () =>
        webdriverDriver(['WPEWebDriver'], {
          browserName: 'cog',
          'wpe:browserOptions': { binary: wpe, args: ['--automation', '--platform=headless'] },
        })
    : undefined,
}

/** A test in each of these browsers; skipped where it is not installed. */
export function inEngines(
  title: string,
  act: (reader: Reader) => Promise<void>,
  tag: string[] | string = [],
): void {
  for (const [name, start] of Object.entries(ENGINES))
    test(`${name}: ${title}`, { tag }, async () => {
      test.skip(!start, `There is no ${name} on this machine.`)
      if (!start) return
      test.setTimeout(180_000)
      const driver = await start()
      try {
        await act(new Reader(driver))
      } finally {
        await driver.end()
      }
    })
}
