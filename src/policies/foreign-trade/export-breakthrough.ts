import {
  atLeast,
  cap,
  choose,
  cited,
  defineRule,
  fixed,
  flag,
  money,
  moreThan,
  product,
  stepReading,
  steps,
  sum,
  yuan,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '四（二）',
  says: '生产性企业自营出口实现零突破，奖 5,000 元；当年出口总额达到 500 万元（含），再奖 1 万元；500 万元以上每净增 300 万元，再奖 5,000 元；补助最高 30 万元。',
}

const NOTHING = yuan(0)
const FIRST_AWARD = yuan(5_000, '零突破奖', clause)
const LARGE = yuan(5_000_000)
const LARGE_AWARD = yuan(10_000)
const EACH = yuan(3_000_000)
const AWARD_A_STEP = fixed(5_000, '元/个')
const MOST = yuan(300_000)

export default defineRule({
  id: 'foreign-trade/export-breakthrough',
  document: foreignTrade,
  title: '出口零突破奖励',
  summary:
    '以前没有出口过的企业，头一年自营出口就有奖：先奖 5,000 元，出口越多奖得越多，最高 30 万元。',
  keywords: ['出口', '零突破', '第一次出口', '新出口企业', '外贸奖励'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '各县（市、区）人民政府、朔州经济开发区管委会',
  inputs: {
    firstYearExports: money('头一年的自营出口额', {
      hint: '折成人民币，实现零突破当年的总额',
      fact: 'annual-exports',
    }),
    manufacturer: flag('是生产性企业', { hint: '自己生产产品的企业' }),
  },
  readings: {
    step: stepReading('每净增300万元'),
    scope: {
      title: '哪些企业能拿',
      wording: '标题写“外贸企业”，条文写“生产性企业”。',
      why: '条文比标题具体，按条文。',
      options: { manufacturers: '只有生产性企业', 'all-exporters': '所有外贸企业' },
    },
  },
  compute({ firstYearExports, manufacturer }, { step, scope }) {
    const exported = moreThan(firstYearExports, NOTHING, '当年有自营出口', clause)
    const large = choose(
      atLeast(firstYearExports, LARGE),
      LARGE_AWARD,
      undefined,
      '达到 500 万元另奖',
      clause,
    )
    const growth = product(
      steps(firstYearExports, LARGE, EACH, step, '净增的档数', clause),
      AWARD_A_STEP,
      '净增奖',
      clause,
    )
    const all = sum([FIRST_AWARD, large, growth], '各项奖励相加')
    return {
      requires: [exported, ...(scope === 'manufacturers' ? [cited(manufacturer, clause)] : [])],
      amount: cap(all, MOST, '零突破奖励', clause),
    }
  },
  conditions: ['以前从来没有自营出口过（零突破）。', WITHIN_PERIOD],
  examples: [
    {
      title: '生产企业头一年出口 800 万元',
      inputs: { firstYearExports: '8000000', manufacturer: true },
      working: '5,000 + 10,000 + (800万 − 500万) ÷ 300万 = 1 档 × 5,000 = 20,000',
      total: '20000.00',
    },
    {
      title: '出口 2 亿元，到了最高额',
      inputs: { firstYearExports: '200000000', manufacturer: true },
      working: '5,000 + 10,000 + 65 档 × 5,000 = 340,000，超过 30 万元，按 300,000',
      total: '300000.00',
    },
    {
      title: '差 100 元不满第 57 档',
      inputs: { firstYearExports: '175999900', manufacturer: true },
      working: '(175,999,900 − 500万) ÷ 300万 = 56.99…，算 56 档：15,000 + 56 × 5,000 = 295,000',
      total: '295000.00',
    },
    {
      title: '不是生产企业',
      inputs: { firstYearExports: '8000000', manufacturer: false },
      working: '条文只给生产性企业；若按标题“外贸企业”理解，则为 20,000',
      status: 'not-eligible',
      total: '0.00',
      low: '0.00',
      high: '20000.00',
    },
  ],
})
