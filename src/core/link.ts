import { Decimal } from './decimal.ts'
import type { Field } from './field.ts'
import { Refusal } from './field.ts'
import { visible } from './plain-text.ts'
import type { AnyRule } from './rule.ts'
import { defaultReadings } from './rule.ts'

/*
 * A request as texts by key, as an address, a command line or a form carries it: `on`,
 * `readings.<name>` and the input keys. Lists are comma-separated.
 */

/** What parts the entries of a list written as one text. */
export const LIST_SEPARATOR = /[,，]/

/** What a form holds: each input as it was typed, a list entry by entry. */
export type Typed = Record<string, string | string[]>

/** A request as texts: the day, the readings by name and the inputs by key. */
export interface TextRequest {
  readonly on: string | undefined
  readonly readings: Record<string, string>
  readonly inputs: Typed
}

/** Reads pairs of key and text. Nothing is checked here: `evaluate` refuses what does not fit. */
export function fromPairs(rule: AnyRule, pairs: Iterable<readonly [string, string]>): TextRequest {
  const readings: [string, string][] = []
  const inputs: [string, string | string[]][] = []
  let on: string | undefined
  for (const [key, text] of pairs) {
    if (key === 'on') on = text
    else if (key.startsWith('readings.')) readings.push([key.slice('readings.'.length), text])
    else inputs.push([key, rule.inputs[key]?.kind === 'list' ? text.split(LIST_SEPARATOR) : text])
  }
  // Unlike assignment this keeps a key such as __proto__, to be refused like any other unknown key.
  return { on, readings: Object.fromEntries(readings), inputs: Object.fromEntries(inputs) }
}

/**
 * The entries of a list as one text. A comma parts them, so one inside an entry falls away where it only
 * groups digits; of an entry that cannot be read it becomes 、, which no number has either.
 */
export function listText(field: Field | undefined, entries: readonly string[]): string {
  const textOf = (text: string, index: number) => {
    const isRead = !(field?.entry?.(index).read(text, '') instanceof Refusal)
    return text.replace(/[,，]/g, isRead ? '' : '、')
  }
  return entries.map(textOf).join(',')
}

/** The pairs that carry a request; readings left at their default are left out. */
export function toPairs(rule: AnyRule, request: TextRequest): [string, string][] {
  const usual = defaultReadings(rule)
  const pairs: [string, string][] = Object.entries(given(rule, request.inputs)).map(
    ([key, typed]) => [key, Array.isArray(typed) ? listText(rule.inputs[key], typed) : typed],
  )
  for (const [name, option] of Object.entries(request.readings)) {
    if (usual[name] !== option) pairs.push([`readings.${name}`, option])
  }
  if (request.on !== undefined) pairs.push(['on', request.on])
  return pairs
}

/** The inputs of a form as a request takes them: an optional field left blank is not given. */
export function given(rule: AnyRule, typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).filter(([key, text]) => {
      const field = rule.inputs[key]
      const mayLack = field && (field.optional || field.preset !== undefined)
      return !mayLack || visible(String(text))
    }),
  )
}

/** What an input may be in an example or in JSON. */
export type JsonInput = string | number | boolean | readonly (string | number)[]

/** A request in JSON whose parts are of the right kind; what they say is still to be read. */
export interface JsonRequest {
  readonly rule: string
  readonly inputs: Readonly<Record<string, JsonInput>>
  readonly on?: string
  readonly readings?: Readonly<Record<string, string>>
}

/** The inputs of an example or of a request in JSON as a form holds them. */
export function typedInputs(inputs: Readonly<Record<string, JsonInput>>): Typed {
  return Object.fromEntries(
    Object.entries(inputs).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(typedText) : typedText(value as string | number | boolean),
    ]),
  )
}

/** A number is written out, since no field reads 1e-7. */
const typedText = (value: string | number | boolean): string =>
  typeof value === 'number' ? new Decimal(value).toFixed() : String(value)

/**
 * The address of a rule's page that carries a request.
 * @param site the site's origin: https://example.org
 * @param base the path that it lies under
 */
export function pageAddress(
  site: string,
  base: string,
  rule: AnyRule,
  { on, readings = {}, inputs }: Omit<JsonRequest, 'rule'>,
): string {
  const page = new URL(`${base.replace(/\/?$/, '/')}${rule.id}/`, site)
  const pairs = toPairs(rule, { on, readings: { ...readings }, inputs: typedInputs(inputs) })
  page.search = new URLSearchParams(pairs).toString()
  return page.href
}
