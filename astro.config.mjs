import sitemap from '@astrojs/sitemap'
import svelte from '@astrojs/svelte'
import { defineConfig } from 'astro/config'
import { BROWSERS, SYNTAX } from './scripts/build/browsers.mjs'
import { hostHeaders } from './scripts/build/host-headers.ts'
import { licences } from './scripts/build/licences.ts'
import { localValues } from './scripts/build/local-values.ts'
import { ruleEntries } from './scripts/build/rule-entries.mjs'
import { offline } from './scripts/build/offline.mjs'
import { slimDecimal } from './scripts/build/slim-decimal.mjs'
import { slimRules } from './scripts/build/slim-rules.mjs'
import { workerParts } from './scripts/build/worker-parts.mjs'

/** Where the site is served from; both may be set by whoever deploys it. */
const site = process.env.SITE ?? 'http://localhost:4321'
const base = (process.env.BASE ?? '/').replace(/\/?$/, '/')

/** Not for search engines: what is made for other sites' pages, and what says that a page is not stored. */
const NOT_LISTED = /^(embed|offline)\//
/** What pages without a calculator use. */
const PAGE = /src\/(core\/(dates|validity)|calculators\/base)\.|vite\/preload-helper/
/** What every form is made of, and what of these folders comes later or on some pages only. */
const CALCULATOR = /src\/(core|calculators)\/|node_modules\/(svelte|decimal\.js|date-fns|nzh)\//
const LATER = new RegExp(
  [
    'core/(index|fields\\.|fields-list|verbs\\.|verbs-(ages|allocation|calendar|days|months)|conditions-days|days|allocation)',
    'core/(following-dates|counted-dates|possible|trials|dependence|sensitivity|recompute|readings|workdays|totals|rows|formulas|printed|paper-|roster-list)',
    'calculators/(print/|plan/|together/|stated/(stated|Picker|period)|Wizard|OneByOne|Answers|WhatChanges|changes|Curve|linear-scale|Breakpoints|PartOfWhole)',
    'calculators/(Mine|SaveForm|Saved|saved|Comparison|comparison|column|ClearAll|own-script)',
    'calculators/(OnceAlive|AmountBar|ReadAloud|spoken-result|marked-steps|Actions|OfferPapers|Papers|PrintButton|ShareLink|SaveCalculation|SaveCalendar|SavePicture|SaveWorkbook|FileButton|load-calendar|save-file|draft)',
    'calculators/(RulePage|Explanation|ErrorSummary|start|read-link|question-history)',
  ].join('|'),
)

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  server: { port: Number(process.env.PORT ?? 4321) },
  integrations: [
    svelte({ compilerOptions: { discloseVersion: false } }),
    localValues(),
    ruleEntries(),
    sitemap({ filter: (page) => !NOT_LISTED.test(new URL(page).pathname.slice(base.length)) }),
    offline(),
    hostHeaders(new URL(site), base),
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
        // These only name what others export, and are no files of their own to load.
        treeshake: {
          moduleSideEffects: [
            { test: /src\/core\/(index|fields|verbs)\.ts$/, sideEffects: false },
            // Svelte's bindings do nothing by themselves; one that no page uses would come along.
            { test: /svelte\/src\/internal\/client\/dom\/elements\//, sideEffects: false },
          ],
        },
        output: {
          codeSplitting: {
            // One shared chunk for all forms, so that a new rule makes no new chunk on another's page.
            // What pages without a calculator use as well comes first, or it would go with that.
            groups: [
              { name: 'page', test: PAGE, priority: 1 },
              { name: 'calculator', test: (id) => CALCULATOR.test(id) && !LATER.test(id) },
            ],
          },
        },
      },
    },
  },
})
