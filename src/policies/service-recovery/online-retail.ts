import {
  atLeast,
  cap,
  defineRule,
  difference,
  money,
  moreThan,
  notNegative,
  percent,
  share,
  yuan,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'
import { examples } from './online-retail-examples.ts'

const clause: Clause = {
  at: '（十七）',
  says: '电商企业的实物商品网络零售额达到 1,000 万元、网络零售额占销售总额一半及以上的，按实物商品网络零售额增量的 5%，择优奖励，最高 50 万元。',
}

const NOTHING = yuan(0)
const LEAST = yuan(10_000_000, '', clause)
const HALF = percent(50, '', clause)
const RATE = percent(5, '', clause)
const MOST = yuan(500_000, '', clause)

export default defineRule({
  id: 'service-recovery/online-retail',
  document: serviceRecovery,
  title: '电商企业扩大销售奖励',
  summary:
    '电商企业一年网上卖实物商品达到 1,000 万元、网上卖的占一半及以上，按增加部分的 5% 择优奖励，最高 50 万元。',
  keywords: ['电商', '网店', '网上卖货', '网络零售', '直播带货', '淘宝', '线上销售', '电子商务'],
  audience: ['enterprise'],
  occasions: ['online-shop'],
  kind: 'discretionary',
  unit: '元',
  headline: '选上的话，奖励',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    onlineGoodsSales: money('实物商品网络零售额', { hint: '今年全年，网上卖的实物商品' }),
    onlineSales: money('全部网络零售额', { hint: '今年全年，实物商品加上服务等' }),
    totalSales: money('企业销售总额', { hint: '今年全年，网上网下都算' }),
    lastYearOnlineGoodsSales: money('去年的实物商品网络零售额', { hint: '去年没有填 0' }),
  },
  parts: { onlineGoodsSales: 'onlineSales', onlineSales: 'totalSales' },
  readings: {
    increase: {
      title: '“增量”比什么增加',
      wording: '条文写“实物商品网络零售额增量部分”，没有说是和去年比，还是和 1,000 万元比。',
      why: '“增量”通常指比去年多出来的部分。',
      options: { 'over-last-year': '比去年多的部分', 'over-threshold': '超过 1,000 万元的部分' },
    },
  },
  check: ({ totalSales }) =>
    moreThan(totalSales, NOTHING).value
      ? []
      : [{ field: 'totalSales', message: '“企业销售总额”要大于 0。请检查这个数。' }],
  compute(inputs, { increase }) {
    const { onlineGoodsSales, onlineSales, totalSales, lastYearOnlineGoodsSales } = inputs
    const base = increase === 'over-last-year' ? lastYearOnlineGoodsSales : LEAST
    const more = notNegative(difference(onlineGoodsSales, base), '增加的零售额', clause)
    return {
      requires: [
        atLeast(onlineGoodsSales, LEAST, '', clause),
        atLeast(onlineSales, share(totalSales, HALF, '企业销售总额的 50%', clause), '', clause),
      ],
      amount: cap(share(more, RATE, '增加部分的 5%', clause), MOST, '选上的话，奖励', clause),
    }
  },
  conditions: ['是电商企业，在评选中被选上。'],
  cautions: [
    '这项奖励择优给，达到条件也不一定有；选上了给多少，由主管部门定，最高 50 万元。',
    '条文没有说看哪一年的零售额；这里当作今年和去年。',
  ],
  examples,
})
