import { describe, expect, it } from 'vitest'
import * as ledger from '../../../src/core/ledger.ts'
import { readingsThatMatter } from '../../../src/core/alternatives.ts'
import { calculate } from '../../../src/core/evaluate.ts'
import * as core from '../../../src/core/index.ts'
import type { CatalogueRule } from '../../../src/core/index.ts'
import { inputsOf, printedRows, sumOfParts } from '../../../src/core/printed.ts'
import { sourceText } from '../../../src/core/source.ts'
import { viewOf } from '../../../src/core/view.ts'
import { foreignTrade } from '../../../src/policies/foreign-trade/document.ts'
import { documents } from '../../../src/policies/index.ts'

/* The ledger of a rule made up for it: half of what was spent and a third of the rent, at most 100. */

const clause = { at: '一（一）', says: '……' }
const step = {
  title: '按不按零头',
  wording: '……',
  why: '……',
  options: { whole: '整的才算', 'pro-rata': '零头也算' },
}
const idle = { title: '……', wording: '……', why: '……', options: { a: '甲', b: '乙' } }

/** Neither it nor its document says what to beware of. */
const PLAIN: CatalogueRule = {
  id: 'made-up/rule',
  document: documents.find(({ cautions }) => !cautions) ?? foreignTrade,
  title: '……',
  summary: '',
  keywords: [],
  audience: ['enterprise'],
  occasions: ['shop'],
  kind: 'ceiling',
  unit: '元',
  clauses: [clause],
  office: '',
  inputs: {
    spent: core.money('花的钱'),
    rent: core.optional(core.money('房租')),
    weights: core.list('权重', (index) => core.number(`第 ${index + 1} 户的权重`, '1')),
  },
  readings: { idle, step },
  compute(inputs, used) {
    const spent = inputs.spent as core.Amount<'元'>
    const rent = (inputs.rent as core.Amount<'元'> | undefined) ?? core.yuan(0)
    const half = core.share(spent, core.percent(50), '花钱补的', clause)
    const count = core.steps(
      rent,
      core.yuan(0),
      core.yuan(3),
      used.step as 'whole',
      '三元的份数',
      clause,
    )
    const third = core.product(count, core.fixed(1, '元/个'), '房租补的', clause)
    const both = core.sum([half, third], '两样合计', clause)
    return {
      amount: core.cap(both, core.yuan(100), '一共补', clause),
      lines: { half, third },
      requires: [core.moreThan(spent, core.yuan(0), '', clause)],
      cautions: ['这一笔要当心的'],
    }
  },
  examples: [
    { title: '', inputs: {}, working: '', total: '' },
    { title: '', inputs: {}, working: '', total: '' },
  ],
}
const RULE: CatalogueRule = {
  ...PLAIN,
  document: { ...foreignTrade, cautions: ['文件要当心的'] },
  cautions: ['措施要当心的'],
}
const reckon = (spent: string, rent?: string) =>
  calculate(RULE, {
    on: '2022-06-30',
    inputs: { spent, ...(rent !== undefined && { rent }), weights: ['1', '2.5'] },
  })

describe('the rows of a ledger', () => {
  it('are the lines and under them the total, each as paid', () => {
    const rows = ledger.ledgerRows(reckon('10.01', '7'))
    expect(rows.map(({ step, rounded, total }) => [step.words, rounded, total])).toEqual([
      ['花钱补的', '5.01', false], // 5.005
      ['房租补的', '2.00', false],
      ['一共补', '7.01', true], // 7.005
    ])
  })

  it('are the lines alone where the total is one of them', () => {
    const compute: CatalogueRule['compute'] = (inputs, used) => {
      const { amount, lines } = RULE.compute(inputs, used)
      return { amount, lines: { ...lines, amount: amount as core.Amount } }
    }
    const inputs = { spent: '4', weights: ['1'] }
    const rows = ledger.ledgerRows(calculate({ ...RULE, compute }, { on: '2022-06-30', inputs }))
    expect(rows.map(({ rounded, total }) => [rounded, total])).toEqual([
      ['2.00', false],
      ['0.00', false],
      ['2.00', true],
    ])
  })

  it('are none where nothing is due or nothing was computed', () => {
    expect(ledger.ledgerRows(reckon('0'))).toEqual([])
    expect(ledger.ledgerRows(reckon('x'))).toEqual([])
  })

  it('on paper have all their steps below them but what was typed', () => {
    const rows = printedRows(reckon('10.01', '7'))
    expect(rows.map(({ step, depth, figure, cut }) => [step.words, depth, figure, cut])).toEqual([
      ['花钱补的', 0, '5.01', true],
      ['房租补的', 0, '2.00', false],
      ['三元的份数', 1, '2', false],
      ['一共补', 0, '7.01', true],
      ['两样合计', 1, '7.005', false],
    ])
    expect(rows.map(({ total }) => total)).toEqual([false, false, false, true, false])
  })
})

