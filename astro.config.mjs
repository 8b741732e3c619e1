import sitemap from '@astrojs/sitemap'
import svelte from '@astrojs/svelte'
import { defineConfig } from 'astro/config'
import { BROWSERS, SYNTAX } from './scripts/build/browsers.mjs'
import { hostHeaders } from './scripts/build/host-headers.ts'
import { lazyEntries } from './scripts/build/lazy-entries.mjs'
import { nzhModules } from './scripts/build/nzh-modules.mjs'
import { offline } from './scripts/build/offline.mjs'
import { slimDecimal } from './scripts/build/slim-decimal.mjs'
import { slimRules } from './scripts/build/slim-rules.mjs'
import { slimSvelte } from './scripts/build/slim-svelte.mjs'
import { workerParts } from './scripts/build/worker-parts.mjs'
import { zipHere } from './scripts/build/zip-here.mjs'

/** Where the site is served from; both may be set by whoever deploys it. */
const site = process.env.SITE ?? 'http://localhost:4321'
const base = (process.env.BASE ?? '/').replace(/\/?$/, '/')

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  server: { port: Number(process.env.PORT ?? 4321) },
  integrations: [
    svelte(),
    sitemap({ filter: (page) => !new URL(page).pathname.startsWith(`${base}embed/`) }),
    offline(),
    hostHeaders(base),
  ],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [
      lazyEntries(),
      nzhModules(),
      slimDecimal(),
      slimRules(),
      slimSvelte(),
      workerParts(),
      zipHere(),
    ],
    build: {
      target: SYNTAX,
      cssTarget: BROWSERS,
      assetsInlineLimit: 0,
      rolldownOptions: {
        // No class here inherits a setter of a field's name, so a field may be assigned plainly.
        transform: { assumptions: { setPublicClassFields: true } },
        output: {
          codeSplitting: {
            // One shared chunk for all rules and forms, so that a new rule makes no new chunk on
            // another's page; without what loads later. The two small files that pages with no
            // calculator use as well come first, or they would go with those that import them.
            groups: [
              { name: 'day', test: /src\/core\/(dates|validity)\./, priority: 1 },
              {
                name: 'core',
                test: /src\/core\/(?!sensitivity|dates|validity|steps|workdays|account|alternatives|source|totals|rows|formulas)|src\/calculators\/(ErrorSummary|FieldControl|OptionField|TextField|field-id|living|settled|form-state|turns)\.|node_modules\/(svelte|decimal\.js|date-fns|nzh)\//,
              },
            ],
          },
        },
      },
    },
  },
})
