import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/evaluate.ts'
import type { Calendar, Explained } from '../../../src/core/explained.ts'
import { leaf } from '../../../src/core/explained.ts'
import { linesOf } from '../../../src/core/result.ts'
import type { Step } from '../../../src/core/steps.ts'
import { exactFigure, stepsOf } from '../../../src/core/steps.ts'
import { all, any, atLeast, is, not, since } from '../../../src/core/conditions.ts'
import * as v from '../../../src/core/verbs.ts'
import { valueText } from '../../../src/core/words.ts'
import { rules } from '../../../src/policies/index.ts'

const given = (value: number, words: string) =>
  leaf('given', v.yuan(value).value, '元', words, undefined, { key: words })
const clause = { at: '一（一）', says: '…' }
/** Words and formulas as an outline. */
const outline = (step: Step): unknown[] => [
  step.words,
  step.value,
  step.formula,
  step.from.map(outline),
]

const day = (iso: string, words: string) => leaf('given', iso, '日期', words)
const maker = leaf('given', true, '是否', '是生产性企业')
const A = { option: '甲种' }
const AGE = '出生 2000年1月31日到满岁 2022年6月30日'
const WEEK = v.fixed(7, '天')
const MONTHS = '到期 2020年11月30日起 3 个月以后'
const TERM = '施行 2021年1月10日当天起数 60 个月'
const BEFORE = '届满 2026年1月9日的 6 个月以前'
const BIRTHDAY = '出生 2010年6月15日加上 12 岁'

