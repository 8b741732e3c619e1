import { defineRule, money, percentage, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignInvestment } from './document.ts'

const clause: Clause = {
  at: '五（十七）',
  says: '境外投资者把分到的利润直接再投资，暂不收预提所得税；原来只限鼓励类项目，现在不禁止外商投资的项目和领域都行。',
}
/** The bulletin only says 暂不征收. */
const withdrawn: Clause = {
  at: '收回投资时',
  says: '转让股权、回购、清算收回这笔投资的，收到钱后要申报补交缓交的税。',
  outside:
    '《关于扩大境外投资者以分配利润直接投资暂不征收预提所得税政策适用范围的通知》（财税〔2018〕102号）',
}

export default defineRule({
  id: 'foreign-investment/reinvestment',
  document: foreignInvestment,
  title: '外商利润再投资，暂时不交的税',
  summary:
    '境外投资者把从国内企业分到的利润直接投到朔州，暂不交预提所得税。算这次先不交多少；收回投资的时候还要补。',
  keywords: ['外商', '外资', '境外投资者', '利润', '分红', '再投资', '预提所得税', '缓税', '递延'],
  audience: ['enterprise'],
  occasions: ['foreign-capital'],
  kind: 'saving',
  apart: '暂时不交的税，收回投资的时候要补交',
  unit: '元',
  headline: '这次暂时不交',
  clauses: [clause, withdrawn],
  office: '市税务局、市财政局等',
  inputs: {
    profit: money('分到并直接再投资的利润', { hint: '只算直接投进来的部分' }),
    rate: percentage('预提所得税税率', {
      hint: '文件没有写；国内一般是 10%，有税收协定的可能更低，问税务局',
    }),
  },
  compute: ({ profit, rate }) => ({
    amount: share(profit, rate, '暂时不交的预提所得税', clause),
  }),
  conditions: [
    '投资者在境外，利润是从国内居民企业分到的。',
    '利润直接投进来，中间没有在别的账户周转。',
    '投的不是禁止外商投资的项目和领域。',
  ],
  cautions: [
    '是缓交，不是免掉：收回这笔投资的时候要补交。',
    '这是国家的政策，文件只说要落实。条件细则按财税〔2018〕102号，以税务局核的为准。',
  ],
  examples: [
    {
      title: '利润 500 万元，税率 10%',
      inputs: { profit: '5000000', rate: '10' },
      working: '500万 × 10% = 50万',
      total: '500000.00',
    },
    {
      title: '协定税率 5%',
      inputs: { profit: '1234567.89', rate: '5' },
      working: '1,234,567.89 × 5% = 61,728.3945，到分 61,728.39',
      total: '61728.39',
    },
    {
      title: '半分进一分',
      inputs: { profit: '100.05', rate: '10' },
      working: '100.05 × 10% = 10.005，四舍五入到 10.01',
      total: '10.01',
    },
  ],
})
