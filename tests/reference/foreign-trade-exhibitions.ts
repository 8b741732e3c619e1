/** 朔政办发〔2021〕58号, part 一（一） and （二）: exhibitions and a firm's own brand. */
import { checked } from './checked.ts'
import { MANY, measures } from './foreign-trade-document.ts'
import { fen, min, of, percent } from './fraction.ts'
import { amount, given, invalid, notEligible, type Inputs, type Reference } from './model.ts'
import { choice, count, flag, money } from './ranges.ts'
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

export const foreignTradeExhibitions: Record<string, Reference> = {
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
}