it('what must hold is shown with whether it does', () => {
  const held = ({ result }: ReturnType<typeof reckon>) =>
    ledger
      .conditionsOf(result as core.Result)
      .map(({ holds, step }) => [holds, step.words, step.from.map(({ words }) => words)])
  expect(held(reckon('5'))).toEqual([[true, '花的钱超过0元', ['花的钱']]])
  expect(held(reckon('0'))).toEqual([[false, '花的钱超过0元', ['花的钱']]])
  expect(ledger.conditionsOf({ amount: core.yuan(1) })).toEqual([])
})

it('cautions are of this calculation, the rule and the document; without one, of the last two', () => {
  const always = ['措施要当心的', '文件要当心的']
  expect(ledger.cautionsOf(RULE, reckon('5'))).toEqual(['这一笔要当心的', ...always])
  expect(ledger.cautionsOf(RULE, reckon('x'))).toEqual(always)
  expect(ledger.cautionsOf(PLAIN, reckon('x'))).toEqual([])
})

it('inputs are shown as read, and what was left out or could not be read says so', () => {
  expect(inputsOf(RULE, reckon('八百万', '7'))).toEqual([
    ['花的钱', '8,000,000 元'],
    ['房租', '7 元'],
    ['权重', '1、2.5'],
  ])
  expect(inputsOf(RULE, reckon('x')).slice(0, 2)).toEqual([
    ['花的钱', '还没填好'],
    ['房租', '没有填'],
  ])
})

it('a value that is not the reader’s own names its source, among the inputs and as a step', () => {
  const source = { at: '某县的数', says: '某县的通知', outside: '部署本站的单位填的' }
  const sourced = calculate(RULE, {
    ...{ on: '2022-06-30', sources: { spent: source } },
    inputs: { spent: '10', rent: '6', weights: ['1'] },
  })
  expect(inputsOf(RULE, sourced).slice(0, 2)).toEqual([
    ['花的钱', '10 元（部署本站的单位填的某县的数，不是公报内容：某县的通知）'],
    ['房租', '6 元'],
  ])
  const [half] = ledger.ledgerRows(sourced)
  expect(half?.step.from.map(({ words, clause }) => [words, clause])).toEqual([['花的钱', source]])
  expect(sourced.outcome).toEqual(
    calculate(RULE, { on: '2022-06-30', inputs: { spent: '10', rent: '6', weights: ['1'] } })
      .outcome,
  )
})

describe('the sum of the parts', () => {
  it('is told where they add up to the total', () => {
    expect(sumOfParts(reckon('10', '6'))).toBe('7.00 元')
  })
  it('is not told where a fen or a limit stands between, nothing is due, or nothing was computed', () => {
    expect(sumOfParts(reckon('300', '6'))).toBeUndefined()
    expect(sumOfParts(reckon('0', '6'))).toBeUndefined()
    expect(sumOfParts(reckon('x'))).toBeUndefined()
  })
  it('is not told of one part, nor of parts that are not sums of money', () => {
    const withLines = (lines: (made: core.Result) => core.Result['lines']) => {
      const compute: CatalogueRule['compute'] = (inputs, used) => {
        const made = RULE.compute(inputs, used)
        return { ...made, lines: lines(made) ?? {} }
      }
      const inputs = { spent: '10', weights: ['1'] }
      return sumOfParts(calculate({ ...RULE, compute }, { on: '2022-06-30', inputs }))
    }
    expect(withLines(({ lines }) => lines)).toBe('5.00 元')
    expect(withLines(({ lines }) => ({ half: lines?.['half'] as core.Amount }))).toBeUndefined()
    expect(
      withLines(({ lines }) => ({ ...lines, people: core.fixed(0, '人', '人数') })),
    ).toBeUndefined()
  })
  it('does not take the total for one of its parts, not even where all are nothing', () => {
    const [amount, half] = [core.yuan(0, '一共'), core.yuan(0, '一半')]
    const compute: CatalogueRule['compute'] = () => ({ amount, lines: { amount, half } })
    const inputs = { spent: '10', weights: ['1'] }
    const nothing = calculate({ ...RULE, compute }, { on: '2022-06-30', inputs })
    expect(sumOfParts(nothing)).toBeUndefined()
  })
})

