import { explanation } from '../../src/cli/text.ts'
import { inputsOf } from '../../src/core/printed.ts'
import type { Calculation, Outcome } from '../../src/core/evaluate.ts'
import type { Field } from '../../src/core/fields.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { jsonRequest, jsonText, oddLine } from './json.ts'
import type { Given } from './oracle.ts'
import { expected, judge, unsound } from './oracle.ts'
import type { Random } from './random.ts'
import type { Texts } from './requests.ts'
import { requestOf } from './requests.ts'
import { hostileText } from './texts.ts'
import { TODAY, byArguments, byLines, byLink } from './ways.ts'

/* One hostile request through one way in, and what is wrong with what came of it. */

/** What came of a request: how it was answered, what it was, and what is wrong, if anything. */
export interface Shot {
  readonly status: string
  readonly request: unknown
  readonly fault: string | undefined
}

/** A text as UTF-8 carries it: half of a pair of surrogates is no character. */
export const wellFormed = (text: string): string => Buffer.from(text).toString()

const LIST_SEPARATOR = /[,，]/

/** Texts as values: a list is split at its commas. */
function givenOf(rule: CatalogueRule, { on, readings, inputs }: Texts): Given {
  const value = (key: string, text: string) =>
    rule.inputs[key]?.kind === 'list' ? text.split(LIST_SEPARATOR) : text
  return {
    on,
    readings: new Map(readings),
    inputs: new Map(inputs.map(([key, text]) => [key, value(key, text)])),
  }
}

const whole = (outcome: Outcome) => outcome

function shot(
  request: unknown,
  rule: CatalogueRule,
  outcome: Outcome,
  given: Given | undefined,
  more: () => string | undefined = () => undefined,
): Shot {
  const fault = unsound(outcome) ?? (given && judge(rule, given, outcome, outcome, whole)) ?? more()
  return { status: outcome.status, request, fault }
}

/** An outcome of whole characters must not hold half of one, which JSON writes as an escape. */
function halved(outcome: Outcome): string | undefined {
  const [half] = /\\ud[89a-f]../.exec(JSON.stringify(outcome)) ?? []
  return half && `holds half a character, ${half}`
}

/** What a calculation tells back of its numbers is what was read. */
function untold(rule: CatalogueRule, given: Given, calculation: Calculation): string | undefined {
  if (!calculation.result) return undefined
  const { plain } = expected(rule, given)
  const shown = inputsOf(rule, calculation)
  for (const [place, [key, { kind }]] of Object.entries<Field>(rule.inputs).entries()) {
    const number = plain.inputs[key]
    if (!['money', 'number', 'count', 'percent'].includes(kind) || number === undefined) continue
    const text = shown[place]?.[1] ?? ''
    if (
      /^-?[\d,.]+/
        .exec(text)?.[0]
        .replaceAll(',', '')
        .replace(/(\.\d*?)\.?0+$/, '$1')
        .replace(/\.$/, '') !== number
    )
      return `${key} is shown as ${text}, not ${String(number)}`
  }
  return undefined
}

export async function attackLink(random: Random, rule: CatalogueRule): Promise<Shot> {
  const { on, readings, inputs } = requestOf(random, rule)
  if (random.chance(0.05)) {
    const query = `${hostileText(random)}&${hostileText(random)}=${hostileText(random)};&=&%`
    return shot(query, rule, byLink(rule, query).outcome, undefined)
  }
  const texts: Texts = {
    on: wellFormed(on),
    readings: readings.map(([name, option]) => [wellFormed(name), wellFormed(option)]),
    inputs: inputs.map(([key, text]) => [wellFormed(key), wellFormed(text)]),
  }
  const pairs = [
    ...texts.inputs,
    ...texts.readings.map(([name, option]) => [`readings.${name}`, option] as [string, string]),
    ['on', texts.on] as [string, string],
  ]
  const query = String(new URLSearchParams(pairs))
  const calculation = byLink(rule, query)
  const given = givenOf(rule, texts)
  return shot(
    query,
    rule,
    calculation.outcome,
    given,
    () => halved(calculation.outcome) ?? untold(rule, given, calculation),
  )
}

const KEY = /^[a-z]\w*(\.[a-z]\w*)?$/i

export async function attackArguments(random: Random, rule: CatalogueRule): Promise<Shot> {
  const texts = requestOf(random, rule)
  const { on, readings, inputs } = texts
  const args = [
    rule.id,
    ...inputs.map(([key, text]) => `${key}=${text}`),
    '--on',
    on,
    ...readings.flatMap(([name, option]) => ['--reading', `${name}=${option}`]),
  ]
  const odd = random.chance(0.05)
  if (odd) args.splice(random.below(args.length + 1), random.below(2), hostileText(random))
  const regular =
    !odd &&
    !on.startsWith('-') &&
    inputs.every(([key]) => KEY.test(key)) &&
    readings.every(([name]) => KEY.test(name) && !name.includes('.'))
  const { outcome, computed } = byArguments(args)
  return shot(args, rule, outcome, regular ? givenOf(rule, texts) : undefined, () =>
    computed && !explanation(computed).includes(rule.title)
      ? 'explained without its title'
      : undefined,
  )
}

export function attackLine(random: Random, rule: CatalogueRule): Promise<Shot> {
  return attackByJson(random, rule, async (line) => (await byLines([line]))[0] as Outcome)
}

/** A request as JSON, by any way in that takes JSON. */
export async function attackByJson(
  random: Random,
  rule: CatalogueRule,
  outcomeOf: (json: string) => Promise<Outcome>,
): Promise<Shot> {
  const { others, ...request } = jsonRequest(random, rule)
  const line = jsonText(
    new Map<string, unknown>([['rule', rule.id], ...Object.entries(request), ...others]),
  )
  if (random.chance(0.05)) {
    const odd = oddLine(random, line)
    return shot(odd, rule, await outcomeOf(odd), undefined)
  }
  const outcome = await outcomeOf(line)
  const { on = TODAY, readings = new Map(), inputs } = request
  const given: Given = { on, readings, inputs }
  if (!others.length) return shot(line, rule, outcome, given)
  const strange = others.every(([key]) => outcome.problems.some(({ field }) => field === key))
  return shot(line, rule, outcome, undefined, () =>
    strange ? undefined : 'a key beside the four was not refused',
  )
}
