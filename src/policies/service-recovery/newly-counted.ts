import { cited, defineRule, flag, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（二十四）',
  says: '2020 年起，服务业企业新进入统计部门的“一套表”平台，一次奖 10 万元。',
}

const AWARD = yuan(100_000, '一次性奖励', clause)

export default defineRule({
  id: 'service-recovery/newly-counted',
  document: serviceRecovery,
  validity: {
    from: '2020-01-01',
    to: '2020-12-31',
    period: '条文写“从2020年起”，到哪年为止没有写；随文件到2020年12月31日。',
  },
  title: '服务业企业入统奖励',
  summary: '服务业企业做大了，2020 年起新纳入统计部门“一套表”平台统计的，一次奖 10 万元。',
  keywords: ['入统', '一套表', '小升规', '规上企业', '上规模', '统计', '一次性奖励', '服务业'],
  audience: ['enterprise'],
  occasions: ['shop', 'online-shop'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市中小企业服务中心、市商务局、市财政局、市统计局',
  inputs: {
    newlyCounted: flag('新纳入统计部门的一套表平台', { hint: '2020 年或以后才纳入的' }),
  },
  compute: ({ newlyCounted }) => ({ requires: [cited(newlyCounted, clause)], amount: AWARD }),
  conditions: ['是服务业企业，2020 年起新纳入。', '奖励只给一次，以前没有领过。'],
  cautions: [
    '条文写“从 2020 年起”，没有写到哪年为止；文件只到 2020 年 12 月 31 日，以后纳入的还奖不奖，请问清楚。',
  ],
  examples: [
    {
      title: '2020 年新纳入“一套表”',
      inputs: { newlyCounted: true },
      working: '一次性 100,000',
      total: '100000.00',
    },
    {
      title: '没有新纳入',
      inputs: { newlyCounted: false },
      working: '不是新纳入的企业，没有奖励',
      status: 'not-eligible',
      total: '0.00',
    },
  ],
})
