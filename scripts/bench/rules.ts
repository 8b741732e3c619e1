/**
 * Speed as ratios within one run, since machines differ: export-breakthrough with its explanation
 * against the same sum written bare in decimal.js, and against publicodes evaluating its own version
 * of the rule. Fails where a bound of the project is not held.
 */
import Engine from 'publicodes'
import type { Decimal } from '../../src/core/decimal.ts'
import { evaluate } from '../../src/core/evaluate.ts'
import { recompute } from '../../src/core/recompute.ts'
import { flag, money } from '../../src/core/fields.ts'
import type { Amount, Truth } from '../../src/core/index.ts'
import rule from '../../src/policies/foreign-trade/export-breakthrough.ts'
import { award } from './bare-award.ts'

/** Exports in yuan, from below the first award to beyond the cap, so that every branch is run. */
const EXPORTS = ['3000000', '8000000', '36543210.99', '175999900', '200000000']
const READINGS = { step: 'whole', scope: 'manufacturers' } as const

/** The sum without explanation, clause or readings. */
function bare(exports: Decimal, manufacturer: boolean): Decimal | null {
  return manufacturer && exports.gt(0) ? award(exports, true) : null
}

/** The same rule for publicodes: floor is rounding after taking half off. */
const engine = new Engine({
  exportations: { valeur: 0 },
  fabricant: { valeur: 'oui' },
  'grande prime': { 'applicable si': 'exportations >= 5000000', valeur: 10_000 },
  tranches: { valeur: '(exportations - 5000000) / 3000000 - 0.5', plancher: 0, arrondi: 'oui' },
  prime: {
    'applicable si': { 'toutes ces conditions': ['fabricant', 'exportations > 0'] },
    somme: [5_000, 'grande prime', 'tranches * 5000'],
    plafond: 300_000,
  },
})
function inPublicodes(exports: string): unknown {
  engine.setSituation({ exportations: exports, fabricant: 'oui' })
  return engine.evaluate('prime').nodeValue
}

const cases = EXPORTS.map((text) => ({
  text,
  inputs: {
    firstYearExports: money('').read(text, 'firstYearExports') as Amount<'元'>,
    manufacturer: flag('').read(true, 'manufacturer') as Truth,
  },
  request: { on: '2023-06-30', inputs: { firstYearExports: text, manufacturer: true } },
}))
type Case = (typeof cases)[number]

const runs = {
  bare: ({ inputs }: Case) => bare(inputs.firstYearExports.value, inputs.manufacturer.value),
  explained: ({ inputs }: Case) => rule.compute(inputs, READINGS).amount.value,
  outcome: ({ request }: Case) => evaluate(rule, request).total,
  publicodes: ({ text }: Case) => inPublicodes(text),
}

/** All four must say the same before their speed means anything. */
for (const one of cases) {
  const answers = Object.values(runs).map((run) => Number(run(one)))
  if (new Set(answers).size > 1)
    throw new Error(`They differ at ${one.text}: ${answers.join(', ')}`)
  const { amount } = rule.compute(one.inputs, READINGS)
  if (!(recompute(amount) as Decimal).eq(amount.value as Decimal))
    throw new Error('The steps do not lead to the total')
}

/** Microseconds a call: the best of many short rounds, the contestants taking turns. */
function measure(): Record<keyof typeof runs, number> {
  const best = { bare: Infinity, explained: Infinity, outcome: Infinity, publicodes: Infinity }
  const names = Object.keys(runs) as (keyof typeof runs)[]
  for (let round = 0; round < 60; round++) {
    for (const name of names) {
      const times = name === 'publicodes' ? 40 : 1_000
      const start = performance.now()
      for (let time = 0; time < times; time++) for (const one of cases) runs[name](one)
      const micros = ((performance.now() - start) / times / cases.length) * 1_000
      best[name] = Math.min(best[name], micros)
    }
  }
  return best
}

const time = measure()
for (const [name, micros] of Object.entries(time))
  console.log(`${name.padEnd(11)} ${micros.toFixed(2)} µs`)

const bounds = [
  {
    what: 'explained ÷ bare decimal.js (at most 1.5)',
    ratio: time.explained / time.bare,
    holds: (r: number) => r <= 1.5,
  },
  {
    what: 'publicodes ÷ explained (at least 25)',
    ratio: time.publicodes / time.explained,
    holds: (r: number) => r >= 25,
  },
]
console.log(
  `text to outcome, all readings ÷ bare: ${(time.outcome / time.bare).toFixed(2)} (no bound)`,
)
console.log(
  `publicodes ÷ text to outcome, all readings: ${(time.publicodes / time.outcome).toFixed(2)} (no bound)`,
)
for (const { what, ratio, holds } of bounds) {
  console.log(`${what}: ${ratio.toFixed(2)} ${holds(ratio) ? 'ok' : 'NOT HELD'}`)
  if (!holds(ratio)) process.exitCode = 1
}
