import { checked, choice, day, finer, measure, number } from './checked.ts'
import { of } from './fraction.ts'
import { given } from './model.ts'
import type { Fraction } from './fraction.ts'
import type { Inputs, Reference } from './model.ts'

// 朔政办函〔2021〕95号, 2021-07-30; it states no end.
const document = { from: '2021-07-30', to: null }

/** The targets of "2022年底前" hold from here. */
function fromYear2023(inputs: Inputs): boolean {
  return given(inputs, 'date') >= '2023-01-01'
}

/** 一 办电更省钱: to 160 kW in town, 100 in villages; 160 everywhere from 2023. */
function connectedFree(inputs: Inputs, capacity: Fraction): boolean {
  const customer = given(inputs, 'customer')
  if (customer === 'resident') return true
  if (customer === 'other') return false
  const village = given(inputs, 'place') === 'rural' && !fromYear2023(inputs)
  return of(village ? 100 : 160).atLeast(capacity)
}

/** 一 办电更省时: working days. */
const days: Record<string, string> = {
  resident: '4',
  'three-zero': '20',
  'low-voltage': '5',
  'single-source': '15',
  'dual-source': '25',
}

/** Section 8 of the rule book, 获得电力. */
export const electricity: Record<string, Reference> = {
  'electricity/zero-investment': checked(
    {
      customer: choice('resident', 'micro-small', 'other'),
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
        customer: random.pick(['resident', 'micro-small', 'micro-small', 'micro-small', 'other']),
        place: random.pick(['urban', 'rural']),
        capacity: finer(random, random.decimal('0', '1000', '100', '160')),
        date: random.day('2021-01-01', '2025-12-31', '2023-01-01', '2022-01-01'),
      }),
      answer: (inputs) => {
        const yes = connectedFree(inputs, number(inputs, 'capacity'))
        return { status: 'ok', total: yes ? 'yes' : 'no', lines: {} }
      },
    },
  ),

  'electricity/connection-days': checked(
    {
      customer: choice('resident', 'three-zero', 'low-voltage', 'single-source', 'dual-source'),
      date: day,
    },
    {
      ...document,
      kind: 'quantity',
      unit: '工作日',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        customer: random.pick([...Object.keys(days), 'three-zero']),
        date: random.day('2021-01-01', '2025-12-31', '2023-01-01', '2022-01-01'),
      }),
      answer: (inputs) => {
        const customer = given(inputs, 'customer')
        const shorter = customer === 'three-zero' && fromYear2023(inputs)
        return { status: 'ok', total: shorter ? '15' : (days[customer] ?? ''), lines: {} }
      },
    },
  ),
}
