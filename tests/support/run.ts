import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Outcome } from '../../src/core/evaluate.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** The Node that the project pins; the machine's own may be too old to run TypeScript. */
const NODE = `${root}node_modules/.bin/node`
const ESTIMATE = `${root}src/cli/estimate.ts`
/** How `npm run estimate` starts Node, since that is what people run. */
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: { estimate: string }
}
const FLAGS = scripts.estimate.split(' ').filter((word) => word.startsWith('--'))

/**
 * Runs the command line to its end, as people do: in a process of its own, which takes a quarter of a
 * second. What needs none goes by `runHere`.
 */
export function run(args: readonly string[], input: string | Buffer = '', nodeArgs: string[] = []) {
  const { status, stdout, stderr } = spawnSync(NODE, [...FLAGS, ...nodeArgs, ESTIMATE, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { status, stdout, stderr }
}

/** Starts the command line, to talk with it while it runs. */
export function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(NODE, [...FLAGS, ESTIMATE, ...args])
}

/** Reads the filter's output, every line of which ends. */
export function outcomesOf(stdout: string): Outcome[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Outcome)
}
