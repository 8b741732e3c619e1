import { count, defineRule, fixed, pick, product } from '../../core/index.ts'
import type { Amount, Clause } from '../../core/index.ts'
import { accidentInsurance, accidentInsurance2021 } from './document.ts'
import { governing, standardField, standardProblems } from './standard.ts'

const clause: Clause = {
  at: '四',
  says: '保险费每人每年 30 元，自己交 20 元，保险公司补 10 元。',
}
const raised: Clause = {
  at: '正文',
  document: accidentInsurance2021,
  says: '县里采用新标准的，缴费标准是每人每年 30 元。',
}
const collection: Clause = {
  at: '六',
  says: '自愿参加，和城乡居民医保一起收；职工可以用医保个人账户的钱交；单位、村集体可以统一出钱，困难人员可以得到补贴。',
}

const A_YEAR = '元/人/年'
const OWN_20 = fixed(20, A_YEAR, '', clause)
const OWN_30 = fixed(30, A_YEAR, '', raised)
const INSURER_10 = fixed(10, A_YEAR, '', clause)
const INSURER_NOTHING = fixed(0, A_YEAR, '', raised)

export default defineRule({
  id: 'accident-insurance/premium',
  document: accidentInsurance,
  governing,
  title: '意外险要交多少钱',
  summary: '一家人买城乡居民（职工）意外险，自己要交多少，保险公司补多少。',
  keywords: ['意外', '意外险', '保险费', '交钱', '缴费', '医保', '补充保险', '20元', '30元'],
  audience: ['resident', 'farmer'],
  occasions: ['insure'],
  kind: 'duty',
  unit: '元',
  headline: '自己一共要交',
  clauses: [clause, raised, collection],
  office: '乡镇（街道办）或县（市、区）医疗保障局，和居民医保一起交',
  inputs: {
    standard: standardField,
    people: count('几个人买', '人', { min: 1 }),
    years: count('买几年', '年', { min: 1 }),
  },
  readings: {
    premium: {
      title: '2021 年标准的 30 元谁出',
      wording: '2021 年的通知只说缴费标准“每人每年30元”，没有说保险公司还补不补 10 元。',
      why: '原来总共就是 30 元，说要调整，调的应当是自己交的部分。',
      options: { 'own-30': '自己交 30 元', 'total-30': '一共 30 元，自己交 20 元' },
    },
  },
  check: ({ standard }, on) => standardProblems(standard, on),
  compute({ standard, people, years }, { premium }) {
    const priced = { '2020': clause, '2021': raised }[standard.value]
    const all = premium === 'own-30'
    const forEveryone = (rate: Amount<typeof A_YEAR>, words: string) =>
      product(product(rate, people), years, words, priced)
    const ownRate = pick(
      standard,
      { '2020': OWN_20, '2021': all ? OWN_30 : OWN_20 },
      '每人每年自己交',
      priced,
    )
    const insurerRate = pick(
      standard,
      { '2020': INSURER_10, '2021': all ? INSURER_NOTHING : INSURER_10 },
      '每人每年保险公司补',
      priced,
    )
    const own = forEveryone(ownRate, '自己交')
    return { amount: own, lines: { own, insurer: forEveryone(insurerRate, '保险公司补') } }
  },
  conditions: ['参加了城乡居民或职工基本医保的人才能买。'],
  cautions: [
    '单位、村集体统一出钱，或者低保、五保、优抚、残疾等人员有补贴的，自己可以少交或不交，多少由当地定。',
  ],
  examples: [
    {
      title: '一家 4 口买 1 年',
      inputs: { standard: '2020', people: '4', years: '1' },
      working: '自己交 20 × 4 × 1 = 80；保险公司补 10 × 4 × 1 = 40',
      total: '80.00',
      lines: { own: '80.00', insurer: '40.00' },
      low: '80.00',
      high: '80.00',
    },
    {
      title: '新标准，4 口买 1 年',
      inputs: { standard: '2021', people: '4', years: '1' },
      on: '2022-01-01',
      working: '自己交 30 × 4 = 120；若一共 30 元，自己交 20 × 4 = 80',
      total: '120.00',
      lines: { own: '120.00', insurer: '0.00' },
      low: '80.00',
      high: '120.00',
    },
    {
      title: '新标准，理解为一共 30 元，2 人买 3 年',
      inputs: { standard: '2021', people: '2', years: '3' },
      readings: { premium: 'total-30' },
      on: '2022-01-01',
      working: '自己交 20 × 2 × 3 = 120；保险公司补 10 × 2 × 3 = 60；若全由自己交 30 × 2 × 3 = 180',
      total: '120.00',
      lines: { own: '120.00', insurer: '60.00' },
      low: '120.00',
      high: '180.00',
    },
  ],
})
