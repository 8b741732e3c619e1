import { describe, expect, it } from 'vitest'
import household from '../../../src/policies/landless-pension/household.ts'
import projectFund from '../../../src/policies/landless-pension/project-fund.ts'
import { textFrom } from '../../support/drafts.ts'

/* 朔政办发〔2020〕29号: what each draft says, written from the clause and the inputs by hand. */

const DAY = '______年____月____日'
const bare = (at: string) =>
  `朔政办发〔2020〕29号${at}要这份材料，没有规定格式和内容。这是我们起的草稿，不是官方文本。`
const OURS = '文件没有要求这份材料，这是为了方便起的草稿，不是官方文本。'

/** Six of ten mu gone, four for four people: 60% of 139 × 500 = 69,500, so 41,700 each. */
const MAJOR = {
  ...{ monthlyAllowance: '500', contractedArea: '10', takenArea: '6', members: '4' },
  eligibleMembers: '3',
}
/** One mu left for four is 0.25 a head, less than 0.3: all counts as lost. */
const HARDLY_LEFT = { ...MAJOR, takenArea: '9' }
/** 100 ÷ 1.5 = 66.67, so 67 people; 67 × 69,500 = 4,656,500. */
const PROJECT = { takenArea: '100', areaPerHead: '1.5', monthlyAllowance: '500' }

describe("the household's application", () => {
  const head = '姓名\t出生日期\t公告日满 16 周岁\t在册村民\t征地时有承包权\t没得过补贴'
  it('has land, tests, money and schemes, a row for each person', () => {
    expect(textFrom(household, MAJOR, 'household-application')).toEqual([
      bare('二'),
      '承包户申请',
      `致：${'__'.repeat(8)}村（居）委会`,
      `承包户（户主）：${'__'.repeat(10)}`,
      '一、承包地多少亩，各批一共征了多少亩，家里几口人，剩下人均多少亩',
      '原来的承包地 10 亩，历次一共征了 6 亩，一起承包的 4 人，剩下的人均 1 亩。',
      '二、土地补偿公告日，年龄算到这一天',
      `公告日：${DAY}（年龄算到这一天）`,
      '三、每个人：这一天满 16 周岁，是在册村民，征地时有承包权，以前没有得过补贴',
      '符合条件的 3 人，每项符合的打勾：',
      head,
      ...['', '', ''].map(() => '\t\t□\t□\t□\t□'),
      '四、失去全部还是大部分土地，每个人补多少，全家一共多少',
      // 3 × 41,700 = 125,100.
      '失去大部分土地（被征走的达到一半）。每人的补贴 41,700.00 元，符合条件的 3 人，全家一共 125,100.00 元（每人四舍五入到分，加起来可能差几分钱）。',
      '五、每个人的养老保险：已经在领、参加居民的、参加职工的、还没有参加',
      '姓名\t现在的养老保险（选一项打勾）',
      ...['', '', ''].map(() => '\t□ 已经在领　□ 居民的　□ 职工的　□ 没有参加'),
      `承包户签名：${'__'.repeat(10)}`,
      `日期：${DAY}`,
      '村（居）委会审核意见：',
      `盖章和日期：${'__'.repeat(12)}`,
    ])
  })

  it('counts less than 0.3 mu a head as all lost, and all taken as well', () => {
    // 3 × 69,500 = 208,500.
    const full =
      '失去全部土地（全部被征，或者剩下的人均不足 0.3 亩）。每人的补贴 69,500.00 元，符合条件的 3 人，全家一共 208,500.00 元（每人四舍五入到分，加起来可能差几分钱）。'
    for (const takenArea of ['9', '10'])
      expect(textFrom(household, { ...MAJOR, takenArea }, 'household-application')).toContain(full)
    // 1.2 mu left for four are 0.3 a head, not less: 88% of 69,500 = 61,160, three 183,480.
    expect(
      textFrom(household, { ...MAJOR, takenArea: '8.8' }, 'household-application').join(),
    ).toContain(
      '失去大部分土地（被征走的达到一半）。每人的补贴 61,160.00 元，符合条件的 3 人，全家一共 183,480.00 元',
    )
  })

  it('leaves a hundred rows at most, and says so', () => {
    const many = { ...MAJOR, members: '130', eligibleMembers: '101' }
    const text = textFrom(household, many, 'household-application')
    expect(text.filter((line) => line === '\t\t□\t□\t□\t□')).toHaveLength(100)
    expect(text.filter((line) => line === '这里留了 100 行，不够的另附纸。')).toHaveLength(2)
    const hundred = textFrom(
      household,
      { ...many, eligibleMembers: '100' },
      'household-application',
    )
    expect(hundred.join()).not.toContain('另附纸')
  })
})

