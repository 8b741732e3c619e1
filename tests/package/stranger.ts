import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePackage } from '../../scripts/package/package.ts'
import { plainEnvironment } from '../support/plain-environment.ts'

/** The oldest Node that the package says it runs on. */
export const OLDEST_NODE = '20.10.0'
/** The npm package that holds Node for this machine and nothing else, so that no script installs it. */
const NODE_PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

/**
 * The folder of a stranger: some programs, and the package installed as from a registry (`--install-links`
 * packs it) with its dependencies and the oldest Node.
 */
export function makeStranger() {
  const root = mkdtempSync(join(tmpdir(), 'huisuan-package-'))
  const app = join(root, 'app')
  makePackage(join(root, 'package'))
  cpSync(new URL('consumer', import.meta.url), app, { recursive: true })
  const manifest = { private: true, type: 'module' }
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest))

  const at = (...path: string[]) => join(app, ...path)
  /** Runs a program in the folder and gives what it prints; throws with it where it fails. */
  const run = (program: string, ...args: string[]): string => {
    const options = { cwd: app, env: plainEnvironment(), encoding: 'utf8', maxBuffer: 1e8 } as const
    const { status, stdout, stderr, error } = spawnSync(program, args, options)
    if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`)
    return stdout
  }
  const flags = ['--install-links', '--prefer-offline', '--no-audit', '--no-fund']
  run('npm', 'install', ...flags, '../package', `${NODE_PACKAGE}@${OLDEST_NODE}`)
  const remove = () => rmSync(root, { recursive: true })
  return { at, run, remove, oldNode: at('node_modules', NODE_PACKAGE, 'bin', 'node') }
}

/** A package as it lies in a folder of packages. */
export interface Installed {
  readonly name: string
  readonly version: string
  readonly license: string
}

/** The packages in a folder of packages, none of which has a scope. */
export function installedIn(folder: string): Installed[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')))
}
