import { describe, expect, it } from 'vitest'
import type { Cells } from '../../../../src/core/formulas/cells.ts'
import { slotFormula } from '../../../../src/core/formulas/formulas.ts'
import { withoutTails } from '../../../../src/core/formulas/tail.ts'
import { leaf } from '../../../../src/core/explained.ts'
import type { Amount, Day, Explained, Truth } from '../../../../src/core/index.ts'
import * as core from '../../../../src/core/index.ts'
import { chinaCalendar } from '../../../../src/core/workdays.ts'

/* What each verb says in a spreadsheet, written out by hand. */

/** Every input has a cell under its name, and so has what an allocation goes through. */
const cells: Cells = {
  of: (node, role = 'value', index = 0) => {
    if (role !== 'value') return `${role}${index}`
    return node.verb === 'given' || node.verb === 'age' ? node.words || undefined : undefined
  },
  range: (first, last) => `${first}:${last}`,
  option: (_, option) => `选项${option}`,
  calendar: () => ({ days: '日', worked: '工', counted: '数' }),
}
const said = (node: Explained) => slotFormula({ node, role: 'value', index: 0 }, cells)

const given = (words: string) => leaf('given', core.yuan(5).value, '元', words) as Amount<'元'>
const a = given('甲')
const twice = core.product(a, core.fixed(2, '1')) as Amount<'元'>
const yuan = (value: number) => core.yuan(value)

describe('a comparison', () => {
  it('of what was typed in or is fixed needs no hair', () => {
    expect(said(core.atLeast(a, yuan(5)))).toBe('甲>=5')
    expect(said(core.moreThan(a, given('乙')))).toBe('甲>乙')
    expect(said(core.equal(a, yuan(5)))).toBe('甲=5')
    const [birth, day] = ['生日', '当天'].map((words) =>
      leaf('given', '2022-01-05', '日期', words),
    ) as [Day, Day]
    expect(said(core.atLeast(core.ageOn(birth, day, '周岁'), core.fixed(60, '岁')))).toBe(
      '周岁>=60',
    )
  })
  it('of what was computed, on either side, gives a hair', () => {
    expect(said(core.atLeast(twice, yuan(5)))).toBe('(甲*2)+ABS(5)*5E-15>=5')
    expect(said(core.below(twice, yuan(5)))).toBe('(甲*2)+ABS(5)*5E-15<5')
    expect(said(core.moreThan(twice, yuan(5)))).toBe('(甲*2)-ABS(5)*5E-15>5')
    expect(said(core.atMost(a, twice))).toBe('甲-ABS(甲*2)*5E-15<=甲*2')
    expect(said(core.equal(twice, yuan(5)))).toBe('ABS((甲*2)-5)<=ABS(5)*5E-15')
  })
  it('of days and choices is of the days and words themselves', () => {
    const day = leaf('given', '2022-01-05', '日期', '当天') as Day
    expect(said(core.since(day, core.dayOf('2022-03-01', '')))).toBe('当天>=DATE(2022,3,1)')
    expect(said(core.isWeekday(day, ''))).toBe('WEEKDAY(当天,2)<6')
    expect(said(core.isDayOff(day, chinaCalendar, ''))).toBe('SUMPRODUCT((日=当天)*(工=0))>0')
    const option = leaf('given', '一', '选项', '选') as never
    expect(said(core.is(option, '一', ''))).toBe('选="选项一"')
  })
})

describe('a tier', () => {
  const tier = (amount: Amount<'元'>, tiers: readonly [Amount<'元'>, Amount<'元'>][]) =>
    said(core.tier(amount, tiers))
  it('of fixed figures is looked up among them, rising', () => {
    expect(
      tier(a, [
        [yuan(2000), yuan(7)],
        [yuan(1000), yuan(5)],
      ]),
    ).toBe('IF(甲<1000,0,LOOKUP(甲,{1000,2000},{5,7}))')
  })
  it('that is the only one, or whose figures are not fixed, is asked for from the top', () => {
    expect(tier(a, [[yuan(1000), yuan(5)]])).toBe('IF(甲>=1000,5,0)')
    expect(
      tier(a, [
        [yuan(2000), given('乙')],
        [yuan(1000), yuan(5)],
      ]),
    ).toBe('IF(甲>=2000,乙,IF(甲>=1000,5,0))')
  })
  it('is reached by a computed amount with a hair', () => {
    expect(tier(twice, [[yuan(1000), yuan(5)]])).toBe('IF((甲*2)*(1+5E-15)>=1000,5,0)')
  })
})

describe('what is chosen', () => {
  it('is asked for option by option, and none of them is no number', () => {
    const option = leaf('given', '一', '选项', '选') as never
    expect(said(core.pick(option, { 一: yuan(1), 二: yuan(2) }))).toBe(
      'IF(选="选项一",1,IF(选="选项二",2,NA()))',
    )
  })
  it('by a yes that stands in a cell reads the cell, and a fixed one is true or false', () => {
    const flag = leaf('given', true, '是否', '是不是') as Truth
    expect(said(core.choose(flag, yuan(1), yuan(2)))).toBe('IF(是不是="是",1,2)')
    const fixed = (value: boolean) => leaf('fixed', value, '是否', '') as Truth
    expect(said(core.all([fixed(true), fixed(false)], ''))).toBe('AND(TRUE,FALSE)')
  })
})

describe('there is no formula', () => {
  it('of an input without a cell, of the parts of an allocation as one, of days off unknown', () => {
    expect(said(core.share(given(''), core.percent(10)))).toBe('NA()*10/100')
    const [part] = core.allocate(a, [yuan(1), yuan(2)] as never, () => '')
    const all = part?.from[0] as Explained
    expect(said({ ...twice, from: [all, all] } as Explained)).toBe('NA()*NA()')
    for (const verb of ['workdays', 'dayOff'] as const)
      expect(said({ ...twice, verb, from: [a, a], detail: {} })).toBe('NA()')
  })
})

describe('the sum of an allocation’s weights', () => {
  const sum = (weights: readonly Amount<'元'>[]) => {
    const [part] = core.allocate(a, weights as never, () => '')
    return slotFormula({ node: part?.from[0] as Explained, role: 'weights', index: 0 }, cells)
  }
  it('is of a range where all stand in cells, which are side by side', () => {
    expect(sum([given('权一'), given('权二'), given('权三')])).toBe('SUM(权一:权三)')
  })
  it('is of each where one of them has no cell', () => {
    expect(sum([given('权一'), yuan(2), given('权三')])).toBe('权一+2+权三')
    expect(sum([yuan(2), given('权三')])).toBe('2+权三')
    expect(sum([given('权一'), yuan(2)])).toBe('权一+2')
  })
})

it('a formula for reading has no hairs', () => {
  expect(withoutTails('(甲*2)+ABS(5)*5E-15>=5')).toBe('(甲*2)>=5')
  expect(withoutTails('ROUND(甲-乙,10)*丙')).toBe('(甲-乙)*丙')
  expect(withoutTails('ROUND((甲/3)*(1+5E-15),2)+ROUNDUP((乙/3)*(1-5E-15),0)')).toBe(
    'ROUND((甲/3),2)+ROUNDUP((乙/3),0)',
  )
})