describe('the sheet of what must be paid in', () => {
  const upTo = (rows: readonly string[]) => [
    OURS,
    '补贴费用测算',
    `征地项目：${'__'.repeat(20)}`,
    '一、全部失地的、大部分失地的各多少人，每人多少钱，一共多少钱',
    '全县（市、区）上一年度的城市低保标准：500 元/月。',
    '哪些人\t人数\t每人\t一共',
    ...rows,
    '各行合计\t\t\t',
    `测算人：${'__'.repeat(8)}　复核人：${'__'.repeat(8)}`,
    `日期：${DAY}`,
  ]
  it('has a household in the row of its loss', () => {
    expect(textFrom(household, MAJOR, 'funding-sheet')).toEqual(
      upTo(['失去全部土地的\t\t\t', '失去大部分土地的\t3 人\t41,700.00 元\t125,100.00 元']),
    )
    expect(textFrom(household, HARDLY_LEFT, 'funding-sheet')).toEqual(
      upTo(['失去全部土地的\t3 人\t69,500.00 元\t208,500.00 元', '失去大部分土地的\t\t\t']),
    )
  })
  it('has land that no household holds in a row of its own', () => {
    expect(textFrom(projectFund, PROJECT, 'funding-sheet')).toEqual(
      upTo([
        '没有承包到户的（按全部失地的标准，文件没有写明）\t67 人\t69,500.00 元\t4,656,500.00 元',
        '失去全部土地的\t\t\t',
        '失去大部分土地的\t\t\t',
      ]),
    )
  })
})

describe('the papers of the village', () => {
  const HEADCOUNT = '征地 100 亩，除以本村人均承包地 1.5 亩/人，尾数四舍五入，保障 67 人'
  it('the plan has rows for households, and the people and money of other land', () => {
    expect(textFrom(projectFund, PROJECT, 'subsidy-plan')).toEqual([
      bare('二'),
      '补贴方案',
      `村（居）委会：${'__'.repeat(14)}`,
      `征地项目：${'__'.repeat(20)}`,
      '一、承包到户的地：各户征了多少亩、补贴多少钱',
      '承包户\t征地面积（亩）\t补贴对象（人）\t补贴资金（元）',
      ...Array.from({ length: 10 }, () => '\t\t\t'),
      '二、没有承包到户的地：保障多少人、要多少钱',
      `${HEADCOUNT}，要备的养老补贴 4,656,500.00 元（每人按全部失地的标准，文件没有写明）。`,
      `村（居）委会盖章：${'__'.repeat(10)}`,
      `日期：${DAY}`,
    ])
  })
  it('the record has how many people there may be, and a row for each', () => {
    expect(textFrom(projectFund, PROJECT, 'assembly-record')).toEqual([
      OURS,
      '代表大会记录',
      `时间：${DAY}　地点：${'__'.repeat(12)}`,
      `应到代表 ______ 人，实到 ______ 人`,
      '一、保障人数是怎么算的',
      `${HEADCOUNT}。`,
      '二、定了哪些人，45 岁（含）以上的、困难的注明',
      '原则上先照顾 45 岁（含）以上的和困难的人，是的打勾：',
      '姓名\t出生日期\t45 岁（含）以上\t困难',
      ...Array.from({ length: 67 }, () => '\t\t□\t□'),
      '同意 ______ 人，不同意 ______ 人，弃权 ______ 人',
      '代表签名：',
      `主持人签名：${'__'.repeat(8)}　记录人签名：${'__'.repeat(8)}`,
    ])
  })
})
