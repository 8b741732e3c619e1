import {
  all,
  choice,
  cited,
  date,
  dayOf,
  defineRule,
  flag,
  is,
  not,
  since,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { truckPhaseOut } from './document.ts'
import { dieselField } from './fuel.ts'
import { examples } from './in-scope-examples.ts'

const clause: Clause = {
  at: '二',
  says: '要淘汰的是：在本市注册登记、有道路运输证、2013年7月1日前生产的重型、中型柴油货车和牵引车。',
}

/** The last day of 截止2013年7月1日前. */
const LAST_DAY = {
  excluded: dayOf('2013-06-30', '', clause),
  included: dayOf('2013-07-01', '', clause),
}
const MADE_BEFORE = {
  excluded: '2013年7月1日以前生产，当天不算',
  included: '2013年7月1日以前生产，当天也算',
}

export default defineRule({
  id: 'truck-phase-out/in-scope',
  document: truckPhaseOut,
  title: '货车在不在淘汰之列',
  summary: '晋城的老旧营运柴油货车，看看在不在 2020 年这次淘汰的范围里。',
  keywords: ['货车', '柴油车', '老旧车', '国三', '淘汰', '报废', '大货车', '牵引车', '营运'],
  audience: ['resident', 'enterprise'],
  occasions: ['old-truck'],
  kind: 'check',
  unit: '是否',
  headline: '在淘汰之列',
  clauses: [clause],
  office: '市交通运输局；排放标准由市生态环境局认定',
  inputs: {
    registeredHere: flag('在晋城市注册登记', { hint: '看行驶证的登记地' }),
    permit: flag('有道路运输证', { hint: '营运证还在，没有注销' }),
    diesel: dieselField,
    truckClass: choice(
      '车型',
      { heavy: '重型货车', medium: '中型货车', tractor: '牵引车', other: '别的车' },
      { hint: '看行驶证的车辆类型；轻型、微型货车和客车选别的车' },
    ),
    madeOn: date('出厂日期', { hint: '看登记证书或车上的铭牌，不是上牌的日子' }),
  },
  readings: {
    lastDay: {
      title: '2013年7月1日当天生产的算不算',
      wording: '条文写“截止2013年7月1日前生产”，“截止”像是算到当天，“前”又像是不算当天。',
      why: '“前”字通常不算当天。',
      options: { excluded: '当天不算', included: '当天也算' },
    },
  },
  compute({ registeredHere, permit, diesel, truckClass, madeOn }, { lastDay }) {
    const other = is(truckClass, 'other', '是别的车', clause)
    const conditions = [
      cited(registeredHere, clause),
      cited(permit, clause),
      cited(diesel, clause),
      not(other, '是重型、中型货车或者牵引车', clause),
      since(LAST_DAY[lastDay], madeOn, MADE_BEFORE[lastDay], clause),
    ]
    return { amount: all(conditions, '在淘汰之列', clause), informs: conditions }
  },
  conditions: ['排放标准是国三或者更低，由生态环境局认定。', '是营运车，由交通运输局认定。'],
  cautions: [
    '这次的淘汰任务定在 2020年12月31日 以前完成，以后的安排要问交通运输局。',
    '文件用出厂日期划范围，没有说 2013年7月1日前出厂、但排放已达国四的车怎么办。',
  ],
  examples,
})
