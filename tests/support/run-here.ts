import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { main } from '../../src/cli/main.ts'
import type { Outcome } from '../../src/core/evaluate.ts'
import { outcomesOf } from './run.ts'

/** Runs the command line to its end, without a process for it. */
export async function runHere(args: readonly string[], input: string | Buffer = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const written = Promise.all([text(stdout), text(stderr)])
  const stdin = Readable.from([Buffer.from(input)])
  const status = await main(args, { stdin, stdout, stderr }, new Date())
  stdout.end()
  stderr.end()
  const [out, errors] = await written
  return { status, stdout: out, stderr: errors }
}

/** The outcomes of the filter, for lines given as texts or as requests. */
export async function filter(lines: readonly unknown[]): Promise<Outcome[]> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  return outcomesOf((await runHere(['--ndjson'], input.join('\n'))).stdout)
}
