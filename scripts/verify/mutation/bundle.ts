import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'

/*
 * Bundles `src` and its tests into one script, which the runner evaluates anew for each mutant. Stryker
 * runs this in its copy of the project, where the mutants are in the code.
 */

/** Tests about files, processes and other rooms take seconds and kill no mutant that others do not. */
const files = globSync(
  [
    'tests/unit/{calculators,core,policies,workbook}/**/*.test.ts',
    'tests/unit/cli/explanation.test.ts',
    'tests/{invariants,reference}/*.test.ts',
  ],
  { exclude: ['**/policies/catalogue.*', '**/workbook/{file,libreoffice}.*'] },
).sort()
const SUITE = resolve('scripts/verify/mutation/suite.ts')
const ENTRY = '\0entry'

/** Ten runs of a property are enough to kill a mutant, and there are more than ten thousand mutants. */
const FEWER_RUNS = /^const RUNS = \{ numRuns: \d\d+ \}$/m

/**
 * A path into the packages, which Stryker links into its copy (`.stryker/<copy>`) only once this has
 * run; named by their names they are found in the project around it.
 */
const PATH_INTO_PACKAGES = /^(?:\.\.\/)+(node_modules\/.+)$/

/** The entry loads each test file when asked to; `vitest` is `suite.ts` to all of them. */
const collect: Plugin = {
  name: 'collect-tests',
  enforce: 'pre',
  resolveId: (id) => {
    if (id === ENTRY) return id
    if (id === 'vitest') return SUITE
    const [, inPackages] = PATH_INTO_PACKAGES.exec(id) ?? []
    return inPackages && resolve('../..', inPackages)
  },
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