describe('a step', () => {
  it('tells how a value was made, down to what was typed', () => {
    const cost = given(300000, '费用')
    const half = v.share(cost, v.percent(50), '费用的一半', clause)
    const [step] = stepsOf([v.cap(half, v.yuan(100000), '补贴', clause)])
    expect(step).toMatchObject({ clause, origin: 'made', figure: '100,000.00', unit: '元' })
    expect(outline(step as Step)).toEqual([
      '补贴',
      '100,000 元',
      '费用的一半 150,000 元，最高 100,000 元',
      [['费用的一半', '150,000 元', '费用 300,000 元 × 50%', [['费用', '300,000 元', '', []]]]],
    ])
  })

  it('has a value without words told inside the formula of the one above', () => {
    const total = v.sum([v.product(given(3, '甲'), v.fixed(2, '1')), given(4, '乙')], '合计')
    expect(stepsOf([total]).map(outline)).toEqual([
      [
        '合计',
        '10 元',
        '(甲 3 元 × 2) + 乙 4 元',
        [
          ['甲', '3 元', '', []],
          ['乙', '4 元', '', []],
        ],
      ],
    ])
  })

  it('is told once, though two values are made of it', () => {
    const cost = given(100, '费用')
    const steps = stepsOf([v.sum([cost, cost], '两倍'), v.share(cost, v.percent(5), '一成半')])
    expect(steps.map(({ from }) => from.map(({ words }) => words))).toEqual([['费用'], []])
  })

  it('is not told again below another that stands beside it', () => {
    const part = v.share(given(100, '费用'), v.percent(5), '一份')
    const total = v.sum([part, part], '合计')
    expect(stepsOf([part, total]).map(({ from }) => from.map(({ words }) => words))).toEqual([
      ['费用'],
      [],
    ])
  })

  it('of a choice tells the way taken, and not the other', () => {
    const cost = given(600, '费用')
    const large = atLeast(cost, v.yuan(500))
    const paid = v.choose(large, given(7, '大额的'), given(8, '小额的'), '补贴')
    const words = stepsOf([paid]).flatMap(({ from }) => from.map((step) => step.words))
    expect(words).toEqual(['费用达到500元', '大额的'])
  })

  it.each([
    [
      'steps',
      v.steps(given(800, '额'), v.yuan(500), v.yuan(300), 'whole', '档'),
      '(额 800 元 − 500 元) ÷ 300 元，满一档算一档',
    ],
    [
      'steps in proportion',
      v.steps(given(800, '额'), v.yuan(500), v.yuan(300), 'pro-rata', '档'),
      '(额 800 元 − 500 元) ÷ 300 元，不满一档按比例',
    ],
    [
      'the tier reached',
      v.tier(
        given(35000, '额'),
        [
          [v.yuan(50000), v.yuan(5)],
          [v.yuan(30000), v.yuan(3)],
        ],
        '奖',
      ),
      '额 35,000 元，达到3万元一档',
    ],
    [
      'no tier reached',
      v.tier(given(1, '额'), [[v.yuan(50000), v.yuan(5)]], '奖'),
      '额 1 元，不到最低一档',
    ],
    ['rounding to the fen', v.toFen(given(1, '额'), '奖'), '额 1 元，四舍五入到分'],
    ['rounding up to a whole', v.round(given(1, '额'), 0, 'up', '数'), '额 1 元，向上取整数'],
    ['rounding down', v.round(given(1, '额'), 4, 'down', '数'), '额 1 元，向下到 4 位小数'],
    ['rounding half up', v.round(given(1, '额'), 0, 'half-up', '数'), '额 1 元，四舍五入取整数'],
    ['an age', v.ageOn(day('2000-01-31', '出生'), day('2022-06-30', '满岁'), '岁数'), AGE],
    ['months on', v.monthsAfter(day('2020-11-30', '到期'), v.fixed(3, '月'), '延到'), MONTHS],
    [
      'days on',
      v.daysAfter(day('2022-06-02', '贴出'), WEEK, false, '贴到'),
      '贴出 2022年6月2日次日起数 7 天',
    ],
    [
      'days from a day on',
      v.daysAfter(day('2022-06-02', '贴出'), WEEK, true, '贴到'),
      '贴出 2022年6月2日当天起数 7 天',
    ],
    [
      'months counted from a day',
      v.monthsFrom(day('2021-01-10', '施行'), v.fixed(60, '月'), '止'),
      TERM,
    ],
    ['months before', v.monthsBefore(day('2026-01-09', '届满'), v.fixed(6, '月'), '评估'), BEFORE],
    [
      'days before',
      v.daysBefore(day('2022-06-30', '退出'), WEEK, '公示'),
      '退出 2022年6月30日的 7 天以前',
    ],
    [
      'a day of the year',
      v.dayInYear(day('2022-06-30', '认定'), v.fixed(0, '年'), '12-31', '年底'),
      '认定 2022年6月30日那年的 12月31日',
    ],
    [
      'a day of a later year',
      v.dayInYear(day('2022-06-30', '捐款'), v.fixed(3, '年'), '12-31', '年底'),
      '捐款 2022年6月30日往后第 3 年的 12月31日',
    ],
    [
      'the next month',
      v.nextMonth(day('2022-06-30', '计发'), '起付'),
      '计发 2022年6月30日的下个月 1日',
    ],
    ['a birthday', v.birthday(day('2010-06-15', '出生'), v.fixed(12, '岁'), '那天'), BIRTHDAY],
    [
      'all of several tests',
      all([maker, atLeast(given(600, '费用'), v.yuan(500))], '都符合'),
      '是生产性企业，并且费用达到500元',
    ],
    [
      'any of several tests',
      any([maker, since(day('2022-06-30', '开工'), day('2022-01-01', '施行'))], '有一样'),
      '是生产性企业，或者开工不早于施行',
    ],
    ['a test turned', not(maker, '不是生产性企业'), '不能是生产性企业'],
    [
      'an option',
      is(leaf('given', 'a', '选项', '类型', undefined, A), 'a', '是甲种'),
      '选的是类型 甲种',
    ],
    [
      'what is picked',
      v.pick(leaf('given', 'a', '选项', '类型', undefined, A), { a: v.yuan(5) }),
      '按类型 甲种',
    ],
    ['a difference', v.difference(given(5, '甲'), given(3, '乙'), '差'), '甲 5 元 − 乙 3 元'],
    ['a quotient', v.quotient(given(5, '甲'), v.fixed(3, '人'), '每人'), '甲 5 元 ÷ 3 人'],
  ])('says %s', (_, node, formula) => {
    expect(stepsOf([node])[0]?.formula).toBe(formula)
  })

  it('of working days says from when they are counted and which days were passed over', () => {
    const calendar: Calendar = {
      after: (_, count, first) => ({
        day: '2022-06-06',
        skipped: first
          ? []
          : [
              { day: '2022-06-03', why: '端午节' },
              { day: `2022-06-0${count}`, why: '周末' },
            ],
      }),
      whyOff: () => undefined,
      days: () => [],
    }
    const formulaOf = (first: boolean) => {
      const start = day('2022-06-02', '收到')
      const last = v.workdaysAfter(start, v.fixed(4, '工作日'), calendar, first, '截止')
      return stepsOf([last])[0]?.formula
    }
    const skipped = '，跳过 2022年6月3日（端午节）、2022年6月4日（周末）'
    expect(formulaOf(false)).toBe(`收到 2022年6月2日次日起数 4 个工作日${skipped}`)
    expect(formulaOf(true)).toBe('收到 2022年6月2日当天起数 4 个工作日')
  })

  it('has no words where the value has none', () => {
    expect(stepsOf([v.sum([given(1, '甲')])])[0]).toMatchObject({ words: '', value: '1 元' })
  })

  it('is not made of a figure the clause fixes, which the formula names', () => {
    const [step] = stepsOf([v.cap(given(3, '甲'), v.yuan(2, '上限'), '补贴')])
    expect(step).toMatchObject({ formula: '甲 3 元，最高 上限 2 元', from: [{ words: '甲' }] })
    expect(step?.from).toHaveLength(1)
  })

  it('as paid is told with two decimals, and whether that cuts something off', () => {
    const [exact] = stepsOf([given(1234.5, '甲')]) as [Step]
    expect(exactFigure(exact)).toEqual({ figure: '1,234.50', cut: false })
    expect(exactFigure(exact, '1234.50')).toEqual({ figure: '1,234.50', cut: false })
    expect(exactFigure(exact, '1234.60')).toEqual({ figure: '1,234.60', cut: true })
    const [long] = stepsOf([given(100.005, '甲')]) as [Step]
    expect(exactFigure(long)).toEqual({ figure: '100.005', cut: false })
    expect(exactFigure(long, '100.01')).toEqual({ figure: '100.01', cut: true })
    const [round] = stepsOf([given(1000, '甲')]) as [Step]
    expect(exactFigure(round, '1000')).toEqual({ figure: '1,000', cut: false })
    const [people] = stepsOf([leaf('given', v.yuan(30).value, '人', '人数')]) as [Step]
    expect(exactFigure(people, '3')).toEqual({ figure: '30', cut: false })
  })

  it('says the shares of an allocation by the household’s own weight', () => {
    const weights = [
      leaf('given', v.yuan(1).value, '1', '第 1 户的权重'),
      leaf('given', v.yuan(2).value, '1', '第 2 户的权重'),
    ]
    const shares = v.allocate(v.yuan(100, '净额'), weights, (index) => `第 ${index + 1} 户`)
    const [, second] = stepsOf(shares)
    expect(second?.formula).toContain('净额 100 元 × 2 ÷ 3')
    expect(second?.from.map(({ words }) => words)).toEqual(['第 2 户的权重'])
    const [whole] = stepsOf([shares[0]?.from[0] as Explained])
    expect(whole?.formula).toBe('净额 100 元、第 1 户的权重 1、第 2 户的权重 2')
  })
})

