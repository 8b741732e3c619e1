import { all, below, count, defineRule, fixed, flag, not } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（二十五）',
  says: '财政补钱的技能培训，原则上每人一年最多参加三次，同一工种同一等级的不能再参加。',
}

const MOST_TIMES = fixed(3, '次', '', clause)

export default defineRule({
  id: 'service-recovery/training-limit',
  document: serviceRecovery,
  title: '补贴培训还能不能再参加',
  summary:
    '财政补钱的技能培训，一个人一年最多参加三次，同一工种同一等级不能重复。看看还能不能再参加一次。',
  keywords: ['培训', '技能培训', '补贴培训', '免费培训', '工种', '等级', '职业技能', '学手艺'],
  audience: ['resident'],
  occasions: ['own-work'],
  kind: 'check',
  unit: '是否',
  headline: '还能再参加一次',
  clauses: [clause],
  office: '市人社局、市教育局、市发改委、市财政局',
  inputs: {
    trainedThisYear: count('今年已经参加了几次', '次', {
      max: 99,
      hint: '只数财政补钱的培训；还没有填 0',
    }),
    sameTradeAndLevel: flag('和参加过的是同一工种、同一等级', {
      hint: '想再参加的这次，和参加过的某一次',
    }),
  },
  compute({ trainedThisYear, sameTradeAndLevel }) {
    const fewer = below(trainedThisYear, MOST_TIMES, '今年参加的不到 3 次', clause)
    const another = not(sameTradeAndLevel, '和参加过的不是同一工种、同一等级', clause)
    const informs = [fewer, another]
    return { amount: all(informs, '还能再参加一次', clause), informs }
  },
  conditions: ['是财政补钱的职业技能培训。', '参加过的次数，按人社部门的记录算。'],
  cautions: [
    '条文写的是“原则上”，有没有例外要问人社部门。',
    '三次是“本年度”的，按发文的 2020 年算。',
    '条文没有说以前年度参加过同一工种、同一等级的算不算重复。',
  ],
  examples: [
    {
      title: '今年参加了 2 次，这次是别的工种',
      inputs: { trainedThisYear: '2', sameTradeAndLevel: false },
      working: '2 次不到 3 次，工种不同：再参加就是第 3 次，可以',
      total: 'yes',
    },
    {
      title: '已经满 3 次',
      inputs: { trainedThisYear: '3', sameTradeAndLevel: false },
      working: '3 次已经到了最多的次数，第 4 次不行',
      total: 'no',
    },
    {
      title: '次数没满，但是同一工种同一等级',
      inputs: { trainedThisYear: '1', sameTradeAndLevel: true },
      working: '1 次不到 3 次，但是同一工种同一等级不能重复',
      total: 'no',
    },
    {
      title: '今年还没有参加过',
      inputs: { trainedThisYear: '0', sameTradeAndLevel: false },
      working: '0 次不到 3 次，没有重复：可以',
      total: 'yes',
    },
  ],
})
