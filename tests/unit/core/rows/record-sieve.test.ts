import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../../src/core/rows/columns.ts'
import { RecordSieve } from '../../../../src/core/rows/record-sieve.ts'
import { theRule } from '../../../support/ask.ts'

/* Which rows of a roster are no person, firm or truck. */

const RELOCATION = 'foreign-trade/relocation'
const NAMED = ['企业名称', '搬迁费用（元）']

/** For each row why it is skipped, or `record`. Cells of a row are parted by `|`. */
function sift(
  rows: readonly string[],
  { rule = RELOCATION, headings = NAMED, sums = {} as Record<number, number[]> } = {},
): string[] {
  const known = theRule(rule)
  const sieve = new RecordSieve(known, columnsOf(known, headings), headings)
  const sifted = rows.map((row, at) => sieve.push({ cells: row.split('|'), sums: sums[at] }))
  return [...sifted, sieve.end()].flatMap((one) => (one ? [one.skipped ?? 'record'] : []))
}

const TWO = ['甲公司|100000', '乙公司|200000']

describe('a row named as a total', () => {
  it.each([
    '合计|300000',
    ' 合 计 |300000',
    '合　计：|300000',
    '总计|300000',
    '小计|300000',
    '汇总|300000',
    '平均|150000',
    '平均值|150000',
    '共计|300000',
    '总数|300000',
    '人均|150000',
    '共 2 家|300000',
    '计|300000',
    '合计（2 家）|300000',
    '合计2家|300000',
    '晋城市合计|300000',
    '2021年小计|300000',
    'Total|300000',
    'Grand Total|300000',
    'Average|150000',
    '|合计',
  ])('is skipped: %s', (row) => {
    expect(sift([...TWO, row])).toEqual(['record', 'record', 'total'])
  })

  it('is one whichever cell says so', () => {
    const headings = ['序号', '企业名称', '搬迁费用（元）', '备注']
    expect(sift(['1|甲公司|100000|', '|总计|100000|', '3||100000|小计'], { headings })).toEqual([
      'record',
      'total',
      'total',
    ])
  })

  it('is none where the words are part of a name or a remark', () => {
    const headings = ['企业名称', '搬迁费用（元）', '备注']
    const rows = [
      '合计通商贸公司|1|',
      '平均律琴行|1|',
      '甲公司|1|与去年合计',
      'Totalis|1|',
      'Possum|1|',
    ]
    expect(sift(rows, { headings })).toEqual(rows.map(() => 'record'))
  })
})

it('a row that the file computes from others in an input’s column is a total', () => {
  expect(sift([...TWO, '全部|300000'], { sums: { 2: [1] } })).toEqual(['record', 'record', 'total'])
  expect(sift([...TWO, '丙公司|300000'], { sums: { 2: [0] } })[2]).toBe('record')
})

describe('a row without a name that is the sum of the others', () => {
  it.each([
    ['the last', [...TWO, '|300000'], ['record', 'record', 'sum']],
    ['of figures with separators', [...TWO, '|300,000.00'], ['record', 'record', 'sum']],
    [
      'of figures with units',
      ['甲公司|10万元', '乙公司|20万', '|300000元'],
      ['record', 'record', 'sum'],
    ],
    [
      'of a group',
      ['甲|1', '乙|2', '|3', '丙|5', '丁|6', '|11', '|14'],
      ['record', 'record', 'sum', 'record', 'record', 'sum', 'sum'],
    ],
    ['before a note', [...TWO, '|300000', '注：以上为初步数'], ['record', 'record', 'sum', 'note']],
  ])('is skipped: %s', (_, rows, expected) => {
    expect(sift(rows)).toEqual(expected)
  })

  it('is a record with a name, with another figure, or as a copy of the only one', () => {
    expect(sift([...TWO, '丙公司|300000'])[2]).toBe('record')
    expect(sift([...TWO, '|300001'])[2]).toBe('record')
    expect(sift(['甲公司|100000', '|100000'])[1]).toBe('record')
  })

  it('among rows without names is only the last of several', () => {
    const headings = ['relocationCost']
    expect(sift(['1', '2', '3'], { headings })).toEqual(['record', 'record', 'record'])
    expect(sift(['1', '2', '3', '6'], { headings })).toEqual(['record', 'record', 'record', 'sum'])
    expect(sift(['1', '2', '3', '6', '7'], { headings })[3]).toBe('record')
  })

  it('has nothing in columns that are no figures', () => {
    const rule = 'foreign-trade/export-breakthrough'
    const headings = ['企业', '头一年的自营出口额', '是生产性企业']
    expect(sift(['甲|1|是', '乙|2|是', '|3|'], { rule, headings })[2]).toBe('sum')
    expect(sift(['甲|1|是', '乙|2|是', '|3|是'], { rule, headings })[2]).toBe('record')
  })
})

