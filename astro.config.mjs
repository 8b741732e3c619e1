import sitemap from '@astrojs/sitemap'
import svelte from '@astrojs/svelte'
import { defineConfig } from 'astro/config'
import { BROWSERS, SYNTAX } from './scripts/build/browsers.mjs'
import { hostHeaders } from './scripts/build/host-headers.ts'
import { licences } from './scripts/build/licences.ts'
import { ruleEntries } from './scripts/build/rule-entries.mjs'
import { offline } from './scripts/build/offline.mjs'
import { slimDecimal } from './scripts/build/slim-decimal.mjs'
import { slimRules } from './scripts/build/slim-rules.mjs'
import { workerParts } from './scripts/build/worker-parts.mjs'

/** Where the site is served from; both may be set by whoever deploys it. */
const site = process.env.SITE ?? 'http://localhost:4321'
const base = (process.env.BASE ?? '/').replace(/\/?$/, '/')

/** What every rule page is made of, and what of these folders comes later or on other pages. */
const CALCULATOR = /src\/(core|calculators)\/|node_modules\/(svelte|decimal\.js|date-fns|nzh)\//
const LATER = new RegExp(
  [
    'core/(sensitivity|workdays|totals|rows|formulas)',
    'calculators/(print/|together/|Wizard|Answers|WhatChanges|changes|Curve|Breakpoints|PartOfWhole)',
    'calculators/(Mine|SaveForm|Saved|saved|Comparison|comparison|column|ClearAll|own-script)',
  ].join('|'),
)

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  server: { port: Number(process.env.PORT ?? 4321) },
  integrations: [
    svelte(),
    ruleEntries(),
    sitemap({ filter: (page) => !new URL(page).pathname.startsWith(`${base}embed/`) }),
    offline(),
    hostHeaders(base),
  ],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [licences(), slimDecimal(), slimRules(), workerParts()],
    build: {
      target: SYNTAX,
      cssTarget: BROWSERS,
      assetsInlineLimit: 0,
      rolldownOptions: {
        // No class here inherits a setter of a field's name, so a field may be assigned plainly.
        transform: { assumptions: { setPublicClassFields: true } },
        output: {
          codeSplitting: {
            // One shared chunk for all that every rule page shows, so that a new rule makes no new chunk
            // on another's page. The two small files that pages with no calculator use as well come
            // first, or they would go with those that import them.
            groups: [
              { name: 'day', test: /src\/core\/(dates|validity)\./, priority: 1 },
              { name: 'calculator', test: (id) => CALCULATOR.test(id) && !LATER.test(id) },
            ],
          },
        },
      },
    },
  },
})
