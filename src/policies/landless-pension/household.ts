import { count, defineRule, fixed, product, quotient } from '../../core/index.ts'
import { landlessPension } from './document.ts'
import { examples } from './household-examples.ts'
import {
  aboveZero,
  account,
  allowanceCautions,
  landFields,
  landLoss,
  rate139,
  who,
} from './land-loss.ts'

const ONE_PERSON = fixed(1, '人')

export default defineRule({
  id: 'landless-pension/household',
  document: landlessPension,
  title: '被征地农民一户一共补多少',
  summary:
    '一家的承包地被征走一半或更多，或者剩得很少（人均不到 0.3 亩），每人能得多少养老补贴，全家一共多少。钱分别记进各人的养老保险个人账户，不发现金。',
  keywords: ['一户', '全家', '失地', '征地', '占地', '养老补贴', '承包地', '一共多少', '139倍'],
  audience: ['farmer'],
  occasions: ['land-taken'],
  kind: 'entitlement',
  unit: '元',
  includes: ['landless-pension/subsidy'],
  headline: '全家一共的补贴',
  clauses: [rate139, who, account],
  office:
    '村（居）委会申请，县（市、区）人力资源和社会保障局审核，城乡居民养老保险经办机构记账发放',
  inputs: {
    ...landFields,
    eligibleMembers: count('其中符合条件的人数', '人', {
      hint: '进了补贴对象名单的；公告那天不满 16 周岁、不在册的不算',
    }),
  },
  parts: { takenArea: 'contractedArea', eligibleMembers: 'members' },
  picture: 'takenArea',
  check: ({ takenArea, contractedArea }) => aboveZero({ takenArea, contractedArea }),
  compute(inputs) {
    const { qualifies, each } = landLoss(inputs, '每人的补贴')
    const total = product(
      inputs.eligibleMembers,
      quotient(each, ONE_PERSON),
      '全家一共的补贴',
      rate139,
    )
    return {
      requires: [qualifies],
      amount: total,
      lines: { each },
      cautions: allowanceCautions(inputs.monthlyAllowance),
    }
  },
  conditions: [
    '土地是政府依法统一征收的农村集体土地。',
    '算进来的每个人，征地时都在册、有承包权，土地补偿公告那天年满 16 周岁。',
    '算进来的每个人以前都没有得过这种补贴；得过的另算，看“被征地农民养老补贴”。',
    '土地补偿公告日不早于 2020 年 7 月 29 日，更早的按老规定。',
  ],
  cautions: [
    '补贴对象由承包户提出申请，村（居）委会审核公示，乡镇（街道）和县人社局再审；名单上有几个人才算几个人。',
    '各人的补贴分别记账，每人四舍五入到分，加起来可能和一共的数差几分钱。',
    '征地以前人均就不足 0.3 亩的，文件没有另外规定，请问清楚。',
  ],
  examples,
})
