import { checked, number } from './checked.ts'
import { fen, min, of, percent, plain } from './fraction.ts'
import { amount, given, invalid, notEligible } from './model.ts'
import { choice, count, day, money, optional } from './ranges.ts'
import { isHoliday, isWeekday } from './working-days.ts'
import type { Inputs, Reference } from './model.ts'

/** 下半年…周一至周五工作日; doctors and nurses at state sites any day to the year's end. */
function enterFree(inputs: Inputs, weekday: string | undefined): boolean {
  const visit = given(inputs, 'visitDate')
  if (visit > '2020-12-31') return false
  if (given(inputs, 'visitor') === 'medic' && given(inputs, 'owner') === 'state') return true
  if (visit < '2020-07-01' || !isWeekday(visit)) return false
  return weekday === 'monday-friday' || !isHoliday(visit)
}

/** The first and last days of the half-year, its holidays and the weekend days worked for them. */
const visits = [
  ...['2020-07-01', '2020-12-31', '2020-09-27', '2020-10-01', '2020-10-05', '2020-10-08'],
  ...['2020-10-10', '2020-06-25', '2020-07-03'],
]

/** Section 7 of the rule book, travel: items 11 and 12. */
export const travel: Record<string, Reference> = {
  // (十一) 80% of the travel agency's deposit is lent back, what a court froze is not.
  'service-recovery/travel-deposit': checked(
    { deposit: money, frozen: optional(money) },
    {
      ...{ from: '2020-02-05', to: '2020-12-31' },
      kind: 'entitlement',
      unit: '元',
      readings: { base: ['outside', 'within-limit'] },
      statuses: ['ok', 'invalid'],
      ask: (random) => {
        const deposit = random.money('200000', '0.01')
        const fifth = plain(of(deposit).times(percent(20)), 4)
        const frozen = random.once(2) ? random.part(deposit) : random.decimal('0', deposit, fifth)
        return { deposit, ...(random.once(2) && { frozen }) }
      },
      answer: (inputs, readings) => {
        const deposit = number(inputs, 'deposit')
        const frozen = inputs.frozen === undefined ? of(0) : number(inputs, 'frozen')
        const free = deposit.minus(frozen)
        if (of(0).above(free)) return invalid('frozen')
        const within = readings.base === 'within-limit'
        return amount(fen(within ? min(deposit.times(percent(80)), free) : free.times(percent(80))))
      },
    },
  ),

  // (十二) at least 20% of the gate money that was waived.
  'service-recovery/scenic-tickets': checked(
    { waivedIncome: money },
    {
      from: '2020-07-01',
      to: '2020-12-31',
      kind: 'floor',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({ waivedIncome: random.money('0.025', '0.02', '100000') }),
      answer: (inputs) => amount(fen(number(inputs, 'waivedIncome').times(percent(20)))),
    },
  ),

  // (十二) the first gate's ticket free.
  'service-recovery/free-entry': checked(
    {
      visitor: choice('medic', 'other'),
      owner: choice('state', 'private-joined'),
      visitDate: day,
      ticket: money,
      people: count(),
    },
    {
      ...{ from: '2020-07-01', to: '2020-12-31' },
      kind: 'saving',
      unit: '元',
      readings: { weekday: ['workday', 'monday-friday'] },
      statuses: ['ok', 'not-eligible'],
      ask: (random) => ({
        visitor: random.pick(['medic', 'other']),
        owner: random.pick(['state', 'private-joined']),
        visitDate: random.once(8)
          ? random.day('1900-01-01', '2999-12-31', '2020-01-01')
          : random.day('2020-05-01', '2021-01-31', ...visits),
        ticket: random.money('120', '0.005'),
        people: random.count(0, random.pick([9, 10_000_000_000_000]), 1, 2),
      }),
      answer: (inputs, readings) =>
        enterFree(inputs, readings.weekday)
          ? amount(fen(number(inputs, 'ticket').times(number(inputs, 'people'))))
          : notEligible,
    },
  ),
}
