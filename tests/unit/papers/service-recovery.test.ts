import { describe, expect, it } from 'vitest'
import fundDeferral from '../../../src/policies/service-recovery/fund-deferral.ts'
import housingFund from '../../../src/policies/service-recovery/housing-fund.ts'
import taxDeferral from '../../../src/policies/service-recovery/tax-deferral.ts'
import { textFrom } from '../../support/drafts.ts'

/* 朔政办发〔2020〕39号: what each draft says, written from the clause and the inputs by hand. */

/** In force to the end of 2020. */
const ON = '2020-10-01'
const DAY = '______年____月____日'
const bare = (at: string) =>
  `朔政办发〔2020〕39号${at}要这份材料，没有规定格式和内容。这是我们起的草稿，不是官方文本。`
const signed = (numeral: string) => [
  `${numeral}、单位名称、日期、盖章，空着自己填`,
  `单位名称：${'__'.repeat(18)}`,
  `盖章：${'__'.repeat(10)}`,
  `日期：${DAY}`,
]

describe('the application about the housing fund', () => {
  const upTo = (asked: readonly string[]) => [
    bare('（三）'),
    '公积金降比、缓缴申请',
    `致（由市住房公积金管理中心负责）：${'__'.repeat(14)}`,
    '一、做的是餐饮住宿还是文化旅游',
    '□ 餐饮住宿　□ 文化旅游',
    `具体做什么：${'__'.repeat(18)}`,
    '二、受疫情影响，经营有什么困难',
    '三、行业主管部门的认定',
    `认定的部门：${'__'.repeat(18)}`,
    `认定的日期：${DAY}`,
    '四、申请降低比例还是缓缴，从哪天到哪天',
    ...asked,
    ...signed('五'),
  ]
  const RATES = { monthlyBase: '50000', oldRate: '8', newRate: '5' }
  const lower = (months: string) => textFrom(housingFund, { ...RATES, months }, 'fund-request', ON)

  it('asks for a lower rate, with what the firm pays less', () => {
    // 50,000 × 3% = 1,500 a month, 15,000 in ten.
    expect(lower('10')).toEqual(
      upTo([
        '申请降低住房公积金缴存比例，单位缴的从 8% 降到 5%，降 10 个月，不超过 1 年。',
        `从${DAY}到${DAY}`,
        '每月缴存基数 50,000 元/月，这些月单位一共少缴 15,000.00 元。',
      ]),
    )
  })

  it('asks for no more than twelve months, as the sum has them', () => {
    // 1,500 × 12 = 18,000.
    const text = lower('18').join()
    expect(text).toContain('降 12 个月，')
    expect(text).toContain('少缴 18,000.00 元')
  })

  it('asks to pay later, with the last day', () => {
    expect(textFrom(fundDeferral, { startDate: '2020-10-01' }, 'fund-request', ON)).toEqual(
      upTo([
        '申请缓缴住房公积金，从 2020年10月1日 起，不超过 1 年，最晚到 2021年10月1日。',
        `缓到${DAY}`,
      ]),
    )
  })
})

it('the application to pay a tax later has both days', () => {
  // Three months after 30 November 2020: February 2021 has 28 days.
  expect(textFrom(taxDeferral, { dueDate: '2020-11-30' }, 'tax-request', ON)).toEqual([
    bare('（四）'),
    '延期缴税申请',
    `致（由市财政局、市税务局负责）：${'__'.repeat(14)}`,
    '一、做的是服务业的哪一行',
    '__'.repeat(20),
    '二、有什么特殊困难，不能按期缴税',
    '三、申请延哪笔税，从哪天延到哪天',
    `哪种税、哪一期：${'__'.repeat(18)}`,
    `税款：${'__'.repeat(10)} 元`,
    '本来最晚 2020年11月30日 缴，最长延 3 个月，最晚到 2021年2月28日。',
    `申请延到${DAY}`,
    ...signed('四'),
  ])
})
