import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { plainEnvironment } from '../support/plain-environment.ts'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
/** What a build, the command line, the types and the tests of the catalogue need. */
const NEEDED = [
  ...['src', 'public', 'scripts', 'tests', 'docs', 'CONTRIBUTING.md', 'README.md'],
  ...['package.json', 'package-lock.json', 'supply.json', 'astro.config.mjs', 'tsconfig.json'],
  'vitest.config.ts',
]

/** A copy of the project to change at will; the packages are the project's own. */
export function scratchCopy() {
  const root = mkdtempSync(join(tmpdir(), 'huisuan-recipe-'))
  const at = (path: string) => join(root, path)
  for (const path of NEEDED) cpSync(join(PROJECT, path), at(path), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), at('node_modules'))
  const read = (path: string) => readFileSync(at(path), 'utf8')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  return {
    at,
    read,
    write,
    change: (path: string, by: (text: string) => string) => write(path, by(read(path))),
    /** Runs a program in the copy and gives what it prints; rejects with it where it fails. */
    run: async (program: string, ...args: string[]): Promise<string> => {
      const options = {
        cwd: root,
        env: { ...plainEnvironment(), OUT_DIR: './dist' },
        maxBuffer: 1e8,
      }
      const { stdout } = await promisify(execFile)(program, args, options)
      return stdout
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
export type Scratch = ReturnType<typeof scratchCopy>
