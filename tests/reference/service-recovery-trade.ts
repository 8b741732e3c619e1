import { checked, isTrue, number } from './checked.ts'
import { flag, money } from './ranges.ts'
import { fen, max, min, of, percent, plain } from './fraction.ts'
import { amount, divisorAtFault, invalid, notEligible } from './model.ts'
import type { Inputs, Reference } from './model.ts'
import type { Random } from './random.ts'

const document = { from: '2020-09-22', to: '2020-12-31' }
const tenMillion = of(10_000_000)

/** Goods online, all online, all sales: often 1000万, often half, sometimes in the wrong order. */
function sales(random: Random): Inputs {
  const goods = random.decimal('0', '2000000000000', '10000000', '10000000', '20000000', '20000001')
  const online = random.once(2) ? goods : plain(of(goods).plus(of(random.count(0, 5000000, 1))))
  const half = of(online).times(of(2))
  const nearHalf = random.pick([of('-0.0001'), of(0), of('0.0001'), of(1)])
  const total = random.pick([of(online), half, max(of(online), half.plus(nearHalf))])
  const wrong = random.pick(['onlineGoodsSales', 'onlineSales'])
  return {
    onlineGoodsSales: goods,
    onlineSales: online,
    totalSales: plain(total),
    lastYearOnlineGoodsSales: random.money(goods, '0', '9000000', '10000000'),
    ...(random.once(20) && { [wrong]: plain(total.plus(of('0.01'))) }),
  }
}

/** Section 7 of the rule book, trade: items 16 and 17. */
export const trade: Record<string, Reference> = {
  // (十六) 30% of a food festival's cost, 50万 at most, if reported and approved beforehand.
  'service-recovery/food-festival': checked(
    { cost: money, preApproved: flag },
    {
      ...document,
      kind: 'entitlement',
      unit: '元',
      readings: {},
      statuses: ['ok', 'not-eligible'],
      ask: (random) => ({
        cost: random.money('1666666.66', '1666666.67', '1000000'),
        preApproved: random.flag(8),
      }),
      answer: (inputs) => {
        if (!isTrue(inputs, 'preApproved')) return notEligible
        return amount(fen(min(number(inputs, 'cost').times(percent(30)), of(500_000))))
      },
    },
  ),

  // (十七) 择优: goods online 达1000万, online 不低于50% of all sales: 5% of the increase, 50万 at most.
  'service-recovery/online-retail': checked(
    {
      onlineGoodsSales: money,
      onlineSales: money,
      totalSales: money,
      lastYearOnlineGoodsSales: money,
    },
    {
      ...document,
      kind: 'discretionary',
      unit: '元',
      readings: { increase: ['over-last-year', 'over-threshold'] },
      statuses: ['ok', 'not-eligible'],
      ask: sales,
      answer: (inputs, readings) => {
        const goods = number(inputs, 'onlineGoodsSales')
        const online = number(inputs, 'onlineSales')
        const total = number(inputs, 'totalSales')
        const parts = [
          goods.above(online) && 'onlineGoodsSales',
          online.above(total) && 'onlineSales',
        ].filter((field) => field !== false)
        if (!total.above(of(0))) return divisorAtFault(['totalSales'], parts)
        if (parts.length > 0) return invalid(...parts)
        if (!goods.atLeast(tenMillion) || !online.over(total).atLeast(percent(50))) {
          return notEligible
        }
        const last = number(inputs, 'lastYearOnlineGoodsSales')
        const increase = goods.minus(readings.increase === 'over-threshold' ? tenMillion : last)
        return amount(fen(min(percent(5).times(max(of(0), increase)), of(500_000))))
      },
    },
  ),
}
