/** 朔政办发〔2021〕58号, parts 一 and 二: what clearance, transport and a move cost a firm. */
import { checked } from './checked.ts'
import { bound, MANY, measures, shareOf } from './foreign-trade-document.ts'
import { fen, min, of, percent } from './fraction.ts'
import { amount, given, invalid, notEligible, type Reference } from './model.ts'
import { count, money } from './ranges.ts'

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
  'foreign-trade/customs-clearance': checked(
    { annualExports: money, clearanceCost: money, shippingCharges: money },
    customsClearance,
  ),
  'foreign-trade/freight-trains': checked({ trains: count() }, freightTrains),
  'foreign-trade/road-freight': checked({ annualExports: money, roadFreight: money }, roadFreight),
  'foreign-trade/relocation': shareOf('relocationCost', 20, 500_000),
  'foreign-trade/rent-free': checked({ monthlyRent: money, months: count() }, rentFree),
  'foreign-trade/bonded-storage': shareOf('storageFee', 50),
}
