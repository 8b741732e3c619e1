import { dayInChina } from '../core/dates.ts'
import type { Problem } from '../core/rule.ts'
import { fromPairs } from '../core/link.ts'
import { byKey, problemTexts } from '../core/reasons.ts'
import { catalogueJson } from '../policies/catalogue-json.ts'
import { ruleOf } from '../policies/index.ts'
import type { Arguments } from './arguments.ts'
import { readArguments } from './arguments.ts'
import { catalogueText } from './catalogue.ts'
import { HELP } from './help.ts'
import { calendarOf } from './calendar.ts'
import { asksOnlyHow, procedureAfter, tellHow } from './how.ts'
import { filter } from './ndjson.ts'
import { respondTo } from './request.ts'
import { notesLines, progressLine, tallyLine } from './roster-text.ts'
import { computeRoster } from './roster.ts'
import { Refused } from './refused.ts'
import { explanation } from './text.ts'

/* The command line of the contract. The clock is read here; core takes the day as an argument. */

const DONE = 0
const FAULT = 1
const WRONG = 2

const today = () => dayInChina(new Date())
const print = (text: string) => process.stdout.write(text)

/** Does what the command line asks and returns the exit status. */
async function run(args: Arguments): Promise<number> {
  const { flags, problems } = args
  if (flags.has('--help')) {
    print(HELP)
    return DONE
  }
  if (flags.has('--ndjson') && !problems.length) {
    const faults = await filter(process.stdin, process.stdout, today(), report)
    return faults ? FAULT : DONE
  }
  if (flags.has('--list') && !problems.length) {
    print(flags.has('--json') ? `${JSON.stringify(catalogueJson())}\n` : catalogueText())
    return DONE
  }
  if (args.files['--roster'] !== undefined && !problems.length) return estimateRoster(args)
  if (args.flags.has('--ics') && !problems.length) return calendar(args)
  return asksOnlyHow(args) ? how(args) : estimate(args)
}

async function calendar(args: Arguments): Promise<number> {
  const { text, problems } = await calendarOf(args, new Date())
  print(text)
  process.stderr.write(problemLines(problems))
  return problems.length ? WRONG : DONE
}

function how(args: Arguments): number {
  const { text, problems } = tellHow(args, today())
  print(text)
  process.stderr.write(problemLines(problems))
  return problems.length ? WRONG : DONE
}

function estimate(args: Arguments): number {
  const { outcome, computed } = respondTo(args, today())
  if (args.flags.has('--json')) print(`${JSON.stringify(outcome)}\n`)
  else if (computed) print(explanation(computed))
  if (computed && args.flags.has('--how')) print(procedureAfter(computed))
  process.stderr.write(problemLines(outcome.problems))
  return outcome.status === 'invalid' ? WRONG : DONE
}

async function estimateRoster(args: Arguments): Promise<number> {
  const { '--roster': from = '-', '--out': to = '-' } = args.files
  const rule = ruleOf(args.rule ?? '')
  if (!rule) return estimate(args)
  const { on = today(), readings } = fromPairs(rule, args.pairs)
  const asked = { on, readings, countAll: args.flags.has('--count-all-rows') }
  try {
    const { tally, notes } = await computeRoster(rule, { from, to }, asked, progressLine())
    process.stderr.write(notesLines(notes) + tallyLine(tally, rule.unit))
    return DONE
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    process.stderr.write(problemLines(fault.problems))
    return WRONG
  }
}

/** One problem a line, whatever was typed into it. */
function problemLines(problems: readonly Problem[]): string {
  return problemTexts(problems, byKey)
    .map((text) => `${text.replace(/\p{Cc}+/gu, ' ')}\n`)
    .join('')
}

/** Writes a fault of the program to standard error, with the line of input it happened on. */
function report(fault: unknown, line?: number): void {
  const where = line === undefined ? '' : `（第 ${line} 行）`
  const what = fault instanceof Error ? fault.stack : String(fault)
  process.stderr.write(`程序出错${where}：${what}\n`)
}

// A reader that has seen enough (head, less) closes the pipe, which is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') report(fault)
    process.exit(fault.code === 'EPIPE' ? DONE : FAULT)
  })

try {
  process.exitCode = await run(readArguments(process.argv.slice(2)))
} catch (fault) {
  report(fault)
  process.exitCode = FAULT
}
