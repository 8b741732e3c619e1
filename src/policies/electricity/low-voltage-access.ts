import { all, atMost, cited, defineRule, fixed, flag, number } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { electricity } from './document.ts'

const clause: Clause = {
  at: '二（二）5',
  says: '用电容量 160kW 及以下、实行“三零”服务的用户，用低压接入电网；供电公司要逐步提高这个容量上限。',
}

const LIMIT = fixed(160, 'kW', '', clause)

export default defineRule({
  id: 'electricity/low-voltage-access',
  document: electricity,
  title: '能不能用低压接电',
  summary: '实行“三零”服务、报装容量不超过 160kW 的用户，用低压接入电网。看看够不够条件。',
  keywords: ['低压', '接电', '报装', '容量', '160kW', '三零', '小微企业', '电力'],
  audience: ['enterprise'],
  occasions: ['power'],
  kind: 'check',
  unit: '是否',
  headline: '用低压接电',
  clauses: [clause],
  office: '国网朔州供电公司、山西地方电力有限公司朔州分公司',
  inputs: {
    capacity: number('用电容量', 'kW', { fact: 'power-capacity', hint: '报装的容量' }),
    threeZero: flag('供电公司给“三零”服务', { hint: '零上门、零审批、零投资，小微企业一般有' }),
  },
  compute({ capacity, threeZero }) {
    const conditions = [cited(threeZero, clause), atMost(capacity, LIMIT, '', clause)]
    return { amount: all(conditions, '用低压接电', clause), informs: conditions }
  },
  conditions: ['给不给“三零”服务，由供电公司定。'],
  cautions: [
    '160kW 是文件要求做到的。供电公司要逐步提高上限，有条件的地方可以更高，超过 160kW 的也请问一问。',
    '不合这两条的，文件没有说一定要用高压，由供电公司定方案。',
  ],
  examples: [
    {
      title: '正好 160kW，有“三零”服务',
      inputs: { capacity: '160', threeZero: true },
      working: '160 没有超过 160，有“三零”服务',
      total: 'yes',
    },
    {
      title: '超过一点',
      inputs: { capacity: '160.01', threeZero: true },
      working: '160.01 超过 160',
      total: 'no',
    },
    {
      title: '没有“三零”服务',
      inputs: { capacity: '50', threeZero: false },
      working: '50 没有超过 160，但没有“三零”服务',
      total: 'no',
    },
  ],
})
