import { choice, count, defineRule, fixed, pick, product } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { fitness } from './document.ts'

const clause: Clause = {
  at: '二（一）',
  says: '新建的居住区和社区，室内按每人至少 0.1 平方米体育建筑，或者室外按每人至少 0.3 平方米体育用地，和住宅一起规划、建设、验收、交付。',
}

const INDOOR = fixed('0.1', '㎡/人', '', clause)
const OUTDOOR = fixed('0.3', '㎡/人', '', clause)

export default defineRule({
  id: 'fitness/area',
  document: fitness,
  title: '小区要配多大的健身场地',
  summary: '新建小区要配健身场地：室内的每人至少 0.1 ㎡，或者室外的每人至少 0.3 ㎡。',
  keywords: ['小区', '健身', '健身房', '健身器材', '运动场', '体育场地', '面积', '配套', '开发商'],
  audience: ['resident', 'enterprise'],
  occasions: ['estate'],
  kind: 'quantity',
  unit: '㎡',
  headline: '至少要配',
  clauses: [clause],
  office:
    '市体育局、市发展改革委牵头，市财政局、市规划和自然资源局、市住建局、各县（市、区）人民政府等负责',
  inputs: {
    people: count('小区人数', '人', { hint: '规划住多少人' }),
    place: choice('配在哪里', { indoor: '室内', outdoor: '室外' }),
  },
  compute({ people, place }) {
    const each = pick(place, { indoor: INDOOR, outdoor: OUTDOOR }, '每人至少', clause)
    return { amount: product(each, people, '至少要配的面积', clause) }
  },
  conditions: ['是新建的居住区或者社区，和住宅一起规划、建设、验收、交付。'],
  cautions: [
    '这是最低标准。室内、室外条文写的是“或”，够一样就行。',
    '条文没有说人数怎么数，也没有说室内、室外各配一些时怎么合着算。',
    '已经建成、达不到标准的小区，结合老旧小区改造来办，没有硬性的面积。',
  ],
  examples: [
    {
      title: '3,000 人的新小区，配在室内',
      inputs: { people: '3000', place: 'indoor' },
      working: '0.1 × 3,000 = 300',
      total: '300',
    },
    {
      title: '3,000 人的新小区，配在室外',
      inputs: { people: '3000', place: 'outdoor' },
      working: '0.3 × 3,000 = 900',
      total: '900',
    },
    {
      title: '算出来不是整数',
      inputs: { people: '2456', place: 'outdoor' },
      working: '0.3 × 2,456 = 736.8',
      total: '736.8',
    },
  ],
})