describe('a row that numbers the columns', () => {
  const headings = ['企业名称', '一年的班列数', '备注']
  const rule = 'foreign-trade/freight-trains'
  it.each(['甲|1|', '甲|1|2', '栏次|1|2', '栏次|(1)|(2)', '①|②|③', '1|2|3', 'A|1|2=1×3', '甲|1|—'])(
    'under the headings is skipped: %s',
    (row) => {
      expect(sift([row, 'A公司|2|', 'B公司|1|'], { rule, headings })).toEqual([
        'numbering',
        'record',
        'record',
      ])
    },
  )

  it('is a record where the rows below go on, or further down', () => {
    expect(sift(['甲|1|', '乙|2|'], { rule, headings })).toEqual(['record', 'record'])
    expect(sift(['A|1|', 'B|5|'], { rule, headings })).toEqual(['record', 'record'])
    expect(sift(['1|2|3', '2|2|3'], { rule, headings })[0]).toBe('record')
    expect(sift(['A公司|2|', '甲|1|'], { rule, headings })[1]).toBe('record')
    expect(sift(['甲|2|', 'A公司|1|'], { rule, headings })[0]).toBe('record')
    expect(sift(['1|2'], { rule: 'childcare/allowance', headings: ['parents', 'months'] })).toEqual(
      ['record'],
    )
  })
})

it('a row of units under the headings is skipped', () => {
  expect(sift(['|万元', ...TWO])).toEqual(['units', 'record', 'record'])
  expect(sift(['单位|（元）', ...TWO])[0]).toBe('units')
  expect(sift(['甲公司|元', ...TWO])[0]).toBe('record')
})

it('units and numbers may both stand under the headings', () => {
  expect(sift(['|元', '甲|1', 'A公司|2'])).toEqual(['units', 'numbering', 'record'])
  expect(sift(['甲|1', '|元', 'A公司|2'])).toEqual(['numbering', 'units', 'record'])
})

it('headings that come again on the next page are skipped', () => {
  expect(sift(['甲公司|1', '企业名称|搬迁费用 （元）', '乙公司|2'])).toEqual([
    'record',
    'heading',
    'record',
  ])
})

describe('a note at the foot', () => {
  it.each([
    '注：以上为初步数|',
    '备注：不含税|',
    '（注）按季报送|',
    '填表人：某某|审核人：某某',
    '单位负责人（签字）：|填表日期：2021年3月',
    '数据来源：财务部|',
    '|说明：见附件',
  ])('is skipped: %s', (row) => {
    expect(sift([...TWO, row])[2]).toBe('note')
  })

  it('is none where it has a figure in an input’s column', () => {
    expect(sift([...TWO, '说明书印刷厂|300'])[2]).toBe('record')
  })
})

it('the template’s example is skipped once there are other rows', () => {
  expect(sift(['例：某某|100000'])).toEqual(['record'])
  expect(sift(['例：某某|100000', '甲公司|1'])).toEqual(['example', 'record'])
  expect(sift(['甲公司|1', '例：某某|100000'])).toEqual(['record', 'example'])
})

it('a person who lacks a figure is a record, to be refused by name', () => {
  expect(sift([...TWO, '丙公司|'])[2]).toBe('record')
})
