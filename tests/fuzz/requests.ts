import type { Field } from '../../src/core/fields.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { readingsOf } from '../../src/core/rule.ts'
import type { Random } from './random.ts'
import { dayWritten, marked, truthWritten, written } from './spellings.ts'
import { hostileText, numeralText, spoiled } from './texts.ts'

/** A request of texts, as a link, a command line or a roster carries it. */
export interface Texts {
  on: string
  readings: [name: string, option: string][]
  inputs: [key: string, text: string][]
}

/** What one field holds: mostly something near what it wants. */
export function fieldText(random: Random, field: Field, samples: readonly string[]): string {
  if (random.chance(0.12)) return hostileText(random)
  const good = marked(random, goodText(random, field, samples))
  return random.chance(0.12) ? spoiled(random, good) : good
}

function goodText(random: Random, field: Field, samples: readonly string[]): string {
  const sample = samples.length ? random.pick(samples) : (field.preset ?? '1')
  switch (field.kind) {
    case 'choice':
      return random.pick(Object.keys(field.options ?? {}))
    case 'flag':
      return truthWritten(random, random.chance(0.5))
    case 'date':
      return dayWritten(random, random.chance(0.3) ? day(random) : sample)
    case 'list':
      return listText(random, field, sample.split(','))
    default:
      return numberText(random, field, sample)
  }
}

function listText(random: Random, field: Field, samples: readonly string[]): string {
  const entry = field.entry?.(0) ?? field
  const length = random.chance(0.01) ? 1 + random.below(1100) : 1 + random.below(6)
  const entries = Array.from({ length }, () =>
    random.chance(0.02) ? spoiled(random, '1.5') : numberText(random, entry, random.pick(samples)),
  )
  // A separator in threes would part the entries.
  return entries.map((text) => text.replaceAll(',', '')).join(random.pick([',', ',', '，']))
}

function numberText(
  random: Random,
  { kind, unit, min, max, decimals = 0 }: Field,
  sample: string,
): string {
  const write = (number: string) => written(random, number, kind === 'money', unit)
  const how = random.below(10)
  if (how === 0) return numeralText(random)
  if (how === 1) return write(random.pick([min, max].map((end) => end ?? '0')))
  if (how < 4) return write(String(random.below(300)))
  if (how < 6 && decimals) return write((random.below(1e9) / 100).toFixed(2))
  return write(sample)
}

function day(random: Random): string {
  const two = (end: number) => String(1 + random.below(end)).padStart(2, '0')
  return `${1930 + random.below(120)}-${two(12)}-${two(31)}`
}

/** A request of a rule: most of it near to what the rule wants, some of it hostile. */
export function requestOf(random: Random, rule: CatalogueRule): Texts {
  const inputs: [string, string][] = []
  const example = random.pick(rule.examples)
  for (const [key, field] of Object.entries<Field>(rule.inputs)) {
    const given = example.inputs[key]
    const samples = given === undefined ? [] : [String(given)]
    const left = given === undefined ? random.chance(0.7) : random.chance(0.02)
    if (!left)
      inputs.push([key, calm(random) ? (samples[0] ?? '1') : fieldText(random, field, samples)])
  }
  if (random.chance(0.03)) inputs.push([strangeKey(random, rule), hostileText(random)])
  return {
    on: random.chance(0.05) ? hostileText(random) : dayOfRequest(random),
    readings: readings(random, rule),
    inputs,
  }
}

function dayOfRequest(random: Random): string {
  const iso = random.chance(0.2) ? day(random) : '2022-06-30'
  return random.chance(0.3) ? marked(random, dayWritten(random, iso)) : iso
}

/** Half of the fields stay as an example has them, or hardly a request would be computed. */
const calm = (random: Random) => random.chance(0.4)

function readings(random: Random, rule: CatalogueRule): [string, string][] {
  const used: [string, string][] = []
  for (const [name, { options }] of readingsOf(rule))
    if (random.chance(0.4))
      used.push([
        name,
        random.chance(0.04) ? hostileText(random) : random.pick(Object.keys(options)),
      ])
  if (random.chance(0.02)) used.push([hostileText(random), hostileText(random)])
  return used
}

/** A key that no rule asks, and that none of the others is. */
export function strangeKey(random: Random, rule: CatalogueRule): string {
  const key = hostileText(random)
  const taken =
    key === 'on' || key.startsWith('readings.') || Object.keys(rule.inputs).includes(key)
  return taken ? `x${key}` : key
}
