import { describe, expect, it } from 'vitest'
import type { Amount, Explained } from '../../../../src/core/index.ts'
import type { Result } from '../../../../src/core/result.ts'
import type { CatalogueRule } from '../../../../src/core/rule.ts'
import {
  ageOn,
  allocate,
  atLeast,
  atMost,
  below,
  birthday,
  date,
  dayInYear,
  daysAfter,
  daysBefore,
  equal,
  fixed,
  isDayOff,
  isWeekday,
  list,
  money,
  monthsAfter,
  monthsBefore,
  monthsFrom,
  nextMonth,
  moreThan,
  number,
  product,
  quotient,
  round,
  share,
  steps,
  sum,
  tier,
  toFen,
  workdaysAfter,
  yuan,
} from '../../../../src/core/index.ts'
import { calculate } from '../../../../src/core/evaluate.ts'
import { chinaCalendar } from '../../../../src/core/workdays.ts'
import { rules } from '../../../../src/policies/index.ts'
import { workbookOf } from '../../../../src/workbook/index.ts'
import { open } from '../../../support/spreadsheet.ts'
import { figure } from '../../../support/workbook-values.ts'

/* Each verb where programs trip: worked out by hand, computed by a program that is not ours. */

const some = rules[0] as CatalogueRule
const fields = {
  a: number('甲', '1'),
  b: number('乙', '1', { min: '0.0000000001' }),
  sum: money('钱'),
  from: date('起'),
  to: date('止'),
  weights: list('权重', () => number('权重', '1')),
}
type Given = Readonly<{
  a: Amount<'1'>
  b: Amount<'1'>
  sum: Amount<'元'>
  from: Explained<string, '日期'>
  to: Explained<string, '日期'>
  weights: readonly Amount<'1'>[]
}>
type Typed = Partial<Record<keyof typeof fields, string | string[]>>

const USUAL = { a: '1', b: '1', sum: '1', from: '2021-01-01', to: '2021-01-01', weights: ['1'] }

type Compute = (given: Given) => Result

/** A rule of nothing but these fields and what is to be computed from them. */
function ruleOf(compute: Compute): CatalogueRule {
  const { document, title, audience, occasions, kind, clauses, office } = some
  const listed = { keywords: [], audience, occasions }
  const about = { document, title, summary: title, ...listed, kind, clauses, office }
  const unit = compute(given()).amount.unit
  return {
    ...about,
    id: 'x/y',
    unit,
    inputs: fields,
    compute: compute as never,
    examples: some.examples,
  } as CatalogueRule
}

/** What a program makes of a rule with these inputs: the total, and the lines by id. */
function program(compute: Compute, typed: Typed) {
  const rule = ruleOf(compute)
  const request = { on: '2022-01-01', inputs: { ...USUAL, ...typed } }
  return open(workbookOf(rule, calculate(rule, request)))
}
/** Any inputs, only to ask for the unit. */
function given(): Given {
  const read = (key: keyof typeof fields) => fields[key].read(USUAL[key], key)
  return Object.fromEntries(Object.keys(fields).map((key) => [key, read(key as 'a')])) as never
}
const total = (compute: Compute, typed: Typed) =>
  figure(program(compute, typed).read('total') ?? 'no cell')
const whole = (value: number) => figure(String(value))

