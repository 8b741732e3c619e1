import sitemap from '@astrojs/sitemap'
import svelte from '@astrojs/svelte'
import { defineConfig } from 'astro/config'
import { BROWSERS } from './scripts/browsers.mjs'
import { lazyEntries } from './scripts/lazy-entries.mjs'
import { offline } from './scripts/offline.mjs'
import { slimDecimal } from './scripts/slim-decimal.mjs'
import { slimRules } from './scripts/slim-rules.mjs'

/** Everything the site uses comes from itself; nothing typed can leave the browser. */
const csp = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ],
}

export default defineConfig({
  // Where the site is served from; both may be set by whoever deploys it.
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  server: { port: Number(process.env.PORT ?? 4321) },
  integrations: [svelte(), sitemap(), offline()],
  security: { csp },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [lazyEntries(), slimDecimal(), slimRules()],
    build: {
      target: BROWSERS,
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // One shared chunk for all rules, so that a new rule makes no new chunk on another's page;
            // without the two small files that pages with no calculator use as well.
            groups: [
              {
                name: 'core',
                test: /src\/core\/(?!dates|validity|steps|workdays)|node_modules\/(decimal\.js|date-fns|nzh)\//,
              },
            ],
          },
        },
      },
    },
  },
})
