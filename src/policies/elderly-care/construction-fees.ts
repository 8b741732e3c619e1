import { defineRule, money, percent, pick, share, sum } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { elderlyCare } from './document.ts'
import { institutionField } from './institution.ts'

const clause: Clause = {
  at: '二（七）21',
  says: '建养老机构的行政事业性收费，非营利的全免，营利的减一半；收费项目包括不动产登记费和防空地下室易地建设费。',
}

const NONPROFIT = percent(100, '', clause)
const FORPROFIT = percent(50, '', clause)

export default defineRule({
  id: 'elderly-care/construction-fees',
  document: elderlyCare,
  title: '建养老机构少交的费',
  summary: '建养老院，不动产登记费和防空地下室易地建设费，非营利的全免，营利的只交一半。',
  keywords: [
    '养老院',
    '敬老院',
    '养老机构',
    '登记费',
    '人防',
    '易地建设费',
    '免费',
    '减半',
    '收费',
  ],
  audience: ['enterprise'],
  occasions: ['elderly-home'],
  kind: 'saving',
  unit: '元',
  headline: '少交的费',
  clauses: [clause],
  office: '市规划和自然资源局、市财政局、市发展改革委、各县（市、区）人民政府等',
  inputs: {
    institution: institutionField,
    registrationFee: money('不动产登记费', { hint: '不减免时要交的，没有填 0' }),
    airDefenceFee: money('防空地下室易地建设费', { hint: '不减免时要交的，没有填 0' }),
  },
  compute({ institution, registrationFee, airDefenceFee }) {
    const rates = { nonprofit: NONPROFIT, forprofit: FORPROFIT }
    const rate = pick(institution, rates, '减免的比例', clause)
    const fees = sum([registrationFee, airDefenceFee], '两项费合计')
    return { amount: share(fees, rate, '少交的费', clause) }
  },
  conditions: ['费是因为建设养老机构才收的。', '机构登记的性质（非营利性或营利性）和填的一样。'],
  cautions: [
    '条文说收费项目“包括”这两项，没有说还有没有别的，这里只算这两项。',
    '文件没有写收费标准，不减免时该交多少，问规划和自然资源部门、人防部门。',
  ],
  examples: [
    {
      title: '非营利养老院，两项费共 300,550 元',
      inputs: { institution: 'nonprofit', registrationFee: '550', airDefenceFee: '300000' },
      working: '(550 + 300,000) × 100% = 300,550',
      total: '300550.00',
    },
    {
      title: '同样的费，营利性养老院',
      inputs: { institution: 'forprofit', registrationFee: '550', airDefenceFee: '300000' },
      working: '(550 + 300,000) × 50% = 150,275',
      total: '150275.00',
    },
    {
      title: '半分进一分',
      inputs: { institution: 'forprofit', registrationFee: '80.55', airDefenceFee: '0' },
      working: '80.55 × 50% = 40.275，四舍五入到 40.28',
      total: '40.28',
    },
  ],
})
