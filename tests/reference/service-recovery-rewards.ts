import { checked, isTrue, number } from './checked.ts'
import { fen, of } from './fraction.ts'
import { amount, notEligible, sum, type Reference } from './model.ts'
import { flag, money } from './ranges.ts'

const document = { from: '2020-09-22', to: '2020-12-31' }

/** Section 7 of the rule book, rewards: items 18, 19 and 24. */
export const rewards: Record<string, Reference> = {
  // (十八) the quarter's tax, as much of it as the city and the county keep.
  'service-recovery/freight-platform': checked(
    { cityTax: money, countyTax: money },
    {
      ...document,
      kind: 'entitlement',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({ cityTax: random.money('0.005'), countyTax: random.money('0.005') }),
      answer: (inputs) => amount(fen(number(inputs, 'cityTax').plus(number(inputs, 'countyTax')))),
    },
  ),

  // (十九) 100万 for recycling in all five parts, 30万 for a green mall of 2020.
  'service-recovery/green-commerce': checked(
    { integratedRecycling: flag, greenMall: flag },
    {
      ...document,
      kind: 'entitlement',
      unit: '元',
      readings: {},
      statuses: ['ok', 'not-eligible'],
      ask: (random) => ({ integratedRecycling: random.flag(), greenMall: random.flag() }),
      answer: (inputs) => {
        const recycling = isTrue(inputs, 'integratedRecycling') ? of(1_000_000) : of(0)
        const mall = isTrue(inputs, 'greenMall') ? of(300_000) : of(0)
        if (!recycling.plus(mall).above(of(0))) return notEligible
        return sum({ integratedRecycling: recycling, greenMall: mall })
      },
    },
  ),

  // (二十四) 10万 once.
  'service-recovery/newly-counted': checked(
    { newlyCounted: flag },
    {
      from: '2020-01-01',
      to: '2020-12-31',
      kind: 'entitlement',
      unit: '元',
      readings: {},
      statuses: ['ok', 'not-eligible'],
      ask: (random) => ({ newlyCounted: random.flag() }),
      answer: (inputs) => (isTrue(inputs, 'newlyCounted') ? amount(fen(of(100_000))) : notEligible),
    },
  ),
}
