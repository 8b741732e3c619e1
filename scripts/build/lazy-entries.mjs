/**
 * Gives each rule file, and each part of a rule page that is not needed at once, its own
 * entry in the client build. A page names the ones it wants by address, so it loads the code of its
 * own rule only and carries no list of all rules.
 *
 * Astro renders the static pages after the client build and in the same process, so the addresses
 * (with their content hashes) are handed over on `globalThis`; see `src/layouts/address.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const PARTS = [
  'calculators/Explanation.svelte',
  'calculators/together/Results.svelte',
  'calculators/DateField.svelte',
  'calculators/ListField.svelte',
  'calculators/Wizard.svelte',
  'client/copy-snippet.ts',
  'client/later.ts',
  'roster/worker.ts',
]

/** The rule files, told from helper files by their default export, as paths under `src`. */
function ruleFiles() {
  return readdirSync(`${src}policies`, { withFileTypes: true })
    .filter((folder) => folder.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${src}policies/${name}`).map((file) => `policies/${name}/${file}`),
    )
    .filter((path) => readFileSync(src + path, 'utf8').includes('export default defineRule('))
}

/** @returns {import('vite').Plugin} */
export function lazyEntries() {
  return {
    name: 'huisuan-lazy-entries',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    buildStart() {
      for (const path of [...PARTS, ...ruleFiles()]) {
        const name = path
          .replace(/^\w+\//, '')
          .replace(/\.\w+$/, '')
          .replace('/', '.')
        this.emitFile({ type: 'chunk', id: src + path, name, preserveSignature: 'strict' })
      }
    },
    load(id) {
      // Astro would hydrate islands with it; the calculator brings itself to life.
      return id.includes('@astrojs/svelte/dist/client') ? 'export default () => {}' : undefined
    },
    generateBundle(_, bundle) {
      const addresses = {}
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.startsWith(src)) continue
        addresses[chunk.facadeModuleId.slice(src.length)] = [chunk.fileName, ...chunk.imports]
      }
      globalThis[Symbol.for('huisuan.addresses')] = addresses
    },
  }
}
