import { describe, expect, it } from 'vitest'
import { accidentInsurance2021 } from '../../../src/policies/accident-insurance/document.ts'
import type { Reading } from '../../../src/core/rule.ts'
import { rules } from '../../../src/policies/index.ts'
import { ask, theRule } from '../../support/ask.ts'

/* What is said of inputs that do not go together, and what to beware of by what was typed, word for word. */

/** The request of a rule's first example, with other inputs. */
const withInputs = (id: string, inputs: object, on = '2022-06-30') =>
  ask(id, { ...theRule(id).examples[0].inputs, ...inputs }, { on })

describe('inputs that do not go together', () => {
  const BOTH = '请检查这两个日期。'
  const AGE = '“开始多领时的年龄”，在领的和参加职工养老保险的必须填，其他的不填。'
  const rows: [id: string, inputs: object, field: string, message: string, on?: string][] = [
    [
      'accident-insurance/payout',
      { outcome: 'disability' },
      'disabilityGrade',
      '落下残疾的，“伤残等级”和“伤残赔付比例”要填一个，也只填一个。',
    ],
    [
      'accident-insurance/payout',
      { disabilityGrade: '3' },
      'disabilityGrade',
      '没有落下残疾的，“伤残等级”和“伤残赔付比例”都不填。',
    ],
    [
      'accident-insurance/premium',
      { standard: '2021' },
      'standard',
      '“县里用哪一年的标准”选了 2021 年的，但计算日期早于 2021年9月17日，那时还没有这个标准。请改选 2020 年的，或改计算日期。',
      '2021-09-16',
    ],
    [
      'landless-pension/subsidy',
      { takenArea: '0' },
      'takenArea',
      '“被征走的承包地”要大于 0。请检查这个数。',
    ],
    [
      'landless-pension/subsidy',
      { birthDate: '2022-05-21' },
      'noticeDate',
      `“土地补偿公告日”不能早于“出生日期”。${BOTH}`,
    ],
    ['landless-pension/subsidy', { payout: undefined }, 'creditedAge', AGE],
    [
      'landless-pension/household',
      { eligibleMembers: '5' },
      'eligibleMembers',
      '“其中符合条件的人数”不能大于“一起承包的人数”。请检查这两个数。',
    ],
    [
      'landless-pension/household',
      { takenArea: '0' },
      'takenArea',
      '“被征走的承包地”要大于 0。请检查这个数。',
    ],
    ['landless-pension/monthly-topup', { age: undefined }, 'age', AGE],
    ['landless-pension/monthly-topup', { payout: 'residents' }, 'age', AGE],
    [
      'foreign-trade/tax-refund-date',
      { acceptedDate: '2027-01-04' },
      'acceptedDate',
      '从“退税受理日”往后数 6 个工作日，要用到放假安排；只知道 2020 年到 2026 年的，数不下去。请填这些年份里的日期。',
    ],
    [
      'long-term-care/benefit',
      { days: '27' },
      'days',
      '“从月初到月底都在护理”选了“是”，“护理天数”就不能少于 28 天。请检查这两项。',
    ],
    [
      'procurement/query-deadlines',
      { acceptedDate: '2021-02-28' },
      'acceptedDate',
      `“受理质疑日”不能早于“起算日”。${BOTH}`,
    ],
    [
      'procurement/query-deadlines',
      { triggerDate: '2019-12-31', acceptedDate: undefined },
      'triggerDate',
      '从“起算日”往后数 7 个工作日，要用到放假安排；只知道 2020 年到 2026 年的，数不下去。请填这些年份里的日期。',
    ],
    [
      'service-recovery/on-the-job-training',
      { annualTax: '100万' },
      'annualTax',
      '住宿餐饮企业不看缴税多少，“一年缴的税”不填。',
    ],
    [
      'service-recovery/on-the-job-training',
      { sector: 'retail' },
      'annualTax',
      '批发零售企业要填“一年缴的税”。',
    ],
    [
      'service-recovery/online-retail',
      { totalSales: '0', onlineSales: '0', onlineGoodsSales: '0' },
      'totalSales',
      '“企业销售总额”要大于 0。请检查这个数。',
    ],
    [
      'elderly-care/tax-exemption',
      { propertyTax: undefined },
      'propertyTax',
      '非营利性养老机构要填“自用房产的房产税”，没有就填 0。',
    ],
    [
      'elderly-care/tax-exemption',
      { institution: 'forprofit', propertyTax: undefined },
      'landUseTax',
      '营利性养老机构的房产和土地，文件没有说免税，“自用土地的城镇土地使用税”不填。',
    ],
    [
      'bike-sharing/rider-age',
      { rideDate: '2009-06-14' },
      'rideDate',
      `“骑车那天”不能早于“出生日期”。${BOTH}`,
    ],
    [
      'electricity/connection-days',
      { customer: 'dual-source', appliedDate: '2019-12-31' },
      'appliedDate',
      '从“受理报装的日子”往后数 28 个工作日，要用到放假安排；只知道 2020 年到 2026 年的，数不下去。请填这些年份里的日期。',
    ],
    [
      'electricity/approval-deadline',
      { voltage: '10kv', acceptedDate: '2026-12-31' },
      'acceptedDate',
      '从“受理审批的日子”往后数 10 个工作日，要用到放假安排；只知道 2020 年到 2026 年的，数不下去。请填这些年份里的日期。',
    ],
    [
      'procurement/handling-deadlines',
      { event: 'copy-received', eventDate: '2026-12-30' },
      'eventDate',
      '从“起算日”往后数 2 个工作日，要用到放假安排；只知道 2020 年到 2026 年的，数不下去。请填这些年份里的日期。',
    ],
  ]
  it.each(rows)('%s: %j is refused at %s', (id, inputs, field, message, on) => {
    expect(withInputs(id, inputs, on).problems).toEqual([{ field, message }])
  })

  it('are looked for by the rules that are known to', () => {
    const looking = rules.filter(({ check }) => check).map(({ id }) => id)
    const tested = new Set(rows.map(([id]) => id))
    const elsewhere = ['landless-pension/project-fund', 'elevator/cost-share']
    expect(looking.sort()).toEqual([...tested, ...elsewhere].sort())
    const fund = withInputs('landless-pension/project-fund', { areaPerHead: '0' })
    expect(fund.problems.map(({ message }) => message)).toEqual([
      '“本村人均承包地”要大于 0。请检查这个数。',
    ])
  })
})

