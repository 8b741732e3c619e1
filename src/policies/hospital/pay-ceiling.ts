import { defineRule, fixed, money, optional, percent, product, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { hospital } from './document.ts'

const clause: Clause = {
  at: '三（四）16',
  says: '公立医院主要负责人的薪酬，原则上不超过本单位职工平均薪酬的 3 倍；副职大约按主要负责人年薪的 80% 定。',
}

const TIMES = fixed(3, '1', '', clause)
const DEPUTY_RATE = percent(80, '', clause)

export default defineRule({
  id: 'hospital/pay-ceiling',
  document: hospital,
  title: '公立医院院长薪酬上限',
  summary:
    '公立医院主要负责人一年的薪酬，原则上不超过本院职工平均薪酬的 3 倍；副职大约是他的八成。',
  keywords: ['医院', '公立医院', '院长', '副院长', '工资', '薪酬', '年薪', '收入', '限薪'],
  audience: ['enterprise'],
  occasions: ['public-money'],
  kind: 'ceiling',
  unit: '元',
  headline: '主要负责人一年最高',
  clauses: [clause],
  office: '市人社局、市卫健委',
  inputs: {
    averagePay: money('本院职工平均薪酬', { hint: '全年的，一人平均多少' }),
    headPay: optional(
      money<'元'>('主要负责人的实际年薪', { hint: '知道就填，算副职用；不填就按拿到上限算' }),
    ),
  },
  compute({ averagePay, headPay }) {
    const amount = product(averagePay, TIMES, '主要负责人的薪酬上限', clause)
    const words = headPay ? '副职大约' : '副职大约（主要负责人拿到上限时）'
    const deputy = share(headPay ?? amount, DEPUTY_RATE, words, clause)
    return { amount, lines: { amount, deputy } }
  },
  conditions: ['是公立医院；薪酬怎么定还要统筹考虑薪酬总量等情况。'],
  cautions: [
    '条文说的是“原则上”，个别情况可能不一样。',
    '副职是按主要负责人年薪的 80%“左右”定，不是正好 80%。没有填主要负责人的实际年薪时，这里按他拿到上限来算；他拿得少，副职也跟着少。',
    '文件没有说平均薪酬怎么统计，比如算不算编制外的人、算不算负责人自己。',
    '全院的绩效工资总量另有上限，和这里算的不是一回事。',
  ],
  examples: [
    {
      title: '职工平均一年 12 万元',
      inputs: { averagePay: '120000' },
      working: '120,000 × 3 = 360,000；360,000 × 80% = 288,000',
      total: '360000.00',
      lines: { amount: '360000.00', deputy: '288000.00' },
    },
    {
      title: '知道院长实际拿 30 万元',
      inputs: { averagePay: '120000', headPay: '300000' },
      working: '上限 120,000 × 3 = 360,000；副职按实际的算：300,000 × 80% = 240,000',
      total: '360000.00',
      lines: { amount: '360000.00', deputy: '240000.00' },
    },
    {
      title: '平均 98,765.43 元',
      inputs: { averagePay: '98765.43' },
      working: '98,765.43 × 3 = 296,296.29；296,296.29 × 80% = 237,037.032，到分 237,037.03',
      total: '296296.29',
      lines: { amount: '296296.29', deputy: '237037.03' },
    },
    {
      title: '副职按没有取整的数算',
      inputs: { averagePay: '100.005' },
      working:
        '100.005 × 3 = 300.015，记 300.02；300.015 × 80% = 240.012，记 240.01（不是 300.02 的 80%）',
      total: '300.02',
      lines: { amount: '300.02', deputy: '240.01' },
    },
  ],
})
