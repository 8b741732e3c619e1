import { defineRule, difference, money, percent, share, sum, toFen } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { grain } from './document.ts'

const clause: Clause = {
  at: '二（三）13',
  says: '国有粮食企业的国有土地出让收益，先提 10% 作教育资金、10% 作农田水利建设资金，剩下的安排给企业，按规定的用途用。',
}

const EDUCATION_RATE = percent(10, '', clause)
const IRRIGATION_RATE = percent(10, '', clause)

export default defineRule({
  id: 'grain/land-proceeds',
  document: grain,
  title: '国有粮食企业土地出让收益怎么分',
  summary:
    '国有粮食企业的土地出让以后，收益先提一成给教育、一成给农田水利，剩下的安排给企业按规定用。',
  keywords: ['粮食企业', '粮站', '粮库', '国有粮食', '土地出让', '卖地', '出让金', '企业改制'],
  audience: ['enterprise'],
  occasions: ['public-money'],
  kind: 'entitlement',
  unit: '元',
  headline: '安排给企业',
  clauses: [clause],
  office: '市规划和自然资源局、市工信局、市财政局、市税务局、市国投公司、各县（市、区）人民政府',
  inputs: {
    proceeds: money('国有土地出让收益', {
      hint: '是收益，不是成交总价；按国家规定扣完成本以后的数',
    }),
  },
  compute({ proceeds }) {
    const education = toFen(share(proceeds, EDUCATION_RATE), '教育资金', clause)
    const irrigation = toFen(share(proceeds, IRRIGATION_RATE), '农田水利建设资金', clause)
    const setAside = sum([education, irrigation], '计提的两项')
    const enterprise = difference(proceeds, setAside, '安排给企业', clause)
    return { amount: enterprise, lines: { education, irrigation, enterprise } }
  },
  conditions: ['企业是国有粮食企业，出让的是国有土地。', '划拨的地先要依法转成出让的地。'],
  cautions: [
    '文件没有说收益怎么算，只说按国家有关规定。',
    '剩下的钱要用在规定的用途上，文件没有列出是哪些用途。',
  ],
  examples: [
    {
      title: '收益 100 万元',
      inputs: { proceeds: '1000000' },
      working: '100万 × 10% = 10万，两项共 20万；100万 − 20万 = 80万',
      total: '800000.00',
      lines: { education: '100000.00', irrigation: '100000.00', enterprise: '800000.00' },
    },
    {
      title: '计提的先取到分，企业得剩下的',
      inputs: { proceeds: '123.45' },
      working: '123.45 × 10% = 12.345，记 12.35；两项 24.70；123.45 − 24.70 = 98.75',
      total: '98.75',
      lines: { education: '12.35', irrigation: '12.35', enterprise: '98.75' },
    },
    {
      title: '五分钱',
      inputs: { proceeds: '0.05' },
      working: '0.05 × 10% = 0.005，记 0.01；0.05 − 0.02 = 0.03',
      total: '0.03',
      lines: { education: '0.01', irrigation: '0.01', enterprise: '0.03' },
    },
  ],
})
