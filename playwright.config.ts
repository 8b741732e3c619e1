import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS, findTestChromium } from './scripts/setup/chromium.mjs'

/* Browser tests of the built site: `npm run build`, then `npm run test:browser`. */

/** `TEST_PORT` lets two checkouts test at once. */
const PORT = Number(process.env.TEST_PORT ?? 4391)
/** Tests of what only a window has say so (`support/browser/windowed.ts`). */
const executablePath = findTestChromium()

/**
 * Drawing the address bar of every new window would take as long as a short test. The others are what
 * Playwright itself turns off, which this list replaces.
 */
const UNUSED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
]

export default defineConfig({
  testDir: 'tests/browser',

  fullyParallel: true,
  // Two more than the processors it is meant for: a third of the time a test waits for the page to rest.
  workers: 4,
  retries: 0,
  // A test that takes three seconds on a quiet machine has taken thirty on a busy one.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  // What takes long and rarely changes is tagged, and runs with `npm run nightly`.
  projects: [
    { name: 'test', grepInvert: /@nightly/ },
    { name: 'nightly', grep: /@nightly/ },
  ],
  use: {
    baseURL: `http://localhost:${PORT}`,
    browserName: 'chromium',
    locale: 'zh-CN',
    // Every test opens a new browser, which would store the whole site; those about that allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [...CHROMIUM_FLAGS, `--disable-features=${UNUSED.join()}`],
    },
  },
  webServer: {
    command: 'npm run --silent serve',
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
    // It removes its compressed copy of the site when it is asked to end.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    env: { PORT: String(PORT), ASTRO_TELEMETRY_DISABLED: '1' },
  },
})
