import {
  ageOn,
  atLeast,
  choose,
  cited,
  date,
  dayOf,
  defineRule,
  difference,
  fixed,
  flag,
  keptBy,
  money,
  moreThan,
  notNegative,
  optional,
  quotient,
  since,
  yuan,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { landlessPension } from './document.ts'
import {
  aboveZero,
  account,
  allowanceCautions,
  landFields,
  landLoss,
  rate139,
  who,
} from './land-loss.ts'
import {
  monthlyPayout,
  payoutAgeField,
  payoutCautions,
  payoutField,
  payoutMonths,
  payoutProblems,
  payoutTable,
  residentsMonths,
} from './payout-months.ts'
import { examples } from './subsidy-examples.ts'

export const earlier: Clause = { at: '六', says: '这个办法实施以前的，仍按原来的规定办。' }

const SIXTEEN = fixed(16, '岁')
/** From which notice on the document governs. */
export const START = dayOf('2020-07-29', '办法实施的日子', earlier)
export const START_WORDS = '公告日不早于 2020年7月29日，更早的按老规定'
const NOTHING = yuan(0)
const NOTICE_TOO_EARLY = {
  field: 'noticeDate',
  message: '“土地补偿公告日”不能早于“出生日期”。请检查这两个日期。',
}

export default defineRule({
  id: 'landless-pension/subsidy',
  document: landlessPension,
  title: '被征地农民养老补贴',
  summary:
    '家里的承包地被征走一半或更多，或者剩得很少（人均不到 0.3 亩），每个符合条件的人能得一笔养老补贴。钱记进养老保险个人账户，不发现金，到领养老金时每月多领一些。',
  keywords: ['失地', '征地', '占地', '养老', '养老金', '低保', '承包地', '土地补偿', '139倍'],
  audience: ['farmer'],
  occasions: ['land-taken'],
  kind: 'entitlement',
  unit: '元',
  headline: '记进账户的补贴',
  clauses: [rate139, who, account, monthlyPayout, earlier, payoutTable, residentsMonths],
  office:
    '村（居）委会申请，县（市、区）人力资源和社会保障局审核，城乡居民养老保险经办机构记账发放',
  inputs: {
    ...landFields,
    birthDate: keptBy(['公安部门'], date('出生日期')),
    noticeDate: date('土地补偿公告日', { hint: '公告上写的日子，年龄算到这一天' }),
    rightsHolder: keptBy(
      ['农业农村部门', '公安部门'],
      flag('是在册村民，有承包权', { hint: '征地时户口在村里，并且有土地承包权' }),
    ),
    priorSubsidy: money('以前记过的补贴', { preset: '0', hint: '以前征地已经得过的，没有就填 0' }),
    payout: optional(payoutField),
    creditedAge: optional(payoutAgeField),
  },
  readings: {
    repeat: {
      title: '以前得过补贴，这次怎么算',
      wording:
        '条文说多批征地累计着算，又说“不重复享受补贴”，没有说以前得过的是补足差额还是不再给。',
      why: '面积既然累计，补贴也按累计算一次，扣掉已经得的，就不重复。',
      options: { difference: '补足差额', 'once-only': '得过就不再给' },
    },
  },
  parts: { takenArea: 'contractedArea' },
  picture: 'takenArea',
  check: ({ takenArea, contractedArea, birthDate, noticeDate, payout, creditedAge }) => [
    ...aboveZero({ takenArea, contractedArea }),
    ...(since(noticeDate, birthDate).value ? [] : [NOTICE_TOO_EARLY]),
    ...payoutProblems('creditedAge', payout, creditedAge),
  ],
  compute(inputs, { repeat }) {
    const { monthlyAllowance, priorSubsidy, payout, creditedAge } = inputs
    const { qualifies, each } = landLoss(inputs, '累计应得的补贴')
    const age = ageOn(inputs.birthDate, inputs.noticeDate, '公告那天的周岁', who)
    const before = moreThan(priorSubsidy, NOTHING, '以前得过补贴', who)
    const subsidy =
      repeat === 'difference'
        ? notNegative(difference(each, priorSubsidy), '记进账户的补贴', who)
        : choose(before, NOTHING, each, '记进账户的补贴', who)
    const monthly =
      payout && quotient(subsidy, payoutMonths(payout, creditedAge), '每月大约多领', monthlyPayout)
    return {
      requires: [
        qualifies,
        atLeast(age, SIXTEEN, '公告那天年满 16 周岁', who),
        cited(inputs.rightsHolder, who),
        since(inputs.noticeDate, START, START_WORDS, earlier),
      ],
      amount: subsidy,
      lines: { subsidy, ...(monthly && { monthly }) },
      cautions: [
        ...allowanceCautions(monthlyAllowance),
        ...(payout ? payoutCautions(payout, creditedAge) : []),
      ],
    }
  },
  conditions: [
    '土地是政府依法统一征收的农村集体土地。',
    '由承包户自己提出申请，村（居）委会审核公示，乡镇（街道）和县人社局再审；怎么认定由各县定。',
  ],
  cautions: [
    '为什么是 139 个月：60 岁开始领养老金，个人账户正好分 139 个月算。所以全部失地的人 60 岁起领，每月大约多领一个月的城市低保钱。',
    '文件没有说“实施以前”看哪个日子，这里看土地补偿公告日。',
    '征地以前人均就不足 0.3 亩的，文件没有另外规定，请问清楚。',
  ],
  examples,
})