/** The inputs that a value was really made from; of alternatives, those of the one taken. */
function inputsUsed({ verb, from, detail, ...node }: Explained): string[] {
  if (verb === 'given') return [node.words]
  const [first, ...others] = from
  if (!first) return []
  if (verb === 'choose')
    return [first, others[first.value ? 0 : 1] as Explained].flatMap(inputsUsed)
  if (verb === 'pick')
    return [
      first,
      others[detail.options?.indexOf(String(first.value)) ?? NaN] as Explained,
    ].flatMap(inputsUsed)
  if (verb === 'part')
    return [first.from[0], first.from[1 + (detail.index ?? NaN)]].flatMap((one) =>
      inputsUsed(one as Explained),
    )
  return from.flatMap(inputsUsed)
}
const flat = (step: Step): Step[] => [step, ...step.from.flatMap(flat)]

describe('the ledger of every example', () => {
  for (const rule of rules) {
    for (const { title, inputs, readings, on = rule.document.from } of rule.examples) {
      const { result } = calculate(rule, { on, readings, inputs })
      const lines = result ? linesOf(result).map(([, line]) => line) : []
      const rows = [...new Set([...lines, ...(result ? [result.amount] : [])])]
      const told = stepsOf(rows)
      const all = told.flatMap(flat)

      it(`${rule.id}: ${title}: begins with its rows, by name and value`, () => {
        expect(told.map(({ value }) => value)).toEqual(rows.map(valueText))
        expect(rows.length).toBeGreaterThan(0)
      })

      it(`${rule.id}: ${title}: tells each value once`, () => {
        const names = all.map(({ words, value, formula }) => `${words} ${value} ${formula}`)
        expect(names).toEqual([...new Set(names)])
      })

      it(`${rule.id}: ${title}: reaches every input used`, () => {
        const typed = all.filter(({ origin }) => origin === 'given').map(({ words }) => words)
        expect(typed.sort()).toEqual([...new Set(rows.flatMap(inputsUsed))].sort())
      })

      it(`${rule.id}: ${title}: every value made has a formula, and a clause is named`, () => {
        for (const step of all) expect(step.formula === '').toBe(step.origin !== 'made')
        expect(rows.map(({ clause }) => clause?.at)).toContainEqual(expect.any(String))
      })
    }
  }
})