describe('the formulas take the tails of floats off', () => {
  it.each([
    ['0.3 ÷ 0.1 is three whole steps', '0.3', '0.1', 3],
    ['2.1 ÷ 0.7 is three whole steps', '2.1', '0.7', 3],
    ['a hair below a step is none', '0.2999999999', '0.1', 2],
  ])('%s', (_, a, b, expected) => {
    const one = ({ a, b }: Given) => ({ amount: steps(a, fixed(0, '1'), b, 'whole', '档') })
    expect(total(one, { a, b })).toBe(whole(expected))
  })

  it.each([
    ['1.005 is half a fen', '1.005', '1.01'],
    ['2.675 is half a fen', '2.675', '2.68'],
    ['1059665.775 is half a fen', '1059665.775', '1059665.78'],
    ['1.0049 is less', '1.0049', '1'],
  ])('%s', (_, sum, expected) => {
    expect(total(({ sum }) => ({ amount: toFen(sum, '到分') }), { sum })).toBe(figure(expected))
  })

  it.each([
    ['≥', (x: Amount<'1'>, y: Amount<'1'>) => atLeast(x, y), '符合'],
    ['>', (x: Amount<'1'>, y: Amount<'1'>) => moreThan(x, y), '不符合'],
    ['<', (x: Amount<'1'>, y: Amount<'1'>) => below(x, y), '不符合'],
    ['≤', (x: Amount<'1'>, y: Amount<'1'>) => atMost(x, y), '符合'],
    ['=', (x: Amount<'1'>, y: Amount<'1'>) => equal(x, y), '符合'],
  ])('0.1 + 0.2 %s 0.3', (_, test, expected) => {
    const one = ({ a, b }: Given) => ({ amount: test(sum([a, b], '和'), fixed('0.3', '1')) })
    expect(total(one, { a: '0.1', b: '0.2' })).toBe(expected)
  })

  it.each([
    ['4.35 × 100 is 435, not one more', 'up', '4.35', 435],
    ['1.1 × 100 is 110, not one more', 'up', '1.1', 110],
    ['1.101 × 100 is rounded up', 'up', '1.101', 111],
    ['4.35 × 100 is 435, not one less', 'down', '4.35', 435],
    ['4.349 × 100 is cut off', 'down', '4.349', 434],
  ] as const)('%s', (_, mode, a, expected) => {
    const one = ({ a }: Given) => ({ amount: round(product(a, fixed(100, '1')), 0, mode, '整') })
    expect(total(one, { a })).toBe(whole(expected))
  })

  it('a tier is reached by 3 × (1 ÷ 3)', () => {
    const one = ({ a, b }: Given) => ({
      amount: tier(
        product(quotient(a, b, '商'), fixed(3, '1'), '积'),
        [
          [fixed(1, '1'), fixed(7, '1')],
          [fixed('0.5', '1'), fixed(5, '1')],
        ],
        '档',
      ),
    })
    expect(total(one, { a: '1', b: '3' })).toBe(whole(7))
    expect(total(one, { a: '2', b: '7' })).toBe(whole(5))
    expect(total(one, { a: '1', b: '7' })).toBe(whole(0))
  })

  it('a tier whose figures are computed is asked for from the top', () => {
    const one = ({ a, sum }: Given) => ({
      amount: tier(a, [[fixed(2, '1'), share(sum, fixed(50, '%'))]], '档'),
    })
    expect(total(one, { a: '2', sum: '8' })).toBe(whole(4))
    expect(total(one, { a: '1.9', sum: '8' })).toBe(whole(0))
  })
})