describe('what to beware of', () => {
  /** The cautions of this very request, which stand before the rule's own. */
  function own(id: string, inputs: object): readonly string[] {
    const { cautions } = withInputs(id, inputs)
    const { cautions: always = [], document } = theRule(id)
    return cautions.slice(0, cautions.length - always.length - (document.cautions ?? []).length)
  }

  it('by the age at which the subsidy begins', () => {
    const by = (age: string) => own('landless-pension/monthly-topup', { age })
    const meaning = (age: number, months: number) =>
      `${age} 岁对应 ${months} 个月：补贴分成 ${months} 份，每月加发一份。这是算每月发多少用的，文件没有说发满 ${months} 个月就停。`
    expect(by('65')).toEqual([meaning(65, 101)])
    expect(by('70')).toEqual([meaning(70, 56)])
    expect(by('71')).toEqual([
      meaning(71, 56),
      '国家的计发月数表只列到 70 岁。70 岁以上这里也按 56 个月算，以社保经办机构核定的为准。',
    ])
    const residents = { payout: 'residents', age: undefined }
    expect(own('landless-pension/monthly-topup', residents)).toEqual([
      '居民养老保险都按 139 个月：补贴分成 139 份，每月加发一份。这是算每月发多少用的，文件没有说发满 139 个月就停。',
    ])
  })

  it('by a standard that is hardly one of a month', () => {
    const by = (monthlyAllowance: string) =>
      own('landless-pension/project-fund', { monthlyAllowance })
    expect(by('3000')).toEqual([])
    expect(by('3000.01')).toEqual([
      '城市低保填得超过每月 3,000 元，多半是全年的数。请改填每月的数。',
    ])
  })

  it('by the customer and the day, where power is to be connected', () => {
    const by = (customer: string, date = '2022-06-30') =>
      own('electricity/connection-days', { customer, date })
    const WHOLE = '这是从报装到装表接电全过程的工作日。'
    const UTILITY = '这只是供电公司自己办业务的工作日，你自己施工的时间不算。'
    const EARLIER = '附表写 2020 年我市供电公司的办理时间是 3 个工作日，和正文的口径可能不一样。'
    const DUE = '目标要到 2021 年底才算到期，在那以前办的，供电公司可能还没有做到。'
    expect(by('resident')).toEqual([WHOLE, EARLIER])
    expect(by('three-zero')).toEqual([WHOLE, EARLIER])
    expect(by('low-voltage')).toEqual([UTILITY])
    expect(by('resident', '2022-01-01')).toEqual([WHOLE, EARLIER])
    expect(by('resident', '2021-12-31')).toEqual([DUE, WHOLE, EARLIER])
    expect(by('single-source')).toEqual([UTILITY])
    expect(by('dual-source')).toEqual([UTILITY])
    const { table } = theRule('electricity/connection-days').readings as Record<string, Reading>
    expect(table?.wording).toContain('15（20*）')
    expect(table?.wording).toContain('23（28*）')
  })

  it('by what the days of a query are counted from', () => {
    const by = (trigger: string) => own('procurement/query-deadlines', { trigger })
    const either =
      '质疑采购文件，条文写拿到文件那天“或者”公告期满那天，没有说以哪个为准；早的那天更稳妥。'
    expect(by('document-obtained')).toEqual([either])
    expect(by('document-notice-ended')).toEqual([either])
    expect(by('process-ended')).toEqual([])
    expect(by('result-notice-ended')).toEqual([])
  })
})

it('the document that raises the accident insurance says what it changes, and what it does not', () => {
  expect(accidentInsurance2021.amends?.slug).toBe('accident-insurance')
  expect(accidentInsurance2021.cautions?.join()).toContain('只是鼓励县里采用')
})
