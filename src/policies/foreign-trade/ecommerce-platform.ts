import { atLeast, defineRule, money } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'
import { LEAST_VOLUME, volumeAward } from './volume-award.ts'

const clause: Clause = {
  at: '三（一）',
  says: '跨境电商平台落户朔州，当年跨境电商进出口达到 5,000 万元的一次奖 50 万元，3,000 万元的 30 万元，1,000 万元的 10 万元。',
}

export default defineRule({
  id: 'foreign-trade/ecommerce-platform',
  document: foreignTrade,
  title: '跨境电商平台落户奖励',
  summary:
    '跨境电商平台落户朔州，当年跨境电商进出口额达到 1,000 万元起，按档一次奖 10 万、30 万或 50 万元。',
  keywords: ['跨境电商', '电商平台', '电子商务', '网上外贸', '平台', '落户奖励'],
  audience: ['enterprise'],
  occasions: ['trade-platform'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '各县（市、区）人民政府、朔州经济开发区管委会',
  inputs: {
    tradeVolume: money('落户当年的跨境电商进出口额', { hint: '进口加出口，折成人民币' }),
  },
  compute: ({ tradeVolume }) => ({
    requires: [atLeast(tradeVolume, LEAST_VOLUME, '', clause)],
    amount: volumeAward(tradeVolume, clause),
  }),
  conditions: [
    '平台落户朔州，进出口额是落户当年的。',
    '奖励只给一次，以前没有领过。',
    WITHIN_PERIOD,
  ],
  cautions: [
    '条文没有说年底落户的，按日历年还是按满一年算“当年”。',
    '文件最后写出口都指自营出口，没有说平台上别家企业的出口算不算平台的进出口额。',
  ],
  examples: [
    {
      title: '落户当年进出口 3,600 万元',
      inputs: { tradeVolume: '36000000' },
      working: '达到 3,000 万元、不到 5,000 万元：300,000',
      total: '300000.00',
    },
    {
      title: '正好 5,000 万元',
      inputs: { tradeVolume: '50000000' },
      working: '达到 5,000 万元：500,000，只按最高一档',
      total: '500000.00',
    },
    {
      title: '差一分不到 3,000 万元',
      inputs: { tradeVolume: '29999999.99' },
      working: '达到 1,000 万元、不到 3,000 万元：100,000',
      total: '100000.00',
    },
    {
      title: '差一分不到最低一档',
      inputs: { tradeVolume: '9999999.99' },
      working: '9,999,999.99 不到 10,000,000',
      status: 'not-eligible',
      total: '0.00',
    },
  ],
})
