import type { CatalogueRule } from '../../src/core/rule.ts'
import type { Random } from './random.ts'
import type { Texts } from './requests.ts'
import { requestOf } from './requests.ts'
import { hostileText } from './texts.ts'

/* Lines of the filter: requests as JSON, some of them of any shape at all. */

/** A JSON number as it is written. */
export class Digits {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A request as a JSON object may hold it; `others` are keys beside the four. */
export interface JsonRequest {
  on?: unknown
  readings?: unknown
  inputs?: unknown
  others: [string, unknown][]
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/

/** Writes JSON, keeping repeated and odd keys, and numbers as they are written. */
export function jsonText(value: unknown): string {
  if (value instanceof Digits) return value.text
  if (value instanceof Map)
    return `{${[...value].map(([key, one]) => `${JSON.stringify(key)}:${jsonText(one)}`).join(',')}}`
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`
  return JSON.stringify(value) as string
}

/** A value where a text is wanted: the text, a number, or what does not belong there. */
function valueOf(random: Random, rule: CatalogueRule, key: string, text: string): unknown {
  const kind = rule.inputs[key]?.kind
  if (random.chance(0.03)) return anyValue(random)
  if (kind === 'list')
    return text.split(/[,，]/).map((entry) => (random.chance(0.5) ? asNumber(entry) : entry))
  if (kind === 'flag' && /^(true|false)$/.test(text) && random.chance(0.5)) return text === 'true'
  // A day or a yes as a number is refused.
  if ((kind === 'flag' || kind === 'date') && !random.chance(0.1)) return text
  return random.chance(0.4) ? asNumber(text) : text
}

const asNumber = (text: string): unknown => (NUMBER.test(text) ? new Digits(text) : text)

function anyValue(random: Random): unknown {
  return random.pick([
    null,
    true,
    false,
    '',
    [],
    new Map(),
    new Digits('1e400'),
    new Digits('-0'),
    new Digits('1E5'),
    [null],
    [[1]],
    [new Map([['__proto__', 1]])],
    new Map<string, unknown>([['length', new Digits('3')]]),
    new Map<string, unknown>([['toString', null]]),
    hostileText(random),
  ])
}

/** A request of a rule with values of any type in it. */
export function jsonRequest(random: Random, rule: CatalogueRule): JsonRequest {
  const { on, readings, inputs }: Texts = requestOf(random, rule)
  const values = new Map(inputs.map(([key, text]) => [key, valueOf(random, rule, key, text)]))
  const request: JsonRequest = { inputs: values, others: [] }
  if (!random.chance(0.1)) request.on = random.chance(0.03) ? anyValue(random) : on
  if (readings.length || random.chance(0.2))
    request.readings = random.chance(0.03) ? anyValue(random) : new Map<string, unknown>(readings)
  if (random.chance(0.02)) request.inputs = anyValue(random)
  if (random.chance(0.02)) request.others.push([`x${hostileText(random)}`, anyValue(random)])
  return request
}

/** A line that may be no request at all; its answer can only be judged for being sound. */
export function oddLine(random: Random, good: string): string {
  const depth = random.chance(0.02) ? 200_000 : random.pick([100, 1000, 5000])
  return random
    .pick([
      () => good.slice(0, random.below(good.length)),
      () =>
        good.replace(/[:,{}"[\]]/g, (sign) => (random.chance(0.05) ? hostileText(random) : sign)),
      () => `${'['.repeat(depth)}${']'.repeat(depth)}`,
      () => `{"rule":${JSON.stringify(hostileText(random))},"inputs":{}}`,
      () =>
        `{"rule":"grain/land-proceeds","inputs":{"proceeds":${'{"a":'.repeat(depth)}1${'}'.repeat(depth + 1)}}`,
      () =>
        `{"rule":"elevator/cost-share","inputs":{"weights":${'['.repeat(depth)}${']'.repeat(depth)}}}`,
      () => `${'{"rule":'.repeat(depth)}1${'}'.repeat(depth)}`,
      () => jsonText(anyValue(random)),
      () => hostileText(random).replace(/\n/g, ' '),
      () => `{"rule":"__proto__","inputs":{},"__proto__":{"rule":"grain/land-proceeds"}}`,
      () => `{"rule":{"toString":"x"},"on":${jsonText(anyValue(random))},"inputs":[]}`,
    ])()
    .replace(/\n/g, ' ')
}
