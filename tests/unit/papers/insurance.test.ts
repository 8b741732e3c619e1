import { describe, expect, it } from 'vitest'
import payout from '../../../src/policies/accident-insurance/payout.ts'
import eligibility from '../../../src/policies/long-term-care/eligibility.ts'
import { textFrom } from '../../support/drafts.ts'

/* What each draft says, written from the clauses and the inputs by hand. */

const DAY = '______年____月____日'
const OURS = '文件没有要求这份材料，这是为了方便起的草稿，不是官方文本。'

describe('what to tell the insurer (朔政办函〔2021〕108号)', () => {
  const text = (inputs: object) => textFrom(payout, inputs, 'claim-summary', '2022-06-01')
  it('has standard, outcome, own cost and each part of the payment', () => {
    // 30,000 × 12.5% = 3,750; 90% of 1,000.55 = 900.495, to the fen 900.50.
    const inputs = { standard: '2021', outcome: 'disability', disabilityPercent: '12.5' }
    expect(text({ ...inputs, medicalExpense: '1000.55' })).toEqual([
      OURS,
      '理赔要点',
      `致（承保的保险公司）：${'__'.repeat(14)}`,
      `被保险人：${'__'.repeat(10)}　出事的日期：${DAY}`,
      '在哪里出的事、经过：',
      `治疗的医院：${'__'.repeat(16)}`,
      '一、县里用的是哪一年的标准',
      '2021 年提高后的标准。',
      '二、身故、伤残还是受伤；伤残的等级或者赔付比例',
      '落下残疾。',
      '伤残赔付比例：12.5%。',
      '三、自己付的医药费：2020 年的标准看“符合规定的”，2021 年的看“医保目录内的”',
      '1,000.55 元。',
      '四、算下来能赔多少',
      '伤残赔款：3,750.00 元',
      '医药费赔款：900.50 元',
      '一共：4,650.50 元',
      `收款的户名、账号、开户行：${'__'.repeat(16)}`,
      `签名：${'__'.repeat(10)}`,
      `日期：${DAY}`,
    ])
  })

  it('names the grade, and no part that is not paid', () => {
    // Grade 7 is 10% of 20,000.
    const inputs = { standard: '2020', outcome: 'disability', disabilityGrade: '7' }
    const said = text({ ...inputs, medicalExpense: '0' })
    expect(said).toContain('鉴定的伤残等级：7 级。')
    expect(said.filter((line) => /赔款：|一共：/.test(line))).toEqual([
      '伤残赔款：2,000.00 元',
      '一共：2,000.00 元',
    ])
  })
})

describe('what to tell the office of long-term care (晋市政发〔2020〕14号)', () => {
  const INPUTS = {
    ...{ employeeInsurance: true, disabledMonths: '8', severe: true, paidOnTime: true },
    ...{ joinedBefore2021: false, continuousYears: '1', cumulativeYears: '9' },
  }
  const text = (inputs: object) => textFrom(eligibility, inputs, 'care-application')
  it('has years, premiums, disability and each test that fails', () => {
    expect(text(INPUTS)).toEqual([
      OURS,
      '申请要点',
      `致（长期护理保险经办机构）：${'__'.repeat(14)}`,
      `参保人：${'__'.repeat(8)}　代办的人：${'__'.repeat(8)}`,
      '一、哪年起参加职工医保，连续缴了几年，累计缴了几年',
      '2021 年以前已经参加晋城市职工医保、以后没有断缴：否。',
      '在本市连续缴费 1 年，累计缴费 9 年。',
      `哪年起参加：${'__'.repeat(8)}`,
      '二、长期护理保险费有没有按时足额缴',
      '按时足额缴了：是。',
      '三、失能持续几个月，在哪里诊疗',
      '持续 8 个月。',
      `诊疗的医疗机构或者康复机构：${'__'.repeat(16)}`,
      '四、还差哪一条',
      '不符合“连续缴费满 2 年”这一条（现在是1 年）',
      '不符合“累计缴费满 10 年”这一条（现在是9 年）',
      `签名：${'__'.repeat(10)}`,
      `日期：${DAY}`,
    ])
  })

  it('says where none fails, and that six months are read in two ways', () => {
    const six = { ...INPUTS, disabledMonths: '6', continuousYears: '2', cumulativeYears: '10' }
    expect(text(six)).toContain('照填的看，各条都够。失能要以评估机构的结论为准。')
    expect(text(six)[1]).toBe('条文有没说清楚的地方，不同读法算出来不一样，这里只按其中一种写。')
  })
})
