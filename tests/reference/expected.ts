import { of } from './fraction.ts'
import type { Answer, Reference } from './model.ts'
import { allAnswers, asked, startOf, type Request } from './requests.ts'

/** Not eligible: 0.00, a quantity 0, a date none. */
function nothing(unit: string): string | null {
  if (unit === '日期') return null
  return unit.startsWith('元') ? '0.00' : '0'
}

function totalOf(answer: Answer, unit: string): string | null {
  return answer.status === 'ok' ? answer.total : nothing(unit)
}

/** Dates earlier < later, checks no < yes (both in the order of their letters), amounts by size. */
function sorted(totals: string[], unit: string): string[] {
  const byLetter = unit === '日期' || unit === '是否'
  if (byLetter) return [...totals].sort()
  return [...totals].sort((one, other) => of(one).compare(of(other)))
}

/** The lowest and the highest total over all combinations of readings. */
function range(
  reference: Reference,
  request: Request,
): { low: string | null; high: string | null } {
  const totals = allAnswers(reference, request).map((answer) => totalOf(answer, reference.unit))
  const known = sorted(
    totals.filter((total) => total !== null),
    reference.unit,
  )
  return { low: known[0] ?? null, high: known[known.length - 1] ?? null }
}

function validityOf(reference: Reference, { on, inputs }: Request) {
  const [from, to] = [startOf(reference, inputs), reference.to]
  const status = on < from ? 'not-yet' : to !== null && on > to ? 'expired' : 'in-force'
  return { status, from, to }
}

/** Sorted, so that the order of keys makes no difference. */
export function keyed(record: Record<string, string>): string {
  return JSON.stringify(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Whether reasons are due: not eligible, or a check that says no. Elsewhere they are not compared. */
export function reasonsDue(status: string, total: string | null): object {
  if (status === 'not-eligible') return { reasons: true }
  return total === 'yes' || total === 'no' ? { reasons: total === 'no' } : {}
}

function withUnits(
  { unit, lineUnits = {} }: Reference,
  lines: Record<string, string>,
): Record<string, string> {
  const written = Object.entries(lines).map(([id, line]) => [
    id,
    `${line} ${lineUnits[id] ?? unit}`,
  ])
  return Object.fromEntries(written) as Record<string, string>
}

/** The reference's answer, and the facts of the outcome that follow from it. */
export function expected(
  reference: Reference,
  request: Request,
): { answer: Answer; facts: object } {
  const { readings, inputs, on } = asked(reference, request)
  const answer = reference.answer(inputs, readings, on)
  if (answer.status === 'invalid')
    return { answer, facts: { status: 'invalid', fields: named(answer.fields) } }
  const { kind, unit } = reference
  const total = totalOf(answer, unit)
  const lines = answer.status === 'ok' ? { lines: keyed(withUnits(reference, answer.lines)) } : {}
  const { low, high } = range(reference, request)
  const { status, from, to } = validityOf(reference, request)
  const validity = `${status} ${from} ${to}`
  const facts = { status: answer.status, kind, unit, total, ...lines, low, high, validity }
  const more = { ...reasonsDue(answer.status, total), readings: keyed(readings) }
  return { answer, facts: { ...facts, ...more } }
}

/** The fields at fault, without those that need not be named. */
export function named(fields: string[], may: string[] = []): string {
  return [...new Set(fields)]
    .filter((field) => !may.includes(field))
    .sort()
    .join(' ')
}
