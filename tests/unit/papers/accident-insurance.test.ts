import { describe, expect, it } from 'vitest'
import premium from '../../../src/policies/accident-insurance/premium.ts'
import { textFrom } from '../../support/drafts.ts'

/* 朔政办发〔2020〕33号 and 朔政办函〔2021〕108号: what each draft says, written by hand. */

const OURS = '文件没有要求这份材料，这是为了方便起的草稿，不是官方文本。'
const DAY = '______年____月____日'
const RAISED = '2022-01-01'

describe('the list of those who are paid for', () => {
  const list = (inputs: object, on?: string) => textFrom(premium, inputs, 'group-list', on)
  it('has what each and all pay, and a row for each', () => {
    // 20 × 2 = 40 for each, 40 × 3 = 120.
    expect(list({ standard: '2020', people: '3', years: '2' })).toEqual([
      OURS,
      '集体参保名单',
      `统一出钱的单位、社会组织或村集体：${'__'.repeat(16)}`,
      '县里用的是2020 年的标准。',
      '一、给哪些人买、买几年，每人交多少，一共多少',
      '给 3 人买 2 年，每人一共交 40 元，所有人一共 120.00 元。',
      '姓名\t参加的基本医保（选一项打勾）',
      ...['', '', ''].map(() => '\t□ 城乡居民　□ 职工'),
      `填表人签名：${'__'.repeat(10)}`,
      `盖章：${'__'.repeat(10)}`,
      `日期：${DAY}`,
    ])
  })

  it('has the price of the reading, and leaves a hundred rows at most', () => {
    const text = list({ standard: '2021', people: '101', years: '1' }, RAISED)
    // 30 × 101 = 3,030; if 30 is all and 20 one's own, 2,020.
    expect(text).toContain(
      '条文有没说清楚的地方，不同读法算出来从 2,020.00 元 到 3,030.00 元，这里只按其中一种写。',
    )
    expect(text).toContain('给 101 人买 1 年，每人一共交 30 元，所有人一共 3,030.00 元。')
    expect(text.filter((line) => line.startsWith('\t□'))).toHaveLength(100)
    expect(text).toContain('这里留了 100 行，不够的另附纸。')
  })
})
