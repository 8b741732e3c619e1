import { Decimal, ZERO } from '../decimal.ts'
import type { Calculation, Request } from '../evaluate.ts'
import { calculate } from '../evaluate.ts'
import type { Amount, Explained } from '../explained.ts'
import { recompute } from '../recompute.ts'
import type { Field } from '../fields.ts'
import { isObject } from '../objects.ts'
import type { Result } from '../result.ts'
import type { AnyRule } from '../rule.ts'
import { isMoney } from '../units.ts'

/** A request in which one number changes and all else stays. */
export interface Varied {
  readonly rule: AnyRule
  readonly key: string
  readonly field: Field
  /** The smallest change the field can take. */
  readonly unit: Decimal
  /** What the field and the rule's parts let it be. */
  readonly least: Decimal
  readonly most: Decimal
  readonly present: Decimal
  /** Whether the amount is made of parts rounded to the fen. */
  readonly rounded: boolean
  readonly now: Calculation & { readonly result: Result }
  /** The rule itself at another value. */
  readonly when: (value: Decimal) => Calculation
  /** A piece of the present explanation at another value. */
  readonly read: (node: Explained, value: Decimal) => unknown
}

/** The request with its input `key` free to change; nothing where that is not a number that was given. */
export function vary(rule: AnyRule, request: Request, key: string): Varied | undefined {
  const field = rule.inputs[key] as Field
  const now = calculate(rule, request)
  const given = now.inputs[key] as Amount | undefined
  if (field.max === undefined || !given || !now.result) return undefined
  const known = new Map<string, Calculation>()
  const raw = isObject(request.inputs) ? request.inputs : {}
  const when = (value: Decimal): Calculation => {
    const text = value.toFixed()
    const found =
      known.get(text) ?? calculate(rule, { ...request, inputs: { ...raw, [key]: text } })
    known.set(text, found)
    return found
  }
  return {
    rule,
    key,
    field,
    unit: new Decimal(`1e-${field.decimals ?? 0}`),
    ...limits(rule, key, now),
    present: given.value,
    rounded: hasRounding(now.result.amount),
    now: now as Varied['now'],
    when,
    read: (node, value) => recompute(node, { [key]: value }),
  }
}

function hasRounding({ verb, unit, from }: Explained): boolean {
  return (verb === 'round' && isMoney(unit)) || from.some(hasRounding)
}

/** A field's own limits; a part ends at its whole, a whole begins at its parts. */
function limits(rule: AnyRule, key: string, { inputs }: Calculation) {
  const field = rule.inputs[key] as Field
  let least = new Decimal(field.min ?? 0)
  let most = new Decimal(field.max ?? 0)
  for (const [part, whole] of Object.entries(rule.parts ?? {})) {
    const wholeOf = inputs[whole] as Amount
    const partOf = inputs[part] as Amount | undefined
    if (part === key && wholeOf.value.lt(most)) most = wholeOf.value
    if (whole === key && partOf?.value.gt(least)) least = partOf.value
  }
  return { least, most }
}

/**
 * The exact total of a calculation as a number: zero where not eligible, one for a yes.
 * Undefined where the request is refused or the result is a day.
 */
export function exactTotalOf({ outcome, result }: Calculation): Decimal | undefined {
  if (!result) return undefined
  return outcome.status === 'ok' ? numberOf(result.amount.value) : ZERO
}

/** An amount as it is, a yes as one; undefined for a day. */
export function numberOf(value: unknown): Decimal | undefined {
  if (typeof value === 'boolean') return new Decimal(value ? 1 : 0)
  return Decimal.isDecimal(value) ? value : undefined
}

/** The total of a calculation as a number, rounded as it is shown. */
export function totalOf({ outcome }: Calculation): Decimal {
  const { total } = outcome
  if (total === null || total === 'no') return ZERO
  return new Decimal(total === 'yes' ? 1 : total)
}

/** The numbers of a request, each free to change; none where the result is a day. */
export function variedInputs(rule: AnyRule, request: Request): Varied[] {
  if (rule.unit === '日期') return []
  return Object.keys(rule.inputs).flatMap((key) => vary(rule, request, key) ?? [])
}

/** The greater of two numbers, or the one there is. */
export const greater = (a: Decimal, b = a): Decimal => (b.gt(a) ? b : a)
/** The lesser of two numbers, or the one there is. */
export const lesser = (a: Decimal, b = a): Decimal => (b.lt(a) ? b : a)
