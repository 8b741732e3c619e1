import { checked, finer, isTrue, number } from './checked.ts'
import { document, electricityDays, fromYear2023, targetDays } from './electricity-days.ts'
import { of, type Fraction } from './fraction.ts'
import { check, given, type Inputs, type Reference } from './model.ts'
import { choice, day, flag, measure } from './ranges.ts'

const customers = ['resident', 'three-zero', 'micro-small', 'other']

/**
 * 一 办电更省钱: to 160 kW in town, 100 in villages; 160 everywhere from 2023. 二(二)7: residents and users
 * promised 三零 whatever their capacity.
 */
function connectedFree(inputs: Inputs, capacity: Fraction): boolean {
  const customer = given(inputs, 'customer')
  if (customer === 'resident' || customer === 'three-zero') return true
  if (customer === 'other') return false
  const village = given(inputs, 'place') === 'rural' && !fromYear2023(inputs)
  return of(village ? 100 : 160).atLeast(capacity)
}

/** Section 8 of the rule book, 获得电力. */
export const electricity: Record<string, Reference> = {
  'electricity/zero-investment': checked(
    {
      customer: choice(...customers),
      place: choice('urban', 'rural'),
      capacity: measure,
      date: day,
    },
    {
      ...document,
      kind: 'check',
      unit: '是否',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        customer: random.pick([...customers, 'micro-small', 'micro-small']),
        place: random.pick(['urban', 'rural']),
        capacity: finer(random, random.decimal('0', '1000', '100', '160')),
        date: random.day('2021-01-01', '2025-12-31', ...targetDays),
      }),
      answer: (inputs) => check(connectedFree(inputs, number(inputs, 'capacity'))),
    },
  ),

  // 二(二)5: 用电报装容量160kW及以下实行“三零”服务的用户采取低压方式接入电网.
  'electricity/low-voltage-access': checked(
    { capacity: measure, threeZero: flag },
    {
      ...document,
      kind: 'check',
      unit: '是否',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        capacity: finer(random, random.decimal('0', '1000', '160', '160')),
        threeZero: random.flag(4),
      }),
      answer: (inputs) =>
        check(of(160).atLeast(number(inputs, 'capacity')) && isTrue(inputs, 'threeZero')),
    },
  ),

  ...electricityDays,
}