describe('the formulas count days as the clauses do', () => {
  it.each([
    ['2024-03-30', '2024-02-29', '2026-12-31', '2024-04-01'],
    ['2021-12-31', '2021-12-01', '2023-12-31', '2022-01-01'],
  ])('from %s: thirty days before, the end of the second year, the next month', (from, ...days) => {
    const before = ({ from }: Given) => ({ amount: daysBefore(from, fixed(30, '天'), '前') })
    const end = ({ from }: Given) => ({ amount: dayInYear(from, fixed(2, '年'), '12-31', '末') })
    const next = ({ from }: Given) => ({ amount: nextMonth(from, '次月') })
    expect([before, end, next].map((one) => total(one, { from }))).toEqual(days.map(figure))
  })

  const age = ({ from, to }: Given) => ({ amount: ageOn(from, to, '周岁') })
  it.each([
    ['the day before the birthday', '2004-07-30', '2020-07-29', 15],
    ['the birthday itself', '2004-07-29', '2020-07-29', 16],
    ['born on 29 February, a common year’s 28th', '2004-02-29', '2021-02-28', 16],
    ['and its 1 March', '2004-02-29', '2021-03-01', 17],
  ])('whole years on %s', (_, from, to, years) => {
    expect(total(age, { from, to })).toBe(whole(years))
  })

  it.each([
    ['2020-11-30', '2021-02-28'],
    ['2019-11-30', '2020-02-29'],
    ['2021-01-15', '2021-04-15'],
  ])('three months after %s is %s', (from, to) => {
    const later = ({ from }: Given) => ({ amount: monthsAfter(from, fixed(3, '月'), '到') })
    expect(total(later, { from })).toBe(figure(to))
  })

  it.each([
    ['2021-01-10', '2026-01-09'],
    ['2021-01-01', '2025-12-31'],
    ['2020-02-29', '2025-02-28'],
    ['2019-03-01', '2024-02-29'],
  ])('sixty months from %s on end on %s', (from, to) => {
    const term = ({ from }: Given) => ({ amount: monthsFrom(from, fixed(60, '月'), '止') })
    expect(total(term, { from })).toBe(figure(to))
  })

  it.each([
    ['2026-01-09', '2025-07-09'],
    ['2025-08-31', '2025-02-28'],
  ])('six months before %s is %s', (from, to) => {
    const before = ({ from }: Given) => ({ amount: monthsBefore(from, fixed(6, '月'), '前') })
    expect(total(before, { from })).toBe(figure(to))
  })

  it.each([
    ['2010-06-15', '2022-06-15'],
    ['2008-02-29', '2020-02-29'],
    ['2012-02-29', '2024-02-29'],
  ])('who was born on %s is twelve on %s', (from, to) => {
    const day = ({ from }: Given) => ({ amount: birthday(from, fixed(12, '岁'), '生日') })
    expect(total(day, { from })).toBe(figure(to))
  })
  it('who was born on 29 February is seventeen on 1 March', () => {
    const day = ({ from }: Given) => ({ amount: birthday(from, fixed(17, '岁'), '生日') })
    expect(total(day, { from: '2008-02-29' })).toBe(figure('2025-03-01'))
  })

  it.each([
    ['2021-02-22', false, '2021-03-01'],
    ['2024-02-22', false, '2024-02-29'],
    ['2024-12-28', true, '2025-01-03'],
  ])('the last of seven days from %s, itself counted %s: %s', (from, first, to) => {
    const last = ({ from }: Given) => ({ amount: daysAfter(from, fixed(7, '天'), first, '到') })
    expect(total(last, { from })).toBe(figure(to))
  })

  // 春节 2021: off from 11 to 17 February, Sunday the 7th and Saturday the 20th made up.
  it.each([
    ['a made-up Sunday counts', '2021-02-05', 1, false, '2021-02-07'],
    ['a holiday in the week does not', '2021-02-10', 1, false, '2021-02-18'],
    ['a made-up Saturday counts', '2021-02-19', 1, false, '2021-02-20'],
    ['the first day may count', '2021-02-10', 2, true, '2021-02-18'],
    ['a first day off never does', '2021-02-11', 1, true, '2021-02-18'],
  ] as const)('working days: %s', (_, from, days, first, to) => {
    const last = ({ from }: Given) => ({
      amount: workdaysAfter(from, fixed(days, '工作日'), chinaCalendar, first, '到'),
    })
    expect(total(last, { from })).toBe(figure(to))
  })

  // 国庆节 2020: off from Thursday 1 to 8 October, Saturday the 10th made up; 2027 is not known.
  it.each([
    ['2020-09-28', '符合', '不符合'],
    ['2020-10-01', '符合', '符合'],
    ['2020-10-10', '不符合', '不符合'],
    ['2020-10-11', '不符合', '符合'],
    ['2027-10-01', '符合', '不符合'],
  ])('%s is a Monday to Friday: %s, and off: %s', (from, weekday, off) => {
    expect(total(({ from }) => ({ amount: isWeekday(from, '周一到周五') }), { from })).toBe(weekday)
    const dayOff = ({ from }: Given) => ({ amount: isDayOff(from, chinaCalendar, '放假') })
    expect(total(dayOff, { from })).toBe(off)
  })

  it('a day that the calendar does not know is an error, not a day', () => {
    const last = ({ from }: Given) => ({
      amount: workdaysAfter(from, fixed(1, '工作日'), chinaCalendar, false, '到'),
    })
    const rule = ruleOf(last)
    const sheets = workbookOf(rule, calculate(rule, { on: '2022-01-01', inputs: USUAL }))
    const early = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (cell?.id === 'input.from' ? { number: 43_830, id: cell.id } : cell)),
      ),
    }))
    expect(open(early).read('total')).toBe('#N/A')
  })
})

describe('the formulas share to the fen', () => {
  it.each([
    ['two odd fen to the first two', '0.05', ['1', '1', '1'], ['0.02', '0.02', '0.01']],
    ['one fen to the largest remainder', '0.01', ['1', '3', '2'], ['0', '0.01', '0']],
    ['decimal weights', '10', ['0.5', '1.5'], ['2.5', '7.5']],
    ['no weight gets nothing', '100', ['0', '1', '0'], ['0', '100', '0']],
    ['a tie goes to the earlier', '0.01', ['2', '5', '5'], ['0', '0.01', '0']],
  ])('%s', (_, sum, weights, parts) => {
    const one = ({ sum, weights }: Given) => {
      const shares = allocate(toFen(sum, '总数'), weights, (index) => `第 ${index + 1} 份`)
      const lines = shares.map((part, index) => [`part-${index}`, part] as const)
      return { amount: yuan(0), lines: Object.fromEntries(lines) }
    }
    const { read } = program(one, { sum, weights })
    const found = weights.map((_, index) => figure(read(`line.part-${index}`) ?? 'no cell'))
    expect(found).toEqual(parts.map(figure))
  })
})
