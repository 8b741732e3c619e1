import { defineRule, money, number, percent, product, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignInvestment } from './document.ts'

const clause: Clause = {
  at: '五（十六）',
  says: '鼓励类的外商工业项目，用地集约的优先供地；定出让底价时，可以低到当地等别全国工业用地最低价标准的 70%，不能再低。',
}
/** 五（十六） names the standard but does not print it. */
const standard: Clause = {
  at: '附件',
  says: '全国的土地分成若干等，每一等有每平方米的最低出让价；当地是哪一等，自然资源部门说了算。',
  outside: '《全国工业用地出让最低价标准》（国土资发〔2006〕307号）',
}

const LEAST_RATE = percent(70, '', clause)

export default defineRule({
  id: 'foreign-investment/land-floor-price',
  document: foreignInvestment,
  title: '外商工业用地出让底价最低多少',
  summary:
    '鼓励类、用地集约的外商工业项目拿地，政府定出让底价时可以按全国最低价标准的七成来定。这里算的是底价最低能到多少。',
  keywords: ['外商', '外资', '工业用地', '土地', '买地', '拿地', '地价', '出让', '底价', '七折'],
  audience: ['enterprise'],
  occasions: ['foreign-capital'],
  kind: 'floor',
  unit: '元',
  headline: '出让底价最低可到',
  clauses: [clause, standard],
  office: '市规划和自然资源局、市商务局、各县（市、区）人民政府、朔州经济开发区管委会',
  inputs: {
    nationalMinimum: money('全国工业用地最低价标准', {
      unit: '元/㎡',
      hint: '按项目所在地的土地等别，问自然资源部门；文件没有印',
    }),
    area: number('用地面积', '㎡', { hint: '1 亩约合 666.67 ㎡' }),
  },
  compute({ nationalMinimum, area }) {
    const least = share(nationalMinimum, LEAST_RATE, '每平方米的底价最低', clause)
    return { amount: product(least, area, '出让底价最低', clause) }
  },
  conditions: ['是鼓励类的外商投资工业项目。', '用地集约。'],
  cautions: [
    '条文说的是“可以”：要不要按七成定，由政府决定。',
    '算出来的是底价的下限，不是成交价。实际出让还要招标、拍卖或者挂牌，只会等于或者高于底价。',
  ],
  examples: [
    {
      title: '标准 168 元/㎡（举例），用地 20,000 ㎡',
      inputs: { nationalMinimum: '168', area: '20000' },
      working: '168 × 70% = 117.6；117.6 × 20,000 = 2,352,000',
      total: '2352000.00',
    },
    {
      title: '标准 96 元/㎡（举例），用地 1,234.56 ㎡',
      inputs: { nationalMinimum: '96', area: '1234.56' },
      working: '96 × 70% = 67.2；67.2 × 1,234.56 = 82,962.432，到分 82,962.43',
      total: '82962.43',
    },
    {
      title: '半分进一分',
      inputs: { nationalMinimum: '60.05', area: '1' },
      working: '60.05 × 70% × 1 = 42.035，四舍五入到 42.04',
      total: '42.04',
    },
  ],
})
