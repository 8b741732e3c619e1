import { describe, expect, it } from 'vitest'
import * as core from '../../../../src/core/index.ts'
import type { Field } from '../../../../src/core/index.ts'
import {
  bare,
  headingParts,
  isHeadingOf,
  likeness,
  sharesWord,
  suffixOf,
} from '../../../../src/core/rows/heading.ts'
import { FIRST_ROWS, headingRow } from '../../../../src/core/rows/heading-row.ts'
import { squeezed } from '../../../../src/core/rows/not-records.ts'
import { isUnitRow, statedUnits } from '../../../../src/core/rows/stated-units.ts'

/* What headings say, and where they are. */

const fee = core.money('费用') as Field
const base = core.money('缴费基数', { unit: '元/月' }) as Field
const months = core.count('月数', '月') as Field
const area = core.number('面积', '亩') as Field
const rate = core.percentage('比例') as Field
const ratio = core.number('权重', '1') as Field
const born = core.date('出生日期') as Field
const maker = core.flag('是生产性企业') as Field

it('a heading is compared without what people vary', () => {
  expect(['* 费用\n（元）：', '：费用(元)*', '费 用（元）'].map(bare)).toEqual([
    '费用(元)',
    '费用(元)',
    '费用(元)',
  ])
})

it.each([
  ['费用（万元）', '费用', '万元'],
  ['费用[千元]', '费用', '千元'],
  ['费用【单位：万元】', '费用', '万元'],
  ['费用（金额单位：人民币亿元）', '费用', '亿元'],
  ['费用/万元', '费用', '万元'],
  ['费用：万元', '费用', '万元'],
  ['费用、百万', '费用', '百万'],
  ['低保标准（每月）（元/月）', '低保标准(每月)', '元/月'],
  ['费用', '费用', undefined],
  ['（元）', '(元)', undefined],
])('%s names %s with the unit %s', (heading, name, unit) => {
  expect(headingParts(heading)).toEqual({ name, unit })
})

it.each<[Field, string, string]>([
  [fee, '万元', '万'],
  [fee, '元', ''],
  [fee, '百万', '百万'],
  [fee, '美元', '美元'],
  [base, '元/月', ''],
  [base, '万元/月', '万'],
  [base, '元', ''],
  [months, '个月', ''],
  [months, '月', ''],
  [months, '年', '年'],
  [area, '万亩', '万'],
  [area, '公顷', '公顷'],
  [area, '元', '元'],
  [rate, '%', ''],
  [ratio, '', ''],
  [ratio, '倍', '倍'],
  [born, '年', ''],
  [maker, '是/否', ''],
])('behind numbers of $label under （%s） stands “%s”', (field, unit, suffix) => {
  expect(suffixOf(field, unit)).toBe(suffix)
})

it.each<[Field, string, boolean]>([
  [fee, 'key', true],
  [fee, '费用（人民币元）', true],
  [fee, '费用（万元）', false],
  [fee, '费用（含税）', false],
  [fee, '总费用', false],
  [born, '出生日期（年-月-日）', true],
  [born, '出生日期（yyyy-mm-dd）', true],
  [born, '出生日期（父亲）', false],
  [maker, '是生产性企业（是/否）', true],
  [maker, '是生产性企业（必填）', true],
  [months, '月数（月）', true],
])('for $label the heading %s fits: %s', (field, heading, fits) => {
  expect(isHeadingOf(heading, 'key', field)).toBe(fits)
})

it('headings are like by the pairs of signs they share, or where one contains the other', () => {
  expect(likeness('搬迁费', '搬迁费用')).toBe(1)
  expect(likeness('月数', '降比例的月数')).toBeCloseTo((2 * 1) / 6)
  expect(likeness('搬家费用', '搬迁费用')).toBeCloseTo((2 * 1) / 6)
  expect([likeness('甲', '乙'), likeness('', '费用')]).toEqual([0, 0])
})

it('headings share a word where two signs beside each other say something', () => {
  expect(sharesWord('冻结金额', '其中被法院冻结的')).toBe(true)
  expect(sharesWord('企业名称', '企业所得税税率')).toBe(false)
  expect(sharesWord('冻存结', '被冻结的')).toBe(false)
})

describe('the headings are in the row', () => {
  const names = ['企业', '费用']
  it.each<[string, string[][], number]>([
    ['first', [names, ['甲', '1']], 0],
    ['under a title', [['某市名册'], names], 1],
    ['under a blank row', [['', ''], names], 1],
    ['under a title beside the unit', [['某市名册', '单位：万元'], names], 1],
    ['under the day', [['某市名册'], ['填表日期：2021年', '单位：元'], names], 2],
    ['first, where nothing below has two words', [['费用'], ['1'], ['2']], 0],
    ['first, where they are too far down', [...Array(FIRST_ROWS).fill(['某市']), names], 0],
    ['first of none', [], 0],
  ])('%s', (_, rows, place) => {
    expect(headingRow(rows)).toBe(place)
  })
})

it('a row of units says nothing else', () => {
  const rows = [
    ['', '万元'],
    ['单位', '（元）'],
    ['—', '个月'],
    ['甲', '元'],
    ['', ''],
    ['—'],
    ['500元'],
  ]
  expect(rows.map((row) => isUnitRow(row.map(squeezed)))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

it('the row under the headings says a column’s unit before what stands above them', () => {
  const unit = statedUnits([['单位：万元']], ['', '元', ''])
  expect([unit(0), unit(1), unit(9)]).toEqual(['万元', '元', '万元'])
  expect(statedUnits([['某市名册']])(0)).toBeUndefined()
})
