import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/evaluate.ts'
import type { Explained } from '../../src/core/explained.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { rules } from '../../src/policies/index.ts'
import { valuesOf } from '../support/tree.ts'

/* What a rule says beside its amounts: the words it is found by, what is to be proved, what to beware of. */

/** Rules whose clause leaves nothing unclear, beside what their document's own cautions say. */
const PLAIN: Record<string, string> = {
  'foreign-trade/ecommerce-demonstration': 'one sum, once, to whom the province recognises',
  'foreign-trade/trade-service-pilot': 'one sum, once, to whom the province recognises',
  'foreign-trade/incubator-recognition': 'one sum, once, to whom the province recognises',
  'foreign-trade/incubator-training': 'thirty percent of the fees, no limit and no threshold',
  'foreign-trade/export-breakthrough': 'what is unclear has readings of its own',
  'elevator/subsidy': 'what is unclear has a reading of its own',
  'electricity/connection-days': 'a number of days for each kind of customer',
}

/** Every value that the calculation of an example is made of. */
function valuesOfExample(
  rule: CatalogueRule,
  example: CatalogueRule['examples'][number],
): Explained[] {
  const { inputs, readings, on = rule.document.from } = example
  const { result } = calculate(rule, { on, readings, inputs })
  if (!result) throw new Error(`${rule.id}: ${example.title} cannot be computed`)
  return valuesOf(result)
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('is found by three words or more, no two the same', () => {
    expect(rule.keywords.length).toBeGreaterThanOrEqual(3)
    expect(new Set(rule.keywords).size).toBe(rule.keywords.length)
  })

  it('says what the office will ask to be shown', () => {
    expect(rule.conditions?.length).toBeGreaterThan(0)
  })

  it('says what to beware of, or is known to be plain', () => {
    expect(rule.cautions === undefined).toBe(rule.id in PLAIN)
    expect(rule.cautions?.length).not.toBe(0)
  })

  it('has words in Chinese, or none, for every value it makes', () => {
    for (const example of rule.examples)
      for (const { words } of valuesOfExample(rule, example))
        expect(words).toMatch(/^$|^(?!.*[a-z]{2}).*\p{Script=Han}/u)
  })
})
