import { evaluate } from '../../src/core/evaluate.ts'
import { ruleOf, rules } from '../../src/policies/index.ts'
import { expected, keyed, named, reasonsDue } from './expected.ts'
import type { Answer, Reference } from './model.ts'
import type { Request } from './requests.ts'

/** The outcome as the public contract describes it. */
interface Outcome {
  status: string
  kind: string
  unit: string
  total: string | null
  low: string | null
  high: string | null
  lines: { id: string; amount: string; unit: string }[]
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

/** `may`: fields that may be named or not where the request is wrong. */
function found(request: Request, may?: string[]): object {
  const { status, kind, unit, total, low, high, ...rest } = outcomeOf(request)
  if (status === 'invalid')
    return {
      status,
      fields: named(
        rest.problems.map(({ field }) => field),
        may,
      ),
    }
  const amounts = rest.lines.map(({ id, amount, unit: of }) => [id, `${amount} ${of}`])
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
  const may = answer.status === 'invalid' ? answer.may : undefined
  const ours = new Map(Object.entries(found(asWritten, may)))
  const theirs = new Map(Object.entries(facts))
  const differences = [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((fact) => ours.get(fact) !== theirs.get(fact))
    .map((fact) => `${fact}: project ${ours.get(fact)}, reference ${theirs.get(fact)}`)
  return { status: answer.status, differences }
}
