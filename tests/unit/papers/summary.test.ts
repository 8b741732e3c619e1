import { expect, it } from 'vitest'
import { calculate } from '../../../src/core/evaluate.ts'
import { totalsOf } from '../../../src/core/totals.ts'
import { summaryOf } from '../../../src/papers/summary/measures.ts'
import { theRule } from '../../support/ask.ts'
import { textOf } from '../../support/drafts.ts'

const of = (id: string, inputs: unknown) => {
  const rule = theRule(id)
  return { rule, calculation: calculate(rule, { on: '2023-06-30', inputs }) }
}

it('a summary has each measure with its sum, the sums by class, and what they were reckoned from', () => {
  const parts = [
    // 5,000 + 10,000 + (8 − 5 million) ÷ 3 million = 1 step of 5,000.
    of('foreign-trade/export-breakthrough', { firstYearExports: '800万', manufacturer: true }),
    of('foreign-trade/ecommerce-demonstration', { recognised: true }),
    of('foreign-trade/incubator-recognition', { recognised: false }),
  ]
  const text = textOf(summaryOf('2023-06-30', parts, totalsOf(parts)))
  expect(text.slice(0, 4)).toEqual([
    '文件没有要求这份材料，这是为了方便起的草稿，不是官方文本。以主管部门审核为准。',
    '各项措施一览表',
    expect.stringMatching(/^单位名称：_+$/),
    '做表的日子：2023年6月30日',
  ])
  const rows = text.map((line) => line.split('\t'))
  const row = (place: number) => rows.find(([first]) => first === String(place)) ?? []
  expect(row(1).slice(1, 4)).toEqual(['出口零突破奖励', '20,000.00 元', '符合条件就给'])
  expect(row(2)[2]).toBe('100,000.00 元')
  expect(row(3)[2]).toBe('按条文不符合条件')
  // What is not due counts as nothing; another reading of the steps gives the same here.
  expect(text).toContain('符合条件就给，3 项\t120,000.00 元\t')
  expect(text).toContain('头一年的自营出口额\t8,000,000 元')
  expect(text).toContain(
    '1. 出口零突破奖励（朔政办发〔2021〕58号 四（二），《朔州市人民政府公报》2021年第6期（总第14期），文件从第 55 页起）',
  )
})

it('a summary does not add one person’s subsidy to that of the household, and says so', () => {
  const land = { monthlyAllowance: '500', contractedArea: '10', takenArea: '8', members: '4' }
  const person = { birthDate: '1990-01-01', noticeDate: '2021-03-01', rightsHolder: true }
  const parts = [
    of('landless-pension/subsidy', { ...land, ...person }), // 139 × 500 × 0.8 = 55,600
    of('landless-pension/household', { ...land, eligibleMembers: '3' }), // three of them: 166,800
  ]
  const text = textOf(summaryOf('2023-06-30', parts, totalsOf(parts)))
  expect(text).toContain('符合条件就给，1 项\t166,800.00 元\t')
  expect(text).toContain('“被征地农民养老补贴”已算在“被征地农民一户一共补多少”里，没有再加。')
})

it('a summary says first that the measures are not in force any more', () => {
  const rule = theRule('foreign-trade/export-breakthrough')
  const inputs = { firstYearExports: '800万', manufacturer: true }
  const parts = [{ rule, calculation: calculate(rule, { on: '2025-01-01', inputs }) }]
  expect(summaryOf('2025-01-01', parts, totalsOf(parts)).face[0]).toMatch(
    /^已失效（2024年12月31日止）/,
  )
})
