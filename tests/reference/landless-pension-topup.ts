/** 五: what the subsidy adds to each month's pension. */
import { checked } from './checked.ts'
import { fen, of, type Fraction } from './fraction.ts'
import { payout } from './landless-pension-ask.ts'
import { method } from './landless-pension-land.ts'
import { amount, given, invalid, type Inputs, type Reference } from './model.ts'
import { choice, count, money, optional } from './ranges.ts'

/** 国发〔2005〕38号, annex: months of payment by age from 40 to 70. */
const monthsFrom40 = [
  ...[233, 230, 226, 223, 220, 216, 212, 208, 204, 199],
  ...[195, 190, 185, 180, 175, 170, 164, 158, 152, 145],
  ...[139, 132, 125, 117, 109, 101, 93, 84, 75, 65],
  56,
]

/** The ages that the table answers: from 40, above 70 as at 70. */
export const tableAge = count(40, 120)

/** Who draws a pension, or will by which scheme. */
export const payouts = choice('drawing', 'residents', 'employees')

/** The age that counts is given by those whose months go by it, and by nobody else. */
export function ageAtFault(way: Inputs[string] | undefined, age: unknown): boolean {
  const needed = way === 'drawing' || way === 'employees'
  return needed !== (age !== undefined)
}

/** 139 for those who will draw by the residents' scheme (国发〔2014〕8号), by the table for others. */
export function payoutMonths(way: string, age: string | undefined): Fraction {
  if (way === 'residents') return of(139)
  const months = monthsFrom40[Math.min(Number(age), 70) - 40]
  if (months === undefined) throw new RangeError(`no months at ${age}`)
  return of(months)
}

const monthlyTopup: Reference = {
  ...method,
  unit: '元/月',
  statuses: ['ok', 'invalid'],
  ask: (random) => ({ subsidy: random.money(69_500, 69_499.305, 41_700), ...payout(random) }),
  answer: (inputs) => {
    const way = given(inputs, 'payout')
    if (ageAtFault(way, inputs.age)) return invalid('age')
    const age = inputs.age === undefined ? undefined : given(inputs, 'age')
    return amount(fen(of(given(inputs, 'subsidy')).over(payoutMonths(way, age))))
  },
}

export const landlessPensionTopup: Record<string, Reference> = {
  'landless-pension/monthly-topup': checked(
    { subsidy: money, payout: payouts, age: optional(tableAge) },
    monthlyTopup,
  ),
}
