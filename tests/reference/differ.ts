import { evaluate } from '../../src/core/evaluate.ts'
import { ruleOf, rules } from '../../src/policies/index.ts'
import { of } from './fraction.ts'
import type { Answer, Reference } from './model.ts'
import { allAnswers, asked, startOf, type Request } from './requests.ts'

/** The outcome as the public contract describes it. */
interface Outcome {
  status: string
  kind: string
  unit: string
  total: string | null
  low: string | null
  high: string | null
  lines: { id: string; amount: string }[]
  readings: Record<string, string>
  reasons: string[]
  validity: { status: string; from: string; to: string | null }
  problems: { field: string }[]
}

/** The ids of all the rules that the project has. */
export const ruleIds: readonly string[] = rules.map((rule) => rule.id)

function outcomeOf({ rule, ...request }: Request): Outcome {
  const found = ruleOf(rule)
  if (!found) throw new RangeError(`no such rule: ${rule}`)
  return evaluate(found, request) as unknown as Outcome
}

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
function keyed(record: Record<string, string>): string {
  return JSON.stringify(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Whether reasons are due: not eligible, or a check that says no. Elsewhere they are not compared. */
function reasonsDue(status: string, total: string | null): object {
  if (status === 'not-eligible') return { reasons: true }
  return total === 'yes' || total === 'no' ? { reasons: total === 'no' } : {}
}

function expected(reference: Reference, request: Request): { answer: Answer; facts: object } {
  const { readings, inputs, on } = asked(reference, request)
  const answer = reference.answer(inputs, readings, on)
  if (answer.status === 'invalid') {
    const fields = [...new Set(answer.fields)].sort()
    return { answer, facts: { status: 'invalid', fields: fields.join(' ') } }
  }
  const { kind, unit } = reference
  const total = totalOf(answer, unit)
  const lines = answer.status === 'ok' ? { lines: keyed(answer.lines) } : {}
  const { low, high } = range(reference, request)
  const { status, from, to } = validityOf(reference, request)
  const validity = `${status} ${from} ${to}`
  const facts = { status: answer.status, kind, unit, total, ...lines, low, high, validity }
  const more = { ...reasonsDue(answer.status, total), readings: keyed(readings) }
  return { answer, facts: { ...facts, ...more } }
}

function found(request: Request): object {
  const { status, kind, unit, total, low, high, ...rest } = outcomeOf(request)
  if (status === 'invalid') {
    const fields = [...new Set(rest.problems.map(({ field }) => field))].sort()
    return { status, fields: fields.join(' ') }
  }
  const amounts = rest.lines.map(({ id, amount }) => [id, amount])
  const lines = status === 'ok' ? { lines: keyed(Object.fromEntries(amounts)) } : {}
  const { status: when, from, to } = rest.validity
  const facts = {
    status,
    kind,
    unit,
    total,
    ...lines,
    low,
    high,
    validity: `${when} ${from} ${to}`,
  }
  const given = Object.keys(reasonsDue(status, total)).length > 0
  const reasons = given ? { reasons: rest.reasons.length > 0 } : {}
  return { ...facts, ...reasons, readings: keyed(rest.readings) }
}

/** The status by the reference, and what the project says otherwise, one text a difference. */
export interface Comparison {
  status: Answer['status']
  differences: string[]
}

/** Asks the reference and, in writings of the same meaning, the project, and says wherein they differ. */
export function compare(
  reference: Reference,
  request: Request,
  asWritten: Request = request,
): Comparison {
  const { answer, facts } = expected(reference, request)
  const ours = new Map(Object.entries(found(asWritten)))
  const theirs = new Map(Object.entries(facts))
  const differences = [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((fact) => ours.get(fact) !== theirs.get(fact))
    .map((fact) => `${fact}: project ${ours.get(fact)}, reference ${theirs.get(fact)}`)
  return { status: answer.status, differences }
}
