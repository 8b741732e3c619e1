import { describe, expect, it } from 'vitest'
import benefit from '../../../src/policies/long-term-care/benefit.ts'
import { everyDraft, textFrom } from '../../support/drafts.ts'

/* 晋市政发〔2020〕14号: what each draft says, written from the clause and the inputs by hand. */

const OURS = '文件没有要求这份材料，这是为了方便起的草稿，不是官方文本。'
const DAY = '______年____月____日'

describe('the ways of care side by side', () => {
  const choice = (inputs: object) => textFrom(benefit, inputs, 'care-choice')
  const tableOf = (...rows: readonly string[]) => [
    '护理方式\t基金付\t自己付\t选哪种（打勾）',
    ...rows.map((row) => `${row}\t□`),
  ]
  it('have the same whole month, whichever was asked about', () => {
    for (const mode of ['self', 'institution'])
      expect(choice({ mode, days: '31', fullMonth: true })).toEqual([
        OURS,
        '护理方式对照',
        `失能的人：${'__'.repeat(10)}`,
        '一、四种护理方式，同样天数，基金各付多少、自己各付多少',
        '一个月里护理 31 天，从月初到月底都在护理：是',
        ...tableOf(
          // 30 × 31; 1,500 × 70%; 15 × 31 + 1,000 × 70% = 465 + 700; 100 × 31 × 70%.
          '家里人护理\t930.00 元\t0.00 元',
          '机构上门护理\t1,050.00 元\t450.00 元',
          '家里人护理，加机构上门\t1,165.00 元\t300.00 元',
          '住在定点机构\t2,170.00 元\t930.00 元',
        ),
        '上门护理的定额，文件没有说清，这里按“整月按月给，不满一个月按天给，不超过一个月的”算。实际花的比定额多，多出来的自己付。',
        `签名：${'__'.repeat(10)}`,
        `日期：${DAY}`,
      ])
  })

  it('have the days of a broken month', () => {
    // 30 × 10; 50 × 10 × 70%; 15 × 10 + 33 × 10 × 70% = 150 + 231; 100 × 10 × 70%.
    expect(choice({ mode: 'visits', days: '10', fullMonth: false })).toEqual(
      expect.arrayContaining(
        tableOf(
          '家里人护理\t300.00 元\t0.00 元',
          '机构上门护理\t350.00 元\t150.00 元',
          '家里人护理，加机构上门\t381.00 元\t99.00 元',
          '住在定点机构\t700.00 元\t300.00 元',
        ),
      ),
    )
  })

  it('are all read as the reader chose', () => {
    const daily = everyDraft.filter(
      ({ id, text }) => id === 'care-choice' && text.includes('这里按“都按天给，一个月不封顶”算'),
    )
    expect(daily).toHaveLength(1)
    // For 31 days: 50 × 31 = 1,550, × 70% = 1,085; 465 + 33 × 31 × 70% = 465 + 716.10.
    expect(daily[0]?.text).toContain('机构上门护理\t1,085.00 元\t465.00 元')
    expect(daily[0]?.text).toContain('家里人护理，加机构上门\t1,181.10 元\t306.90 元')
  })
})
