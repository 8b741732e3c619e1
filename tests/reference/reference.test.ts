import { describe, expect, test } from 'vitest'
import { ruleIds } from './differ.ts'
import { references } from './index.ts'
import { amount, given, type Answer, type Reference } from './model.ts'
import { fen, of, percent, plain } from './fraction.ts'
import { Random } from './random.ts'
import { spelled } from './spelling.ts'
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

test('the project is asked in many writings, which leave what is no number as it is', () => {
  const random = new Random(SEED)
  const inputs = { monthlyBase: '5000', oldRate: '12', newRate: 'x', months: '6' }
  const request = { rule: 'service-recovery/housing-fund', on: '2021-03-05', readings: {}, inputs }
  const asked = Array.from({ length: 20_000 }, () => spelled(random, request))
  const written = (key: keyof typeof inputs) => new Set(asked.map((one) => one.inputs[key]))
  for (const text of [
    '5,000',
    '5000元',
    '¥5000',
    '5000元/月',
    '0.5000万',
    '五千',
    '伍仟元整',
    '５０００',
  ])
    expect(written('monthlyBase')).toContain(text)
  for (const text of ['12%', '12 %']) expect(written('oldRate')).toContain(text)
  for (const text of ['6个月', '6 个月', '6月', '六个月']) expect(written('months')).toContain(text)
  expect([...written('newRate')].map((text) => String(text).replace(/[^x]/g, ''))).toEqual(
    [...written('newRate')].map(() => 'x'),
  )
  const days = new Set(asked.map(({ on }) => on))
  for (const day of ['2021/3/5', '2021.03.05', '2021年3月5日', '20210305', '2021-3-5 00:00:00'])
    expect(days).toContain(day)
})

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

  test('a kind, a unit, a last day or a default reading of its own', () => {
    const rule = 'elevator/subsidy'
    const swapped = { localBasis: ['per-project', 'per-elevator'] }
    expect(found(rule, { kind: 'duty' })).toEqual(['kind: project entitlement, reference duty'])
    expect(found(rule, { unit: '元/月' })).toEqual(['unit: project 元, reference 元/月'])
    expect(found(rule, { to: '2025-09-16' }).join()).toMatch(/^validity: /)
    expect(found(rule, { readings: swapped }).join()).toMatch(/readings: /)
  })

  test('a status that never comes, a rule without a reference, a reference without a rule', () => {
    const rule = 'foreign-trade/freight-trains'
    const reference = known(rule)
    const tally = survey(rule, reference, 20, SEED)
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

describe('the exact fractions', () => {
  test('round half up to the fen', () => {
    const written = ['1.005', '1.00499', '0', '1234567.8', '-0.5'].map((text) => fen(of(text)))
    expect(written).toEqual(['1.01', '1.00', '0.00', '1234567.80', '-0.50'])
    expect(fen(of(2).over(of(3)))).toBe('0.67')
  })

  test('write a quantity without trailing zeros and refuse one that never ends', () => {
    expect(['1.50', '100', '0.0', '0.045'].map((text) => plain(of(text)))).toEqual([
      ...['1.5', '100', '0', '0.045'],
    ])
    expect(plain(of(2).over(of(3)), 4)).toBe('0.6667')
    expect(() => plain(of(2).over(of(3)))).toThrow(RangeError)
  })

  test('floor and ceil to either side of 0', () => {
    const sides = ['2.5', '-2.5', '2', '-2'].map((text) => [of(text).floor(), of(text).ceil()])
    expect(sides).toEqual([
      [2n, 3n],
      [-3n, -2n],
      [2n, 2n],
      [-2n, -2n],
    ])
  })
})
