import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_FLAGS, findTestChromium } from './scripts/setup/chromium.mjs'

const executablePath = findTestChromium()

export default defineConfig({
  test: {
    isolate: false,
    // Some tests start the command line several times, which takes seconds on a busy machine.
    testTimeout: 30_000,
    // Nor is a second, which is the default, enough for a component to follow there.
    expect: { poll: { timeout: 20_000 } },
    // The command line is started a dozen times: it starts in half the time once it is compiled.
    env: { NODE_COMPILE_CACHE: 'node_modules/.cache/compiled' },
    // By default one of two cores is left idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,invariants,reference,fuzz}/**/*.test.ts'],
        },
      },
      {
        // Svelte components by themselves, in a browser.
        extends: true,
        plugins: [svelte()],
        // Found while a test runs, they would have its page loaded again.
        optimizeDeps: { include: ['fflate', 'minisearch', 'papaparse', 'saxen', 'ts-ics'] },
        test: {
          name: 'component',
          // Each file in a page of its own, which cleans up after each of its tests.
          isolate: true,
          include: ['tests/component/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS },
              contextOptions: { locale: 'zh-CN' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // What reads the site that `npm run build` has made, or a build of a copy of the project.
        extends: true,
        test: {
          name: 'built',
          include: ['tests/{built,package,recipe}/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
