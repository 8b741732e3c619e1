/** 朔政办发〔2021〕58号, parts 三（一）（二） and 四（一）3: rewards by tier and for recognition. */
import { checked } from './checked.ts'
import { MANY, bound, measures } from './foreign-trade-document.ts'
import { of, plain, type Fraction } from './fraction.ts'
import { amount, given, invalid, notEligible } from './model.ts'
import { count, flag, money, optional } from './ranges.ts'
import type { Answer, Inputs, Reference } from './model.ts'
import type { Random } from './random.ts'

const tierEdges = [10_000_000, 30_000_000, 50_000_000]

/** 三（一）（二）: 达到5000万、3000万、1000万元以上, 分别50万、30万、10万; the highest only. */
function tierReward(volume: Fraction): Answer {
  if (volume.atLeast(of(50_000_000))) return amount('500000.00')
  if (volume.atLeast(of(30_000_000))) return amount('300000.00')
  if (volume.atLeast(of(10_000_000))) return amount('100000.00')
  return notEligible
}

/** 三（一）: 落户当年跨境电商进出口额. */
const ecommercePlatform: Reference = {
  ...measures,
  statuses: ['ok', 'not-eligible'],
  ask: (random) => ({ tradeVolume: random.money(...tierEdges) }),
  answer: (inputs) => tierReward(of(given(inputs, 'tradeVolume'))),
}

/** Its own and its agency's exports and imports, in which a tier's edge falls to either reading. */
function volumes(random: Random): Inputs {
  const tradeVolume = random.money(...tierEdges)
  if (random.once(3)) return { tradeVolume }
  if (random.once(2)) return { tradeVolume, agencyVolume: random.part(tradeVolume) }
  const agencyVolume = random.money(...tierEdges)
  const own = random.decimal('0', '60000000', ...tierEdges)
  const both = plain(of(agencyVolume).plus(of(own)), 4)
  return of(both).above(of(MANY)) ? { tradeVolume } : { tradeVolume: both, agencyVolume }
}

/** 三（二）: 服务企业15家以上, 且进出口额达到…; 本措施所指出口均指自营出口. */
const tradeServiceFirm: Reference = {
  ...measures,
  readings: { ...bound, agency: ['counts', 'left-out'] },
  statuses: ['ok', 'not-eligible', 'invalid'],
  ask: (random) => ({
    firmsServed: random.count(0, random.pick([40, MANY]), 15),
    ...volumes(random),
  }),
  answer: (inputs, readings) => {
    const volume = of(given(inputs, 'tradeVolume'))
    const agency = of(inputs.agencyVolume === undefined ? '0' : given(inputs, 'agencyVolume'))
    if (agency.above(volume)) return invalid('agencyVolume')
    const least = readings.bound === 'exclusive' ? 16 : 15
    if (Number(given(inputs, 'firmsServed')) < least) return notEligible
    return tierReward(readings.agency === 'left-out' ? volume.minus(agency) : volume)
  },
}

/** 三（一）, 三（二）, 四（一）3: recognised by the province, 10万元 once. */
const recognition = checked(
  { recognised: flag },
  {
    ...measures,
    statuses: ['ok', 'not-eligible'],
    ask: (random) => ({ recognised: random.flag() }),
    answer: (inputs) => (inputs.recognised === 'true' ? amount('100000.00') : notEligible),
  },
)

export const foreignTradePlatforms: Record<string, Reference> = {
  'foreign-trade/ecommerce-platform': checked({ tradeVolume: money }, ecommercePlatform),
  'foreign-trade/ecommerce-demonstration': recognition,
  'foreign-trade/trade-service-firm': checked(
    { firmsServed: count(), tradeVolume: money, agencyVolume: optional(money) },
    tradeServiceFirm,
  ),
  'foreign-trade/trade-service-pilot': recognition,
  'foreign-trade/incubator-recognition': recognition,
}
