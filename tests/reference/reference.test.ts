import { describe, expect, test } from 'vitest'
import { compare, ruleIds } from './differ.ts'
import { references } from './index.ts'
import { amount, given, invalid, type Answer, type Reference } from './model.ts'
import { fen, of, percent } from './fraction.ts'
import { unexpectedStatuses, survey, unmatched } from './survey.ts'

const REQUESTS = 300
const SEED = 20_260

test('every rule has a reference and every reference a rule', () => {
  expect(unmatched(ruleIds, references)).toEqual([])
})

describe('the project answers as the reference does', () => {
  for (const [rule, reference] of Object.entries(references))
    test(rule, () => {
      const tally = survey(rule, reference, REQUESTS, SEED)
      expect(tally.first).toBeNull()
      expect(unexpectedStatuses(tally, reference)).toEqual([])
    })
})

function known(rule: string): Reference {
  const reference = references[rule]
  if (!reference) throw new RangeError(`no reference for ${rule}`)
  return reference
}

/** What a changed reference on a rule is found to differ in. */
function found(rule: string, change: Partial<Reference>): string[] {
  const wrong = { ...known(rule), ...change }
  return survey(rule, wrong, REQUESTS, SEED).first?.differences ?? []
}

/** The same, with only some of the reference's answers changed. */
function answering(
  rule: string,
  change: (right: Answer, ...asked: Parameters<Reference['answer']>) => Answer,
): string[] {
  const { answer } = known(rule)
  return found(rule, { answer: (...asked) => change(answer(...asked), ...asked) })
}

describe('the comparison finds a wrong reference', () => {
  test('half instead of 30%', () => {
    const differences = answering('foreign-trade/incubator-training', (right, inputs) =>
      right.status === 'ok'
        ? amount(fen(of(given(inputs, 'trainingFees')).times(percent(50))))
        : right,
    )
    expect(differences.map((text) => text.split(':')[0])).toEqual(['total', 'lines', 'low', 'high'])
  })

  test('one fen too much', () => {
    const differences = answering('foreign-trade/bonded-storage', (right) =>
      right.status === 'ok' ? amount(fen(of(right.total).plus(of('0.01')))) : right,
    )
    expect(differences).toHaveLength(4)
  })

  test('a line under another name', () => {
    const differences = answering('truck-scrapping/subsidy', (right) =>
      right.status === 'ok' ? { ...right, lines: { others: right.total } } : right,
    )
    expect(differences).toEqual([expect.stringMatching(/^lines: /)])
  })

  test('an exclusive threshold taken for inclusive', () => {
    const { answer } = known('foreign-trade/outbound-investment')
    const differences = found('foreign-trade/outbound-investment', {
      answer: (inputs, _readings, on) => answer(inputs, { bound: 'inclusive' }, on),
    })
    expect(differences.join()).toMatch(/low|status/)
  })

  test('an input error at another field', () => {
    const differences = answering('foreign-trade/exhibition-abroad', (right) =>
      right.status === 'invalid' && right.fields.join() === 'provincialSubsidy'
        ? { ...right, fields: ['boothFee'] }
        : right,
    )
    expect(differences).toEqual(['fields: project provincialSubsidy, reference boothFee'])
  })

  test('a field that need not be named where it is at fault alone', () => {
    const divisor = { contractedArea: '0', takenArea: '5' }
    const more = { monthlyAllowance: '500', members: '2', eligibleMembers: '1' }
    const request = { rule: 'landless-pension/household', on: '2021-01-01', readings: {} }
    const asked = { ...request, inputs: { ...more, ...divisor } }
    expect(compare(known(request.rule), asked).differences).toEqual([])
    const alone = { ...request, inputs: { ...more, contractedArea: '4', takenArea: '5' } }
    const wrong = { ...known(request.rule), answer: () => invalid('members') }
    expect(compare(wrong, alone).differences).toEqual([
      'fields: project takenArea, reference members',
    ])
  })

  test('a kind, a unit, a last day or a default reading of its own', () => {
    const rule = 'elevator/subsidy'
    const swapped = { localBasis: ['per-project', 'per-elevator'] }
    expect(found(rule, { kind: 'duty' })).toEqual(['kind: project entitlement, reference duty'])
    expect(found(rule, { unit: '元/月' })).toEqual([
      'unit: project 元, reference 元/月',
      expect.stringMatching(/^lines: /),
    ])
    expect(found(rule, { to: '2025-09-16' }).join()).toMatch(/^validity: /)
    expect(found(rule, { readings: swapped }).join()).toMatch(/readings: /)
  })

  test('a status that never comes, a rule without a reference, a reference without a rule', () => {
    const rule = 'foreign-trade/freight-trains'
    const reference = known(rule)
    const statuses = { ok: 20, 'not-eligible': 0, invalid: 0 }
    const tally = { ...survey(rule, reference, 20, SEED), statuses }
    expect(unexpectedStatuses(tally, { ...reference, statuses: ['ok', 'invalid'] })).toEqual([
      'invalid never came',
    ])
    expect(unexpectedStatuses(tally, { ...reference, statuses: [] })).toEqual(['ok not foreseen'])
    expect(unmatched(['a/b'], { 'c/d': reference })).toEqual([
      'a/b has no reference',
      'c/d is no rule',
    ])
  })
})
