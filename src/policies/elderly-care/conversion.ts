import { any, atMost, below, choice, defineRule, fixed, is, number } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { belowReading } from '../below-reading.ts'
import { elderlyCare } from './document.ts'

const clause: Clause = {
  at: '二（二）4',
  says: '把建筑面积 1000 平方米以下的独栋楼，或者楼里的几层改成养老设施，合乎国家标准的，可以不再要三样材料：近期不拆迁的说明、临时改变用途的说明、环评批文或备案回执。',
}

const LIMIT = fixed(1000, '㎡', '', clause)

export default defineRule({
  id: 'elderly-care/conversion',
  document: elderlyCare,
  title: '闲置楼房改养老设施，能不能少交三样材料',
  summary:
    '把闲置的小楼或者楼里的几层改成养老设施，看看能不能不交近期不拆迁的说明、临时改变用途的说明和环评手续。',
  keywords: ['养老设施', '养老院', '改造', '闲置', '旧楼', '独栋', '楼层', '环评', '手续', '材料'],
  audience: ['enterprise'],
  occasions: ['elderly-home'],
  kind: 'check',
  unit: '是否',
  headline: '可以不交三样材料',
  clauses: [clause],
  office: '市规划和自然资源局、市住建局、市工信局、市财政局、各县（市、区）人民政府',
  inputs: {
    form: choice('改哪里', { 'whole-building': '独栋的楼', 'some-floors': '楼里的几层' }),
    area: number('建筑面积', '㎡', { hint: '独栋的填整栋；楼里几层的，填要改的这几层' }),
  },
  readings: {
    bound: belowReading('1000平方米以下', {
      inclusive: '含本数：正好 1000 平方米也算',
      exclusive: '不含本数：不到 1000 平方米才算',
    }),
    limit: {
      title: '楼里的几层，受不受 1000 平方米限制',
      wording:
        '条文写“1000平方米以下的独栋建筑或者建筑物内的部分楼层”，没有说面积只管独栋，还是两样都管。',
      why: '面积紧跟着“独栋建筑”写，“或者”后面另起了一样。',
      options: { none: '楼里的几层不看面积', 'also-1000': '楼里的几层也要 1000 平方米以下' },
    },
  },
  compute({ form, area }, { bound, limit }) {
    const within =
      bound === 'inclusive' ? atMost(area, LIMIT, '', clause) : below(area, LIMIT, '', clause)
    const floors = is(form, 'some-floors', '改的是楼里的几层', clause)
    const waived = limit === 'none' ? [floors, within] : [within]
    return {
      amount: any(waived, '可以不交三样材料', clause),
      informs: limit === 'none' && floors.value ? [] : [within],
    }
  },
  conditions: ['是利用闲置的房子改造，合乎国家的有关标准。'],
  cautions: [
    '条文写的是“可不再要求”，别的手续（消防、不动产登记等）照样要办。',
    '条文没有说面积是整栋楼的，还是只算改的部分。',
  ],
  examples: [
    {
      title: '独栋小楼，正好 1,000 ㎡',
      inputs: { form: 'whole-building', area: '1000' },
      working: '“以下”含本数，1,000 没有超过 1,000；不含本数就不行',
      total: 'yes',
      low: 'no',
      high: 'yes',
    },
    {
      title: '独栋小楼，1,000.01 ㎡',
      inputs: { form: 'whole-building', area: '1000.01' },
      working: '1,000.01 超过 1,000，怎么读都不行',
      total: 'no',
      low: 'no',
      high: 'no',
    },
    {
      title: '楼里的三层，1,800 ㎡',
      inputs: { form: 'some-floors', area: '1800' },
      working: '楼里的几层不看面积，可以；面积两样都管的话，1,800 超过 1,000，不行',
      total: 'yes',
      low: 'no',
      high: 'yes',
    },
    {
      title: '楼里的三层，按也要 1,000 ㎡ 以下来读',
      inputs: { form: 'some-floors', area: '1800' },
      readings: { limit: 'also-1000' },
      working: '1,800 超过 1,000',
      total: 'no',
    },
    {
      title: '楼里的一层，300 ㎡',
      inputs: { form: 'some-floors', area: '300' },
      working: '300 没有超过 1,000，怎么读都行',
      total: 'yes',
      low: 'yes',
      high: 'yes',
    },
  ],
})
