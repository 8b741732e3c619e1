import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { copyProject } from '../../scripts/build/project-copy.ts'
import { plainEnvironment } from '../support/plain-environment.ts'

/** What the tests of the catalogue need beside what a build reads. */
const TESTED = [
  ...['tests', 'docs', 'CONTRIBUTING.md', 'README.md'],
  ...['package-lock.json', 'vitest.config.ts'],
]

/** A copy of the project to change at will; the packages are the project's own. */
export function scratchCopy() {
  const root = mkdtempSync(join(tmpdir(), 'huisuan-recipe-'))
  const at = (path: string) => join(root, path)
  copyProject(root, TESTED)
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
