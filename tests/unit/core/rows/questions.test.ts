import { describe, expect, it } from 'vitest'
import { headingOf } from '../../../../src/core/rows/cells.ts'
import { columnsOf } from '../../../../src/core/rows/columns.ts'
import { questionProblem } from '../../../../src/core/rows/questions.ts'
import { calculationOfRow } from '../../../../src/core/rows/results.ts'
import { statedUnits } from '../../../../src/core/rows/stated-units.ts'
import type { Field } from '../../../../src/core/fields.ts'
import { rules } from '../../../../src/policies/index.ts'
import { theRule } from '../../../support/ask.ts'

/* Headings that nearly fit a field. */

const DEPOSIT = theRule('service-recovery/travel-deposit')
const RELOCATION = theRule('foreign-trade/relocation')
const asked = (rule: typeof DEPOSIT, headings: readonly string[]) =>
  columnsOf(rule, headings).questions.map(({ place, key, unit }) => [place, key, unit])

describe('a heading that nearly fits', () => {
  it('is asked about where an optional field has no column', () => {
    for (const heading of [
      '被法院冻结的（元）',
      '其中法院冻结的',
      '法院冻结的金额',
      '冻结金额（元）',
      'Frozen',
      'frozen_',
    ])
      expect(asked(DEPOSIT, ['旅行社', 'deposit', heading])).toEqual([[2, 'frozen', undefined]])
  })

  it('is asked about instead of a column that is missing', () => {
    const { questions, problems } = columnsOf(RELOCATION, ['企业', '搬迁费'])
    expect([questions.length, problems]).toEqual([1, []])
  })

  it('is taken once it is answered with yes, and left with no', () => {
    const headings = ['旅行社', '现在交着的保证金（元）', '被法院冻结的（元）']
    const cells = ['甲', '200000', '100000']
    const of = (answers: Record<number, boolean>) => {
      const columns = columnsOf(DEPOSIT, headings, answers)
      expect(columns.questions).toEqual([])
      return calculationOfRow(DEPOSIT, columns, cells, { on: '2021-01-01' }).outcome.total
    }
    // 四（三）: 80% of the deposit that is not frozen: of 100,000, or of 200,000.
    expect([of({ 2: true }), of({ 2: false })]).toEqual(['80000.00', '160000.00'])
  })

  it('that must be given and is left is missing', () => {
    const { questions, problems } = columnsOf(RELOCATION, ['企业', '搬迁费'], { 1: false })
    expect([questions, problems.length]).toEqual([[], 1])
  })

  it('is asked about no more once another column is taken', () => {
    const headings = ['搬迁费', '搬迁总费用']
    expect(columnsOf(RELOCATION, headings).questions.map(({ place }) => place)).toEqual([0, 1])
    const { questions, inputs } = columnsOf(RELOCATION, headings, { 1: true })
    expect([questions, inputs]).toEqual([[], { relocationCost: 1 }])
  })

  it('is not asked about where the field has its own column, or the heading is another', () => {
    expect(asked(DEPOSIT, ['deposit', 'frozen', '被法院冻结的（元）'])).toEqual([])
    expect(asked(DEPOSIT, ['旅行社', 'deposit', '备注', '联系电话', ''])).toEqual([])
  })

  it('is not asked about among results saved with the roster', () => {
    const saved = ['旅行社', '现在交着的保证金（元）', '结果', '其中被冻结的', '原因', '依据']
    expect(asked(DEPOSIT, saved)).toEqual([])
  })

  it('says on the command line how to name it', () => {
    const [question] = columnsOf(DEPOSIT, ['deposit', '被法院冻结的（元）']).questions
    expect(question && questionProblem(question)).toEqual({
      field: 'frozen',
      message:
        'B 列“被法院冻结的（元）”像是“其中被法院冻结的（元）”。要用它，标题请写“其中被法院冻结的（元）”或者“frozen”；不用它，请删掉这一列，或者换个不像的标题。',
    })
  })
})

