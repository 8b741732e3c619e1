import type { Readable, Writable } from 'node:stream'
import type { IsoDate } from '../core/dates.ts'
import { dayInChina } from '../core/dates.ts'
import { fromPairs } from '../core/link.ts'
import type { Problem } from '../core/rule.ts'
import { catalogueJson } from '../policies/catalogue-json.ts'
import { ruleOf } from '../policies/index.ts'
import type { Arguments } from './arguments.ts'
import { readArguments } from './arguments.ts'
import { calendarOf } from './calendar.ts'
import { catalogueText } from './catalogue.ts'
import { faultText, problemLines } from './faults-text.ts'
import { HELP } from './help.ts'
import { asksOnlyHow, procedureAfter, tellHow } from './how.ts'
import { filter } from './ndjson.ts'
import { Refused } from './refused.ts'
import { respondTo } from './request.ts'
import { clearing, notesLines, progressLine, tallyLine } from './roster-text.ts'
import { computeRoster } from './roster.ts'
import { explanation } from './text.ts'

/* What the command line of the contract does, wherever its text goes and whatever the time is. */

export const DONE = 0
export const FAULT = 1
const WRONG = 2

/** Where a command line reads and writes: the process, or what stands for it. Only what is used is touched. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean }
}

/**
 * Does what the words of a command line ask, at an instant, and returns the exit status. A fault of the
 * program is told on standard error.
 */
export async function main(words: readonly string[], streams: Streams, now: Date): Promise<number> {
  try {
    return await run(readArguments(words), streams, now)
  } catch (fault) {
    streams.stderr.write(faultText(fault))
    return FAULT
  }
}

async function run(args: Arguments, streams: Streams, now: Date): Promise<number> {
  const { flags, problems } = args
  const { stdout, stderr } = streams
  const today = dayInChina(now)
  if (flags.has('--help')) {
    stdout.write(HELP)
    return DONE
  }
  if (flags.has('--ndjson') && !problems.length) {
    const report = (fault: unknown, line: number) => stderr.write(faultText(fault, line))
    const faults = await filter(streams.stdin, stdout, today, report)
    return faults ? FAULT : DONE
  }
  if (flags.has('--list') && !problems.length) {
    stdout.write(flags.has('--json') ? `${JSON.stringify(catalogueJson())}\n` : catalogueText())
    return DONE
  }
  if (args.files['--roster'] !== undefined && !problems.length)
    return estimateRoster(args, streams, today)
  if (flags.has('--ics') && !problems.length) return tell(await calendarOf(args, now), streams)
  return asksOnlyHow(args) ? tell(tellHow(args, today), streams) : estimate(args, streams, today)
}

/** Writes a text that needs nothing else, and what was wrong with what was asked. */
function tell(
  { text, problems }: { text: string; problems: readonly Problem[] },
  { stdout, stderr }: Streams,
): number {
  stdout.write(text)
  stderr.write(problemLines(problems))
  return problems.length ? WRONG : DONE
}

function estimate(args: Arguments, { stdout, stderr }: Streams, today: IsoDate): number {
  const { outcome, computed } = respondTo(args, today)
  if (args.flags.has('--json')) stdout.write(`${JSON.stringify(outcome)}\n`)
  else if (computed) stdout.write(explanation(computed))
  if (computed && args.flags.has('--how')) stdout.write(procedureAfter(computed))
  stderr.write(problemLines(outcome.problems))
  return outcome.status === 'invalid' ? WRONG : DONE
}

async function estimateRoster(args: Arguments, streams: Streams, today: IsoDate): Promise<number> {
  const { '--roster': from = '-', '--out': to = '-' } = args.files
  const { stdout, stderr } = streams
  const rule = ruleOf(args.rule ?? '')
  if (!rule) return estimate(args, streams, today)
  const { on = today, readings } = fromPairs(rule, args.pairs)
  const asked = { on, readings, countAll: args.flags.has('--count-all-rows') }
  const files = { from: from === '-' ? streams.stdin : from, to: to === '-' ? stdout : to }
  try {
    const { tally, notes } = await computeRoster(rule, files, asked, progressLine(stderr))
    stderr.write(clearing(stderr) + notesLines(notes) + tallyLine(tally, rule.unit))
    return DONE
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    stderr.write(problemLines(fault.problems))
    return WRONG
  }
}
