import { defineRule, difference, money, number, percent, product, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（一）',
  says: '住宿和餐饮业用的自来水，前期降了 10%，从 2020 年 5 月 1 日起再降 10%，到 2020 年 12 月 31 日；污水处理费和水资源税不降。',
}

const NINETY = percent(90, '', clause)
const EIGHTY = percent(80, '', clause)

export default defineRule({
  id: 'service-recovery/water-price',
  document: serviceRecovery,
  validity: {
    from: '2020-05-01',
    to: '2020-12-31',
    period: '条文写明从2020年5月1日起再降10%，到2020年12月31日。',
  },
  title: '住宿餐饮业自来水降价',
  summary:
    '宾馆、饭店用的自来水，在已经降 10% 的基础上再降 10%，用到 2020 年底。算出降价后的水价和省下的水费。',
  keywords: ['水费', '水价', '自来水', '宾馆', '酒店', '饭店', '餐馆', '降价', '用水'],
  audience: ['enterprise'],
  occasions: ['shop'],
  kind: 'saving',
  unit: '元',
  headline: '省下的水费',
  clauses: [clause],
  office: '市发改委、市财政局',
  inputs: {
    originalPrice: money('两次降价以前的水价', {
      unit: '元/m³',
      hint: '每立方米多少元，只算自来水价，不含污水处理费和水资源税',
    }),
    cubicMetres: number('用水量', 'm³', { hint: '2020 年 5 月 1 日到 12 月 31 日用的' }),
  },
  readings: {
    cut: {
      title: '两次 10% 怎么降',
      wording: '条文写在“降低10%的基础上”“再降低10%”，没有说第二个 10% 是按原价还是按降过的价算。',
      why: '“在……基础上”通常指在降过一次的价上再降。',
      options: {
        compound: '在降过的价上再降 10%（原价的 81%）',
        simple: '两次都按原价降（原价的 80%）',
      },
    },
  },
  compute({ originalPrice, cubicMetres }, { cut }) {
    const words = '降价后的水价'
    const newPrice =
      cut === 'compound'
        ? share(share(originalPrice, NINETY, '第一次降价后的水价', clause), NINETY, words, clause)
        : share(originalPrice, EIGHTY, words, clause)
    const less = difference(originalPrice, newPrice, '每立方米便宜', clause)
    const saving = product(less, cubicMetres, '省下的水费', clause)
    return { amount: saving, lines: { newPrice, saving } }
  },
  conditions: [
    '是住宿和餐饮业，用的是城镇自来水。',
    '水是在 2020 年 5 月 1 日到 12 月 31 日之间用的；以前用的只降第一个 10%。',
  ],
  cautions: [
    '这里算的是两次降价合起来，比原价省多少。',
    '污水处理费和水资源税不降，不要算进水价里。',
  ],
  examples: [
    {
      title: '原价 5 元，用水 1,000 立方米',
      inputs: { originalPrice: '5', cubicMetres: '1000' },
      working:
        '5 × 90% × 90% = 4.05；(5 − 4.05) × 1,000 = 950；两次都按原价：5 × 80% = 4，(5 − 4) × 1,000 = 1,000',
      total: '950.00',
      lines: { newPrice: '4.0500', saving: '950.00' },
      low: '950.00',
      high: '1000.00',
    },
    {
      title: '原价 4.85 元，按“两次都按原价”读',
      inputs: { originalPrice: '4.85', cubicMetres: '320' },
      readings: { cut: 'simple' },
      working:
        '4.85 × 80% = 3.88；0.97 × 320 = 310.40；在降过的价上再降：4.85 × 81% = 3.9285，0.9215 × 320 = 294.88',
      total: '310.40',
      lines: { newPrice: '3.8800', saving: '310.40' },
      low: '294.88',
      high: '310.40',
    },
    {
      title: '省下的钱按没有四舍五入的水价算',
      inputs: { originalPrice: '3.4567', cubicMetres: '1000' },
      working:
        '3.4567 × 81% = 2.799927，写作 2.7999；(3.4567 − 2.799927) × 1,000 = 656.773，到分 656.77；两次都按原价：3.4567 × 20% × 1,000 = 691.34',
      total: '656.77',
      lines: { newPrice: '2.7999', saving: '656.77' },
      low: '656.77',
      high: '691.34',
    },
  ],
})
