import {
  choice,
  count,
  defineRule,
  fixed,
  money,
  percent,
  percentage,
  pick,
  product,
  quotient,
  share,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（六）',
  says: '鼓励银行把中小微企业新贷款的利率比上年同期至少降一成；受疫情影响较大的批发零售、住宿餐饮、物流运输、文化娱乐、旅游等行业的中小微企业，至少降两成。',
}

const CUTS = { sme: percent(10, '', clause), 'hard-hit': percent(20, '', clause) }
const TWELVE_MONTHS = fixed(12, '月')

export default defineRule({
  id: 'service-recovery/loan-rate',
  document: serviceRecovery,
  title: '中小微企业贷款降利率',
  summary:
    '鼓励银行给中小微企业的新贷款降利率：一般降 10%，受疫情影响较大的行业降 20%。算出能少付多少利息。银行可以不降。',
  keywords: ['贷款', '利率', '利息', '降息', '融资', '小微企业', '中小企业', '银行'],
  audience: ['enterprise'],
  occasions: ['loan'],
  kind: 'encouraged',
  unit: '元',
  headline: '银行照此降的话，少付利息',
  clauses: [clause],
  office: '市财政局、市金融办、人行朔州市中心支行、朔州银保监分局',
  inputs: {
    principal: money('新增贷款的本金'),
    lastYearRate: percentage('上年同期的年利率', { hint: '一年百分之几，如 6' }),
    cut: choice('企业类别', {
      sme: '中小微企业（降 10%）',
      'hard-hit': '受疫情影响较大行业的中小微企业（降 20%）',
    }),
    months: count('贷款的月数', '月'),
  },
  compute({ principal, lastYearRate, cut, months }) {
    const interest = share(principal, lastYearRate, '按上年利率一年的利息')
    const lessAYear = share(
      interest,
      pick(cut, CUTS, '利率降低的幅度', clause),
      '一年少付的利息',
      clause,
    )
    const lessAMonth = quotient(lessAYear, TWELVE_MONTHS)
    return { amount: product(lessAMonth, months, '少付的利息', clause) }
  },
  conditions: [
    '是中小微企业新增的贷款。',
    '降 20% 的，属于受疫情影响较大的批发零售、住宿餐饮、物流运输、文化娱乐、旅游等行业。',
  ],
  cautions: [
    '这只是鼓励银行降利率，不是必须降，以贷款合同为准。',
    '条文说“不低于”，银行可以降得更多；这里按最低的幅度算。',
    '“同比下降”按比例算：6% 降 10% 是 5.4%，不是减 10 个百分点。和上年哪笔贷款比，条文没有说。',
    '按本金一直不变、按月计息估算；分期还本的，利息会少一些。',
  ],
  examples: [
    {
      title: '新贷 100 万元一年，上年利率 6%',
      inputs: { principal: '1000000', lastYearRate: '6', cut: 'sme', months: '12' },
      working: '1,000,000 × 6% = 60,000；60,000 × 10% = 6,000；6,000 × 12 ÷ 12 = 6,000',
      total: '6000.00',
    },
    {
      title: '受影响较大的行业，降 20%',
      inputs: { principal: '1000000', lastYearRate: '6', cut: 'hard-hit', months: '12' },
      working: '60,000 × 20% = 12,000；12,000 × 12 ÷ 12 = 12,000',
      total: '12000.00',
    },
    {
      title: '7 个月，除不尽',
      inputs: { principal: '500000', lastYearRate: '5.5', cut: 'hard-hit', months: '7' },
      working: '500,000 × 5.5% = 27,500；× 20% = 5,500；5,500 × 7 ÷ 12 = 3,208.333…，到分 3,208.33',
      total: '3208.33',
    },
  ],
})
