import { defineRule, fixed, keptBy, number, product, quotient, round } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { landlessPension } from './document.ts'
import { aboveZero, allowanceCautions, allowanceField, fullRate, rate139 } from './land-loss.ts'

const headcount: Clause = {
  at: '二',
  says: '没有承包到户、或者分不清是谁的地，保障人数等于征地面积除以本村人均承包地面积，尾数四舍五入；名单由村（居）民代表大会定，先照顾 45 岁及以上的和困难的人。',
}
const payer: Clause = {
  at: '三（二）',
  says: '单独选址的项目由用地单位在报批前交足；分批次的由县政府先安排，供地时由用地单位交或从土地出让金里结算。不减免，不缓交。',
}

const ONE_PERSON = fixed(1, '人')

export default defineRule({
  id: 'landless-pension/project-fund',
  document: landlessPension,
  title: '征收村集体土地要备多少养老补贴',
  summary:
    '征的地没有分到户，按征地面积算出保障多少人、用地的单位要备多少养老补贴钱。给村里和用地单位算账用。',
  keywords: ['征地', '用地单位', '集体土地', '保障人数', '养老补贴', '村集体', '征地成本'],
  audience: ['enterprise', 'farmer'],
  occasions: ['village-land'],
  kind: 'duty',
  unit: '元',
  headline: '要备的养老补贴',
  clauses: [headcount, rate139, payer],
  office: '县（市、区）人力资源和社会保障局；面积由自然资源部门核，钱由财政部门管',
  inputs: {
    takenArea: keptBy(['自然资源部门'], number('征地面积', '亩', { hint: '没有承包到户的那部分' })),
    areaPerHead: number('本村人均承包地', '亩/人'),
    monthlyAllowance: allowanceField,
  },
  check: ({ areaPerHead }) => aboveZero({ areaPerHead }),
  compute({ takenArea, areaPerHead, monthlyAllowance }) {
    const people = round(quotient(takenArea, areaPerHead), 0, 'half-up', '保障人数', headcount)
    const each = quotient(fullRate(monthlyAllowance), ONE_PERSON, '每人的标准', rate139)
    const fund = product(people, each, '要备的养老补贴', rate139)
    return {
      amount: fund,
      lines: { fund, people },
      cautions: allowanceCautions(monthlyAllowance),
    }
  },
  conditions: ['地没有承包到户，或者分不清具体补给谁。'],
  cautions: [
    '文件对这种地只说了人数怎么算。每人都按全部失地的标准算，是我们的理解。',
    '补贴名单由村（居）民代表大会定，算出的人数不等于谁都有份。',
    '征地没有批下来的，预存的钱连本带息退还。',
  ],
  examples: [
    {
      title: '征 100 亩，人均承包地 1.5 亩',
      inputs: { takenArea: '100', areaPerHead: '1.5', monthlyAllowance: '500' },
      working: '100 ÷ 1.5 = 66.66…，四舍五入 67 人；67 × 139 × 500 = 67 × 69,500 = 4,656,500',
      total: '4656500.00',
      lines: { fund: '4656500.00', people: '67' },
    },
    {
      title: '人数正好差半个',
      inputs: { takenArea: '5', areaPerHead: '2', monthlyAllowance: '500' },
      working: '5 ÷ 2 = 2.5，四舍五入 3 人；3 × 69,500 = 208,500',
      total: '208500.00',
      lines: { fund: '208500.00', people: '3' },
    },
    {
      title: '不到半个人的舍去',
      inputs: { takenArea: '4.9', areaPerHead: '2', monthlyAllowance: '486.5' },
      working: '4.9 ÷ 2 = 2.45，舍去尾数 2 人；2 × 139 × 486.50 = 2 × 67,623.50 = 135,247',
      total: '135247.00',
      lines: { fund: '135247.00', people: '2' },
    },
  ],
})
