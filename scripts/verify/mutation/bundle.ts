import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'

/*
 * Makes one script of `src` and its tests, for the runner to evaluate anew for each mutant. Stryker runs
 * it in its copy of the project, where the mutants are in the code.
 */

/** Tests about files, processes and other rooms: they take seconds and kill nothing that others do not. */
const LEFT_OUT =
  /^(architecture|catalogue|decimal-slim|desk|opening|outline|supply|theme|workbook-[fl]|fuzz)|^(arguments|faults|list|ndjson|roster|text)\.test/

const SUITE = resolve('scripts/verify/mutation/suite.ts')
const ENTRY = '\0entry'
const files = ['tests/unit', 'tests/cli'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name))
    .map((name) => `${folder}/${name}`),
)

/** Ten runs of a law are enough to kill with, and ten thousand mutants are not waited for in vain. */
const FEWER_RUNS = /^const RUNS = \{ numRuns: \d\d+ \}$/m

/** The entry loads each test file when asked to; `vitest` is `suite.ts` to all of them. */
const collect: Plugin = {
  name: 'collect-tests',
  enforce: 'pre',
  resolveId: (id) => (id === ENTRY ? id : id === 'vitest' ? SUITE : undefined),
  load: (id) =>
    id === ENTRY
      ? `export { declaredBy } from ${JSON.stringify(SUITE)}
         export const files = {
           ${files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(resolve(file))})`).join(',\n')}
         }`
      : undefined,
  transform: (code, id) =>
    id.endsWith('.test.ts') ? code.replace(FEWER_RUNS, 'const RUNS = { numRuns: 10 }') : undefined,
}

await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [collect],
  build: {
    ssr: true,
    copyPublicDir: false,
    outDir: '.mutation',
    minify: false,
    rolldownOptions: {
      input: { tests: ENTRY },
      output: { format: 'cjs', codeSplitting: false, entryFileNames: 'tests.cjs' },
    },
  },
})
