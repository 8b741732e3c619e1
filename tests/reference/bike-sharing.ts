import { birthday } from './calendar.ts'
import { checked, number } from './checked.ts'
import { Fraction, of } from './fraction.ts'
import { check, given, invalid, ok } from './model.ts'
import { choice, count, day, money } from './ranges.ts'
import type { Inputs, Reference } from './model.ts'
import type { Random } from './random.ts'

// 朔政办发〔2020〕35号: in force for two years.
const document = { from: '2020-09-20', to: '2022-09-19' }

const birthdays = [
  '1996-02-29',
  '2004-02-29',
  '2000-02-29',
  '2088-02-29',
  '2084-02-29',
  '2008-02-28',
]

/** A ride around the birthday that counts, now and then before the birth. */
function ride(random: Random): Inputs {
  const birthDate = random.day('1900-01-01', '2999-12-31', ...birthdays)
  const vehicle = random.pick(['bicycle', 'electric'])
  const beyond = Number(birthDate.slice(0, 4)) + 17 > 2999
  if (beyond || random.once(30)) {
    return { birthDate, vehicle, rideDate: random.day('1900-01-01', '2999-12-31', birthDate) }
  }
  const [twelve = '', ...others] = [12, 16, 17, 13].map((years) => birthday(birthDate, years))
  const rideDate = random.once(3)
    ? random.day(birthDate, '2999-12-31')
    : random.day(birthDate, '2999-12-31', twelve, ...others)
  return { birthDate, vehicle, rideDate }
}

/** 未满12岁; 16周岁以下, with those of sixteen or without. */
function fromAge(inputs: Inputs, bound: string | undefined): number {
  if (given(inputs, 'vehicle') === 'bicycle') return 12
  return bound === 'exclusive' ? 16 : 17
}

/** Section 8 of the rule book, 互联网租赁自行车. */
export const bikeSharing: Record<string, Reference> = {
  // 朔政办发〔2020〕35号 三(一)3 "不低于自行车投放数量的千分之五"; .
  'bike-sharing/staff': checked(
    { bikes: count() },
    {
      kind: 'quantity',
      unit: '人',
      readings: {},
      ...document,
      statuses: ['ok'],
      ask: (random) => ({
        bikes: random.count(0, random.pick([2000, 1000000000]), 200, 400, 1000),
      }),
      answer: (inputs) => ok(String(new Fraction(5n, 1000n).times(number(inputs, 'bikes')).ceil())),
    },
  ),

  // 三(三) "用户预存资金不得超过50元".
  'bike-sharing/prepayment': checked(
    { balance: money },
    {
      kind: 'check',
      unit: '是否',
      readings: {},
      ...document,
      statuses: ['ok'],
      ask: (random) => ({ balance: random.money('50', '50') }),
      answer: (inputs) => check(!number(inputs, 'balance').above(of(50))),
    },
  ),

  // 三(二)2 "禁止向未满12岁的儿童提供服务,互联网租赁电动自行车禁止向16周岁以下人群提供服务".
  'bike-sharing/rider-age': checked(
    { birthDate: day, rideDate: day, vehicle: choice('bicycle', 'electric') },
    {
      ...document,
      kind: 'check',
      unit: '是否',
      lineUnits: { from: '日期' },
      readings: { bound: ['inclusive', 'exclusive'] },
      statuses: ['ok', 'invalid'],
      ask: ride,
      answer: (inputs, readings) => {
        const [born, rides] = [given(inputs, 'birthDate'), given(inputs, 'rideDate')]
        if (rides < born) return invalid('rideDate')
        const from = birthday(born, fromAge(inputs, readings.bound))
        return check(rides >= from, { from })
      },
    },
  ),
}
