/**
 * Makes an npm package of the library: TypeScript's own emit of what `src/service/index.ts` reaches, one
 * module a file with its types, so that the bundler of whoever uses it leaves out what he does not use.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { rules } from '../../src/policies/index.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const project = JSON.parse(readFileSync(here('../../package.json'), 'utf8')) as Manifest

const entry = (file: string) => ({ types: `./${file}.d.ts`, default: `./${file}.js` })
/** What may be imported. A rule's file is its id; the modules beside it, which rules share, are not public. */
const EXPORTS = {
  '.': entry('service/index'),
  './calculator': entry('service/calculator'),
  ...Object.fromEntries(rules.map(({ id }) => [`./rules/${id}`, entry(`policies/${id}`)])),
  './package.json': './package.json',
}

/** Makes the package in a folder, in place of what was there. Throws where the source does not compile. */
export function makePackage(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  emit(folder)
  const { name, version, description, license } = project
  const manifest = {
    ...{ name, version, description, license },
    type: 'module',
    sideEffects: false,
    // The first with `import … with { type: 'json' }`.
    engines: { node: '>=20.10' },
    exports: EXPORTS,
    dependencies: dependenciesOf(folder),
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  cpSync(here('README.md'), join(folder, 'README.md'))
  cpSync(here('../../LICENSE'), join(folder, 'LICENSE'))
}

function emit(folder: string): void {
  const tsc = here('../../node_modules/typescript/bin/tsc')
  const args = [tsc, '--project', here('tsconfig.json'), '--outDir', folder]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The library does not compile:\n${stdout}`)
}

/** The packages that the emitted modules import, in the versions that the project pins. */
function dependenciesOf(folder: string): Record<string, string> {
  const imported = globSync('**/*.js', { cwd: folder }).flatMap((file) =>
    ts
      .preProcessFile(readFileSync(join(folder, file), 'utf8'))
      .importedFiles.flatMap(
        ({ fileName }) => /^(?!\.)(?:@[^/]+\/)?[^/]+/.exec(fileName)?.[0] ?? [],
      ),
  )
  return Object.fromEntries(
    [...new Set(imported)].sort().map((name) => {
      const version = project.dependencies[name]
      if (!version) throw new Error(`The library imports ${name}, which is no dependency.`)
      return [name, version]
    }),
  )
}

if (import.meta.main) {
  makePackage(here('../../dist-package'))
  console.log('dist-package/ is made: `npm pack ./dist-package` packs it.')
}
