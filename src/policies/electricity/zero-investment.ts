import {
  all,
  any,
  atMost,
  choice,
  choose,
  defineRule,
  fixed,
  is,
  number,
  pick,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { electricity } from './document.ts'
import { examples } from './zero-investment-examples.ts'
import { dateField, dueCautions, tightened } from './targets.ts'

const goal: Clause = {
  at: '一“办电更省钱”',
  says: '2021 年底前，城市 160kW 及以下、农村 100kW 及以下的小微企业装电“零投资”；2022 年底前，全市 160kW 及以下的小微企业都“零投资”。',
}
const residents: Clause = {
  at: '二（二）7',
  says: '居民用户、已承诺“三零”服务的低压非居民用户，要做到装电“零投资”。',
}

const URBAN = fixed(160, 'kW', '', goal)
const RURAL = fixed(100, 'kW', '', goal)

export default defineRule({
  id: 'electricity/zero-investment',
  document: electricity,
  title: '装电要不要自己出接电的钱',
  summary:
    '居民、小微企业和供电公司承诺了“三零”的用户新装电表、增加容量，看看是不是“零投资”，不用自己出接电工程的钱。',
  keywords: ['装电', '装电表', '报装', '通电', '增容', '零投资', '三零', '小微企业', '电力'],
  audience: ['resident', 'enterprise'],
  occasions: ['power'],
  kind: 'check',
  unit: '是否',
  headline: '是不是“零投资”',
  clauses: [goal, residents],
  office: '国网朔州供电公司、山西地方电力有限公司朔州分公司',
  inputs: {
    customer: choice('用户类型', {
      resident: '居民',
      'three-zero': '供电公司已承诺“三零”服务的低压非居民',
      'micro-small': '小微企业，没有承诺“三零”',
      other: '其他用户',
    }),
    place: choice('所在地', { urban: '城市', rural: '农村' }),
    capacity: number('用电容量', 'kW', {
      fact: 'power-capacity',
      hint: '报装的容量；居民和已承诺“三零”的不看容量，照实填',
    }),
    date: dateField,
  },
  compute({ customer, place, capacity, date }) {
    const resident = is(customer, 'resident', '是居民', residents)
    const promised = is(customer, 'three-zero', '已承诺“三零”服务', residents)
    const microSmall = is(customer, 'micro-small', '是小微企业', goal)
    const byPlace = pick(place, { urban: URBAN, rural: RURAL })
    const limit = choose(tightened(date, goal), URBAN, byPlace)
    const within = atMost(capacity, limit, '', goal)
    const who = any(
      [resident, promised, microSmall],
      '是居民、已承诺“三零”的用户或者小微企业',
      goal,
    )
    const small = any([resident, promised, within], '容量没有超限', goal)
    return {
      amount: all([who, small], '装电“零投资”', goal),
      informs: [who, ...(microSmall.value ? [within] : [])],
      cautions: dueCautions(date),
    }
  },
  conditions: [
    '是不是小微企业，由供电公司按国家的划分标准认定。',
    '有条件的县可以把“零投资”的范围放得更宽。',
  ],
  cautions: [
    '供电公司有没有承诺“三零”（零上门、零审批、零投资）服务，先问清楚：承诺了的，不看容量。',
    '电网出钱原则上到建筑区划红线为止，红线以内的自己出。',
  ],
  examples,
})