describe('a heading with another unit', () => {
  it.each([
    ['搬迁费用（万元）', '万元', '12', '120000'],
    ['搬迁费用(千元)', '千元', '1.5', '1500'],
    ['搬迁费用（单位：万元）', '万元', '12', '120000'],
    ['搬迁费用/万元', '万元', '12', '120000'],
    ['搬迁费用（亿元）', '亿元', '0.01', '1000000'],
    ['搬迁费用（万元）', '万元', '3万元', '30000'],
  ])('%s is asked about with %s, and %s then is %s 元', (heading, unit, cell, yuan) => {
    expect(asked(RELOCATION, ['企业', heading])).toEqual([[1, 'relocationCost', unit]])
    const columns = columnsOf(RELOCATION, ['企业', heading], { 1: true })
    const { inputs } = calculationOfRow(RELOCATION, columns, ['甲', cell], { on: '2021-01-01' })
    expect(String((inputs['relocationCost'] as { value: unknown }).value)).toBe(yuan)
  })

  it('that the field cannot have has its cells refused', () => {
    const rule = theRule('landless-pension/project-fund')
    const headings = ['征地面积（公顷）', 'areaPerHead', 'monthlyAllowance']
    const columns = columnsOf(rule, headings, { 0: true })
    const { outcome } = calculationOfRow(rule, columns, ['5', '1', '500'], { on: '2021-01-01' })
    expect(outcome.problems.map(({ field }) => field)).toEqual(['takenArea'])
  })

  it('is none where the unit is only written in another way', () => {
    for (const heading of [
      '搬迁费用（单位：元）',
      '搬迁费用（人民币元）',
      '搬迁费用(元)',
      '*搬迁费用：',
    ])
      expect(columnsOf(RELOCATION, [heading])).toMatchObject({
        inputs: { relocationCost: 0 },
        suffixes: {},
        questions: [],
      })
  })
})

describe('a unit that the table states elsewhere', () => {
  const HEADINGS = ['企业', '搬迁费用']
  const columns = (answers: Record<number, boolean>, above: string[][], below?: string[]) =>
    columnsOf(RELOCATION, HEADINGS, answers, statedUnits(above, below))

  it.each([
    [[['某市企业名册'], ['', '单位：万元']], undefined],
    [[['（金额单位：人民币万元）']], undefined],
    [[], ['', '万元']],
    [[], ['—', '（万元）']],
  ])('above the headings or under them is asked about: %j %j', (above, below) => {
    expect(columns({}, above, below).questions).toMatchObject([
      { place: 1, key: 'relocationCost', unit: '万元', about: 'unit' },
    ])
    expect(columns({ 1: true }, above, below).suffixes).toEqual({ relocationCost: '万' })
    const own = columns({ 1: false }, above, below)
    expect([own.inputs, own.suffixes, own.questions]).toEqual([{ relocationCost: 1 }, {}, []])
  })

  it('is not asked about where the heading says it, or it is the field’s', () => {
    const stated = statedUnits([['单位：万元']])
    expect(columnsOf(RELOCATION, ['企业', '搬迁费用（元）'], {}, stated).questions).toEqual([])
    expect(columns({}, [['单位：元']]).questions).toEqual([])
    expect(columns({}, [], ['', '元']).questions).toEqual([])
    expect(columns({}, [], ['甲公司', '500万元']).questions).toEqual([])
    // 单位：万元 is said of money, not of months.
    const rule = theRule('foreign-trade/rent-free')
    const rent = columnsOf(rule, ['每月租金（元/月）', '租用的月数'], {}, stated)
    expect(rent.questions).toEqual([])
  })

  it('says on the command line what to do', () => {
    const [question] = columns({}, [['单位：万元']]).questions
    expect(question && questionProblem(question).message).toBe(
      'B 列“搬迁费用”没写单位，表里写着万元。请换算好，标题写“搬迁费用（元）”。',
    )
  })
})

it('no rule’s own headings, and no usual other ones, are in question', () => {
  const usual = [
    '序号',
    '姓名',
    '身份证号',
    '联系电话',
    '备注',
    '所在村',
    '企业名称',
    '统一社会信用代码',
  ]
  for (const rule of rules) {
    const own = Object.values<Field>(rule.inputs).map(headingOf)
    expect([rule.id, columnsOf(rule, [...usual, ...own]).questions]).toEqual([rule.id, []])
    const needed = Object.values<Field>(rule.inputs).filter((field) => !field.optional)
    const questions = columnsOf(rule, [...usual, ...needed.map(headingOf)]).questions
    expect([rule.id, questions]).toEqual([rule.id, []])
  }
})
