/**
 * Gives what a page loads by its address an entry of its own in the client build: each rule file, the
 * dates of each document, the drafts of each rule, the worker of rosters, the code of calendar files and
 * of drafts and, where figures are stated, the code that offers them. So a page loads the code of its rule
 * only and carries no list of all rules.
 * `src/layouts/module-address.ts` reads the addresses from Vite's manifest, which Astro's pages,
 * rendered after the client build, find beside the site and the reader does not need.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { areValuesStated } from '../../src/layouts/local-values/path.ts'

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const WORKER = 'roster/worker.ts'
/** What saves days in a calendar: only the pages of rules that give days name it. */
const CALENDAR = 'papers/calendar/index.ts'
/** What drafts papers: only the pages of rules that have some name it. */
const PAPERS = 'calculators/Papers.svelte'
const STATED = areValuesStated ? ['calculators/stated/stated.svelte.ts'] : []
/** Not under Vite's usual name, since Astro removes that before the pages are rendered. */
const MANIFEST = 'client-manifest.json'

/** The files of the policy folders, as paths under `src`. */
function policyFiles() {
  return readdirSync(`${src}policies`, { withFileTypes: true })
    .filter((folder) => folder.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${src}policies/${name}`).map((file) => `policies/${name}/${file}`),
    )
}

/** Whether a file is a rule, told from helper files by its default export, a document's dates or a rule's drafts. */
const isEntry = (path) =>
  /(\/dates|-drafts|-list)\.ts$/.test(path) ||
  readFileSync(src + path, 'utf8').includes('export default defineRule(')

/** @returns {import('vite').Plugin} */
function entries() {
  return {
    name: 'huisuan-rule-entries',
    apply: 'build',
    configEnvironment: (name) => (name === 'client' ? { build: { manifest: MANIFEST } } : {}),
    applyToEnvironment: (environment) => environment.name === 'client',
    buildStart() {
      for (const path of [WORKER, CALENDAR, PAPERS, ...STATED, ...policyFiles().filter(isEntry)]) {
        const name = path
          .replace(/^\w+\//, '')
          .replace(/\.\w+$/, '')
          .replace('/', '.')
        // A rule may export to its document's dates what both count, without a file more to load.
        this.emitFile({ type: 'chunk', id: src + path, name, preserveSignature: 'allow-extension' })
      }
    },
  }
}

/** @returns {import('astro').AstroIntegration} */
export function ruleEntries() {
  return {
    name: 'huisuan-rule-entries',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => updateConfig({ vite: { plugins: [entries()] } }),
      'astro:build:done': ({ dir }) => rmSync(new URL(MANIFEST, dir)),
    },
  }
}
