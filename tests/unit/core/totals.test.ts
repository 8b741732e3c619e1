import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/evaluate.ts'
import type { Part } from '../../../src/core/totals.ts'
import { expiredText, includedIn, totalsOf } from '../../../src/core/totals.ts'
import { rules } from '../../../src/policies/index.ts'
import { theRule } from '../../support/ask.ts'

const of = (id: string, inputs: object): Part => {
  const rule = theRule(id)
  return { rule, calculation: calculate(rule, { on: '2022-06-30', inputs }) }
}

/** Four people, 8 of 10 亩, 低保 500 a month: 139 × 500 × 0.8 = 55,600 each. */
const land = { monthlyAllowance: '500', contractedArea: '10', takenArea: '8', members: '4' }
const person = { birthDate: '1957-03-15', noticeDate: '2022-05-20', rightsHolder: true }
const subsidy = (more: object = {}) =>
  of('landless-pension/subsidy', { ...land, ...person, ...more })
const household = (eligibleMembers: string, more: object = {}) =>
  of('landless-pension/household', { ...land, eligibleMembers, ...more })
const sums = (...parts: Part[]) =>
  totalsOf(parts).map(({ words, total, low, high, parts: counted }) => [
    ...[words, total, low, high],
    counted.length,
  ])
const DUE = '符合条件就给'

describe('what another rule’s amount has in it', () => {
  it('is not added again, in whatever order, and is told with where it is', () => {
    // 3 × 55,600 = 166,800; with the 55,600 of one of them it would be 222,400.
    const [one, all] = [subsidy(), household('3')]
    expect(sums(one, all)).toEqual([[DUE, '166800.00', '166800.00', '166800.00', 1]])
    expect(sums(all, one)).toEqual(sums(one, all))
    expect(includedIn([one, all])).toEqual([{ part: one, whole: all }])
  })

  it('is not added again where it is the whole of it', () => {
    expect(sums(subsidy(), household('1'))).toEqual([[DUE, '55600.00', '55600.00', '55600.00', 1]])
  })

  it('counts by itself while the other gives no sum', () => {
    const alone = [[DUE, '55600.00', '55600.00', '55600.00', 1]]
    expect(sums(subsidy())).toEqual(alone)
    expect(sums(subsidy(), household('5'))).toEqual(alone) // five of four cannot be
    // Of another's land less than half is taken: nothing is due for it.
    const none = household('3', { takenArea: '4' })
    expect(none.calculation.outcome.status).toBe('not-eligible')
    expect(sums(subsidy(), none)).toEqual([[DUE, '55600.00', '55600.00', '55600.00', 2]])
    expect(includedIn([subsidy(), none])).toEqual([])
  })

  it('counts by itself where the other is less: nobody is on the list yet', () => {
    expect(sums(subsidy(), household('0'))).toEqual([[DUE, '55600.00', '55600.00', '55600.00', 2]])
  })

  it('is nothing to tell where it is not due', () => {
    const parts = [subsidy({ rightsHolder: false }), household('3')]
    expect(includedIn(parts)).toEqual([])
    expect(sums(...parts)).toEqual([[DUE, '166800.00', '166800.00', '166800.00', 2]])
  })

  it('leaves what has nothing to do with it alone', () => {
    const lift = { elevators: '1', storeys: '6', legalTitle: true, singleOwner: false }
    const other = of('elevator/subsidy', { ...lift, certificate: true }) // 200,000
    expect(sums(subsidy(), household('3'), other)).toEqual([
      [DUE, '366800.00', '366800.00', '366800.00', 2],
    ])
  })
})

const including = rules.flatMap((rule) =>
  (rule.includes ?? []).map((id) => [rule.id, id, rule] as const),
)

it('the household’s subsidy is the only amount that has another rule’s in it', () => {
  expect(including.map(([whole, part]) => [whole, part])).toEqual([
    ['landless-pension/household', 'landless-pension/subsidy'],
  ])
})

it.each(including)('%s includes %s, of its unit and class', (_, id, rule) => {
  const { kind, unit, apart, document } = theRule(id)
  expect({ kind, unit, apart, document }).toEqual({
    ...{ kind: rule.kind, unit: '元', apart: rule.apart, document: rule.document },
  })
  expect(id).not.toBe(rule.id)
})

describe('parts whose documents have expired', () => {
  const on = (day: string) => {
    const rule = theRule('foreign-trade/export-breakthrough')
    const inputs = { firstYearExports: '8000000', manufacturer: true }
    return { rule, calculation: calculate(rule, { on: day, inputs }) }
  }

  it('are warned of once, and others are not', () => {
    expect(expiredText([])).toBeUndefined()
    expect(expiredText([on('2024-12-31'), subsidy()])).toBeUndefined()
    expect(expiredText([subsidy(), on('2025-01-01')])).toMatch(/^已失效.*2024年12月31日/)
  })
})
