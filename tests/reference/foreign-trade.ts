/** 朔政办发〔2021〕58号, parts 一 and 二: what a firm's exhibitions, exports and move cost it. */
import { checked, choice, count, flag, money, optional } from './checked.ts'
import { bound, MANY, measures, shareOf } from './foreign-trade-document.ts'
import { fen, min, of, percent } from './fraction.ts'
import { amount, given, invalid, notEligible } from './model.ts'
import type { Inputs, Reference } from './model.ts'
import type { Random } from './random.ts'

/** What the province leaves of a cost, the city pays: 一（一） first half and 一（二）. */
function remainderOf(cost: string, more: (random: Random) => Inputs): Reference {
  return {
    ...measures,
    statuses: ['ok', 'invalid'],
    ask: (random) => {
      const whole = random.money()
      return { ...more(random), [cost]: whole, provincialSubsidy: random.part(whole) }
    },
    answer: (inputs) => {
      const whole = of(given(inputs, cost))
      const provincial = of(given(inputs, 'provincialSubsidy'))
      if (provincial.above(whole)) return invalid('provincialSubsidy')
      return amount(fen(whole.minus(provincial)))
    },
  }
}

/** 一（二）: six kinds of project. */
const projects = [
  ...['management-certification', 'product-certification', 'overseas-trademark'],
  ...['overseas-patent', 'informatisation', 'decision-making'],
]

/** 一（一） second half: 展位费和人员费…均给予50%的补贴; 参展商两人, 采购商一人; 不包括广交会. */
const exhibitionDomestic: Reference = {
  ...measures,
  statuses: ['ok', 'not-eligible'],
  ask: (random) => ({
    role: random.pick(['exhibitor', 'buyer']),
    cantonFair: random.once(15) ? 'true' : 'false',
    boothFee: random.money(),
    travellers: random.count(0, random.pick([5, MANY]), 1, 2, 3),
    airfare: random.money(),
    nights: random.count(0, random.pick([30, MANY]), 1),
    lodgingRate: random.money(),
  }),
  answer: (inputs) => {
    if (inputs.cantonFair === 'true') return notEligible
    const people = min(of(given(inputs, 'travellers')), of(inputs.role === 'exhibitor' ? 2 : 1))
    const lodging = of(given(inputs, 'nights')).times(of(given(inputs, 'lodgingRate')))
    const travel = people.times(of(given(inputs, 'airfare')).plus(lodging))
    return amount(fen(of(given(inputs, 'boothFee')).plus(travel).times(percent(50))))
  },
}

/** 一（三）: 年出口额500万元以上, 通关费用（不包括船公司收取的费用）的50%. */
const customsClearance: Reference = {
  ...measures,
  readings: bound,
  statuses: ['ok', 'not-eligible', 'invalid'],
  ask: (random) => {
    const clearanceCost = random.money()
    const shippingCharges = random.part(clearanceCost)
    return { annualExports: random.money(5_000_000), clearanceCost, shippingCharges }
  },
  answer: (inputs, readings) => {
    const cost = of(given(inputs, 'clearanceCost'))
    const shipping = of(given(inputs, 'shippingCharges'))
    if (shipping.above(cost)) return invalid('shippingCharges')
    const side = of(given(inputs, 'annualExports')).compare(of(5_000_000))
    if (readings.bound === 'exclusive' ? side <= 0 : side < 0) return notEligible
    return amount(fen(cost.minus(shipping).times(percent(50))))
  },
}

/** 一（四）1: 每列10万元, 每年最高50万元. */
const freightTrains: Reference = {
  ...measures,
  statuses: ['ok'],
  ask: (random) => ({ trains: random.count(0, random.pick([20, MANY]), 5) }),
  answer: (inputs) => amount(fen(min(of(given(inputs, 'trains')).times(of(100_000)), of(500_000)))),
}

/** 一（四）2: 年出口额达到1000万元以上, 到天津港的公路运输费的5%. */
const roadFreight: Reference = {
  ...measures,
  statuses: ['ok', 'not-eligible'],
  ask: (random) => ({ annualExports: random.money(10_000_000), roadFreight: random.money() }),
  answer: (inputs) =>
    of(given(inputs, 'annualExports')).atLeast(of(10_000_000))
      ? amount(fen(of(given(inputs, 'roadFreight')).times(percent(5))))
      : notEligible,
}

/** 一（五）: 在省级扶持70%的基础上, 给予剩余30%, 最高不超过10万元. */
const creditInsurance: Reference = {
  ...measures,
  readings: { share: ['thirty-percent', 'remainder'] },
  statuses: ['ok', 'invalid'],
  ask: (random) => {
    const premium = random.money(333_333.33, 333_333.3333, 100_000)
    const provincialSubsidy = random.part(premium)
    return random.once(3) ? { premium } : { premium, provincialSubsidy }
  },
  answer: (inputs, readings) => {
    const premium = of(given(inputs, 'premium'))
    const usual = premium.times(percent(70))
    const provincial =
      inputs.provincialSubsidy === undefined ? usual : of(given(inputs, 'provincialSubsidy'))
    if (provincial.above(premium)) return invalid('provincialSubsidy')
    const left =
      readings.share === 'remainder' ? premium.minus(provincial) : premium.times(percent(30))
    return amount(fen(min(left, of(100_000))))
  },
}

/** 二（二）: 3年内免收租金. */
const rentFree: Reference = {
  ...measures,
  kind: 'saving',
  statuses: ['ok'],
  ask: (random) => ({
    monthlyRent: random.money(),
    months: random.count(0, random.pick([60, MANY]), 36),
  }),
  answer: (inputs) => {
    const months = min(of(given(inputs, 'months')), of(36))
    return amount(fen(of(given(inputs, 'monthlyRent')).times(months)))
  },
}

/** Each rule with the keys it takes. */
export const foreignTradeCosts: Record<string, Reference> = {
  'foreign-trade/exhibition-abroad': checked(
    { boothFee: money, provincialSubsidy: money },
    remainderOf('boothFee', () => ({})),
  ),
  'foreign-trade/exhibition-domestic': checked(
    {
      ...{ role: choice('exhibitor', 'buyer'), cantonFair: flag, boothFee: money },
      ...{ travellers: count(), airfare: money, nights: count(), lodgingRate: money },
    },
    exhibitionDomestic,
  ),
  'foreign-trade/brand-cultivation': checked(
    { project: choice(...projects), eligibleCost: money, provincialSubsidy: money },
    remainderOf('eligibleCost', (random) => ({ project: random.pick(projects) })),
  ),
  'foreign-trade/customs-clearance': checked(
    { annualExports: money, clearanceCost: money, shippingCharges: money },
    customsClearance,
  ),
  'foreign-trade/freight-trains': checked({ trains: count() }, freightTrains),
  'foreign-trade/road-freight': checked({ annualExports: money, roadFreight: money }, roadFreight),
  'foreign-trade/credit-insurance': checked(
    { premium: money, provincialSubsidy: optional(money) },
    creditInsurance,
  ),
  'foreign-trade/relocation': shareOf('relocationCost', 20, 500_000),
  'foreign-trade/rent-free': checked({ monthlyRent: money, months: count() }, rentFree),
  'foreign-trade/bonded-storage': shareOf('storageFee', 50),
}
