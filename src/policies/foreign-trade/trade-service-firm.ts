import {
  above,
  atLeast,
  boundReading,
  count,
  defineRule,
  difference,
  fixed,
  money,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'
import { examples } from './trade-service-firm-examples.ts'
import { LEAST_VOLUME, volumeAward } from './volume-award.ts'

const clause: Clause = {
  at: '三（二）',
  says: '外贸综合服务企业落户朔州，当年服务 15 家以上企业、进出口达到 5,000 万元的一次奖 50 万元，3,000 万元的 30 万元，1,000 万元的 10 万元。',
}
const ownExports: Clause = { at: '文末', says: '这份措施说的出口，都指自营出口。' }

const LEAST_FIRMS = fixed(15, '家', '', clause)

export default defineRule({
  id: 'foreign-trade/trade-service-firm',
  document: foreignTrade,
  title: '外贸综合服务企业落户奖励',
  summary:
    '外贸综合服务企业落户朔州，当年服务 15 家以上企业、进出口额达到 1,000 万元起，按档一次奖 10 万、30 万或 50 万元。',
  keywords: ['外贸综合服务', '外综服', '代理报关', '服务中小企业', '落户奖励'],
  audience: ['enterprise'],
  occasions: ['trade-platform'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause, ownExports],
  office: '各县（市、区）人民政府、朔州经济开发区管委会',
  inputs: {
    firmsServed: count('服务的企业数', '家', { hint: '落户当年服务过的企业' }),
    tradeVolume: money('落户当年的进出口额', { hint: '进口加出口，折成人民币' }),
    agencyVolume: money('其中代理的进出口额', {
      preset: '0',
      hint: '代别的企业进出口的，没有填 0',
    }),
  },
  parts: { agencyVolume: 'tradeVolume' },
  readings: {
    bound: boundReading('15家以上'),
    agency: {
      title: '代理的进出口算不算',
      wording:
        '文件最后写“出口均指自营出口”，这一条写的是“进出口额”，没有说代别的企业进出口的算不算。',
      why: '这一条没有另外限定；外贸综合服务企业做的就是替别的企业办进出口。',
      options: { counts: '代理的也算', 'left-out': '代理的不算，只看自营的' },
    },
  },
  compute({ firmsServed, tradeVolume, agencyVolume }, { bound, agency }) {
    const volume =
      agency === 'counts'
        ? tradeVolume
        : difference(tradeVolume, agencyVolume, '自营的进出口额', ownExports)
    return {
      requires: [
        above(firmsServed, LEAST_FIRMS, bound, '', clause),
        atLeast(volume, LEAST_VOLUME, '', clause),
      ],
      amount: volumeAward(volume, clause),
    }
  },
  conditions: [
    '企业落户朔州，两个数都是落户当年的。',
    '奖励只给一次，以前没有领过。',
    WITHIN_PERIOD,
  ],
  cautions: ['标题写“服务中小企业”，条文只写“企业”，没有说大企业算不算在 15 家里。'],
  examples,
})