describe('the lines beside the total', () => {
  it('are told by name, without the total itself', () => {
    const { others } = viewOf(RULE, reckon('10', '6'))
    expect(others.map(({ words, amount }) => ({ words, text: amount }))).toEqual([
      { words: '花钱补的', text: '5.00 元' },
      { words: '房租补的', text: '2.00 元' },
    ])
  })
  it('are none where nothing is due, or where there are more than four', () => {
    expect(viewOf(RULE, reckon('0')).others).toEqual([])
    expect(viewOf(RULE, reckon('x')).others).toEqual([])
    const many = (count: number) => {
      const compute: CatalogueRule['compute'] = () => {
        const lines = Array.from({ length: count }, (_, i) => core.yuan(i, `第 ${i + 1} 行`))
        const entries = lines.map((line, index) => [String(index), line] as const)
        return { amount: lines[0] as core.Amount, lines: Object.fromEntries(entries) }
      }
      const inputs = { spent: '1', weights: ['1'] }
      const rule = { ...RULE, compute }
      return viewOf(rule, calculate(rule, { on: '2022-06-30', inputs })).others.length
    }
    expect([many(1), many(4), many(5)]).toEqual([0, 3, 0])
  })
})

describe('the readings that matter', () => {
  const told = (calculation: ReturnType<typeof reckon>) =>
    readingsThatMatter(RULE, calculation).map(({ name, reading, options }) => [
      name,
      reading.title,
      options.map(({ option, words, given, usual }) => [option, words, given?.total, usual]),
    ])
  it('are those that change the total while the others stay, with what each option gives', () => {
    expect(told(reckon('10', '7'))).toEqual([
      [
        'step',
        '按不按零头',
        [
          ['whole', '整的才算', '7.00', true],
          ['pro-rata', '零头也算', '7.33', false],
        ],
      ],
    ])
  })
  it('give what they do beside the option chosen for another', () => {
    const inputs = { spent: '10', rent: '7', weights: ['1'] }
    const readings = { idle: 'b', step: 'pro-rata' }
    const [matter] = readingsThatMatter(
      RULE,
      calculate(RULE, { on: '2022-06-30', readings, inputs }),
    )
    expect(matter?.options.map(({ given }) => given?.readings)).toEqual([
      { idle: 'b', step: 'whole' },
      { idle: 'b', step: 'pro-rata' },
    ])
  })
  it('are none where all give the same, or nothing was computed', () => {
    expect(told(reckon('10', '6'))).toEqual([])
    expect(told(reckon('x'))).toEqual([])
  })
})

describe('the source of a clause', () => {
  const { number, bulletin } = foreignTrade
  const printed = `《${bulletin.name}》${bulletin.issue}，文件从第 ${bulletin.page} 页起`
  it('is the rule’s document, or the one named', () => {
    expect(sourceText(clause, foreignTrade)).toBe(`${number} 一（一），${printed}`)
    const document = { ...foreignTrade, number: '另一份' }
    expect(sourceText({ ...clause, document }, foreignTrade)).toBe(`另一份 一（一），${printed}`)
  })
  it('that is not in the bulletin says so', () => {
    const outside = { ...clause, outside: '某条例（2020年）' }
    expect(sourceText(outside, foreignTrade)).toBe('某条例（2020年）一（一），不是公报内容')
  })
})

it('an outcome without cautions or conditions has none, and a rule without a sum due gives nought', () => {
  const compute: CatalogueRule['compute'] = (inputs) => ({
    amount: core.fixed(3, '个', '件数'),
    requires: [core.moreThan(inputs.spent as core.Amount<'元'>, core.yuan(0), '', clause)],
  })
  const bare: CatalogueRule = { ...PLAIN, unit: '个', compute }
  const ask = (spent: string) =>
    calculate(bare, { on: '2022-06-30', inputs: { spent, weights: ['1'] } }).outcome
  expect(ask('1')).toMatchObject({ total: '3', cautions: [], conditions: [] })
  expect(ask('0')).toMatchObject({ status: 'not-eligible', total: '0', low: '0', high: '0' })
  expect(ask('0').reasons).toEqual(['不符合“花的钱超过0元”这一条（现在是0 元）'])
})
