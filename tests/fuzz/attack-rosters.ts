import type { Field } from '../../src/core/fields.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { evaluate } from '../../src/core/evaluate.ts'
import { readingsOf } from '../../src/core/rule.ts'
import { headingOf } from '../../src/core/rows/cells.ts'
import type { Shot } from './attacks.ts'
import { wellFormed } from './attacks.ts'
import type { Given } from './oracle.ts'
import { expected } from './oracle.ts'
import type { Random } from './random.ts'
import { visible } from './recognise.ts'
import { requestOf } from './requests.ts'
import { hostileText } from './texts.ts'
import type { RowSeen } from './ways.ts'
import { TODAY, byEngine, byRosterFile, rowView } from './ways.ts'

/* Rosters of hostile cells, on the command line and in the engine of the roster page. */

interface Roster {
  readonly rows: string[][]
  readonly readings: Record<string, string>
}

/** A roster whose first column tells the rows apart and whose last is carried along. */
function rosterOf(
  random: Random,
  rule: CatalogueRule,
  size: number,
  clean: (cell: string) => string,
): Roster {
  const fields = Object.entries<Field>(rule.inputs)
  const headings = fields.map(([key, field]) => random.pick([key, field.label, headingOf(field)]))
  const rows = Array.from({ length: size }, (_, place) => {
    const { on, inputs } = requestOf(random, rule)
    const texts = new Map(inputs)
    const cells = fields.map(([key, field]) => inWords(random, field, texts.get(key) ?? ''))
    const day = random.chance(0.5) ? '' : on
    return [String(place + 1), ...cells, day, hostileText(random)].map(clean)
  })
  const readings = readingsOf(rule).map(([name, { options }]) => [
    name,
    random.pick(Object.keys(options)),
  ])
  return {
    rows: [['编号', ...headings, random.pick(['on', '按哪天算']), '备注'], ...rows],
    readings: Object.fromEntries(readings),
  }
}

const WORDS: Readonly<Record<string, string>> = { true: '是', false: '否' }

/** An option as a person writes it, at times. */
function inWords(random: Random, { kind, options }: Field, text: string): string {
  const words = kind === 'flag' ? WORDS : kind === 'choice' ? options : undefined
  return (random.chance(0.5) && words && Object.keys(words).includes(text) && words[text]) || text
}

/** What a row asks: each cell as its field takes it, a blank one left out where that may be. */
function givenOf(
  rule: CatalogueRule,
  row: readonly string[],
  readings: Record<string, string>,
): Given {
  const inputs = new Map<string, unknown>()
  const fields = Object.entries<Field>(rule.inputs)
  for (const [place, [key, field]] of fields.entries()) {
    // What spreadsheets take for the sign of a text is not a part of it.
    const cell = (row[place + 1] ?? '').replace(/^\s*['‘’＇]/, '')
    const mayLack = field.optional || field.preset !== undefined
    if (mayLack && ['', '没有填'].includes(visible(cell))) continue
    inputs.set(key, rawOf(field, cell))
  }
  const on = visible(row[fields.length + 1] ?? '') || TODAY
  return { on, readings: new Map(Object.entries(readings)), inputs }
}

function rawOf({ kind, options = {} }: Field, cell: string): unknown {
  if (kind === 'list') return visible(cell).split(/[,，]/)
  return Object.keys(options).find((value) => options[value] === visible(cell)) ?? cell
}

/** The lists of a row that are one number, as a spreadsheet makes one of 100,120,150: they are refused. */
function joinedLists(rule: CatalogueRule, row: readonly string[]): string[] {
  return Object.entries<Field>(rule.inputs).flatMap(([key, { kind }], place) =>
    kind === 'list' && /^[0-9]{4,}$/.test(visible(row[place + 1] ?? '')) ? [key] : [],
  )
}

/** What is wrong with the answer to a row that is refused before its other cells are looked at. */
function notRefused(keys: string[], { status, reason }: RowSeen, named: boolean) {
  if (status !== 'invalid') return `${status}, though ${keys.join()} may be several numbers`
  return !named || keys.every((key) => reason.includes(`${key}: `))
    ? undefined
    : `does not name ${keys.join()}`
}

/** What is wrong with a row’s answer; `named` where its reason names the fields. */
function wrongRow(
  rule: CatalogueRule,
  given: Given,
  seen: RowSeen,
  named: boolean,
): string | undefined {
  const { faults, open, plain } = expected(rule, given)
  const { reason, ...rest } = seen
  if (seen.status !== 'ok' && !reason) return `${seen.status} without a reason`
  const unnamed = [...faults].filter((key) => named && !reason.includes(`${key}: `))
  if (unnamed.length) return `does not name ${unnamed.join()}`
  if (faults.size) return seen.status === 'invalid' ? undefined : `${seen.status}, not refused`
  if (open.size && seen.status === 'invalid') return undefined
  const right = JSON.stringify(rowView(evaluate(rule, plain)))
  return JSON.stringify(rest) === right
    ? undefined
    : `gave ${JSON.stringify(rest)} instead of ${right}`
}

function shotsOf(
  rule: CatalogueRule,
  { rows, readings }: Roster,
  seen: readonly RowSeen[],
  named: boolean,
): Shot[] {
  return rows.slice(1).map((row, place) => {
    const answer = seen[place]
    const request = { row, readings }
    if (!answer) return { status: 'lost', request, fault: 'the row is lost' }
    const joined = joinedLists(rule, row)
    const fault = joined.length
      ? notRefused(joined, answer, named)
      : wrongRow(rule, givenOf(rule, row, readings), answer, named)
    return { status: answer.status, request, fault }
  })
}

export async function attackFile(
  random: Random,
  rule: CatalogueRule,
  size: number,
): Promise<Shot[]> {
  const roster = rosterOf(random, rule, size, wellFormed)
  const asked = { on: TODAY, readings: roster.readings }
  return shotsOf(rule, roster, await byRosterFile(rule, roster.rows, asked), true)
}

/** Signs that no text file has: the engine refuses a file with them as a whole. */
const CONTROL = /[\0-\x08\x0e-\x1f]/g

export async function attackEngine(
  random: Random,
  rule: CatalogueRule,
  size: number,
): Promise<Shot[]> {
  const as = random.pick(['pasted', 'file'] as const)
  const clean = (cell: string) => (as === 'file' ? wellFormed(cell).replace(CONTROL, '') : cell)
  const roster = rosterOf(random, rule, size, clean)
  const asked = { on: TODAY, readings: roster.readings }
  return shotsOf(rule, roster, await byEngine(rule, roster.rows, asked, as), false)
}
