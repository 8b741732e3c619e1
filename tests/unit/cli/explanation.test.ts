import { describe, expect, it } from 'vitest'
import { ruleOf, rules } from '../../../src/policies/index.ts'
import { respond } from '../../../src/core/respond.ts'
import { explanation } from '../../../src/cli/text.ts'
import { defineRule, fixed, count } from '../../../src/core/index.ts'
import type { CatalogueRule } from '../../../src/core/index.ts'
import type { Request } from '../../../src/core/evaluate.ts'
import { calculate } from '../../../src/core/evaluate.ts'
import { RULE } from '../../support/asked.ts'

function explained(rule: CatalogueRule, request: Request): string {
  const calculation = calculate(rule, request)
  const { result } = calculation
  if (!result) throw new Error('not computed')
  return explanation({ ...calculation, rule, result })
}

describe('every worked example can be read as text', () => {
  for (const rule of rules) {
    for (const { title, inputs, readings, on } of rule.examples) {
      it(`${rule.id}: ${title}`, () => {
        const request = { rule: rule.id, on: on ?? rule.document.from, inputs }
        const { computed } = respond(
          readings ? { ...request, readings } : request,
          '2022-06-30',
          ruleOf,
        )
        const text = computed && explanation(computed)
        expect(text).toContain(rule.title)
        expect(text).not.toMatch(/undefined|NaN|\[object/)
      })
    }
  }
})

describe('what is not money', () => {
  const model = ruleOf(RULE) as CatalogueRule
  const people = defineRule({
    ...model,
    unit: '人',
    kind: 'quantity',
    inputs: { people: count('人数', '人') },
    readings: {},
    compute: ({ people }) => ({ amount: people }),
  })

  it('has its own unit and no 大写', () => {
    const request = { on: '2023-06-30', inputs: { people: '1234' } }
    const text = explained(people, request)
    expect(text).toContain('1,234 人（数量）')
    expect(text).not.toMatch(/大写|万元\n/)
  })

  it('and a figure not from the bulletin names its source', () => {
    const clause = { at: '附件', says: '月数', outside: '国发〔2005〕38号' }
    const outside = { ...people, compute: () => ({ amount: fixed(139, '人', '月数', clause) }) }
    const request = { on: '2023-06-30', inputs: { people: '1' } }
    const text = explained(outside, request)
    expect(text).toContain('月数 139 人　〔国发〔2005〕38号附件，不是公报内容〕')
  })
})
