/** 朔政办发〔2021〕16号: aid for scrapping diesel lorries of standard 国三 and below. */
import { checked } from './checked.ts'
import { choice, count, optional } from './ranges.ts'
import { fen, of } from './fraction.ts'
import { amount, given, type Reference } from './model.ts'

/** The table, in yuan: 2022年及以前, 2023-2025年, 2026-2027年, 2028年及以后. */
const table: Record<string, [number, number, number, number]> = {
  heavy: [8800, 14_300, 16_500, 19_800],
  medium: [5500, 8800, 11_000, 14_300],
}

function perTruck(truckClass: string, year: number): number {
  const row = table[truckClass]
  if (!row) throw new RangeError(`no such class: ${truckClass}`)
  if (year <= 2022) return row[0]
  if (year <= 2025) return row[1]
  return year <= 2027 ? row[2] : row[3]
}

const subsidy: Reference = {
  kind: 'entitlement',
  unit: '元',
  readings: {},
  from: '2021-08-10',
  to: null,
  statuses: ['ok'],
  ask: (random) => {
    const truckClass = random.pick(['heavy', 'medium'])
    const expiryYear = random.count(2000, 2050, 2022, 2025, 2027, 2028)
    const trucks = random.once(4)
      ? {}
      : { trucks: random.count(1, random.pick([9, 10_000_000_000_000]), 2) }
    return { truckClass, expiryYear, ...trucks }
  },
  answer: (inputs) => {
    const each = perTruck(given(inputs, 'truckClass'), Number(given(inputs, 'expiryYear')))
    const trucks = of(inputs.trucks === undefined ? '1' : given(inputs, 'trucks'))
    return amount(fen(trucks.times(of(each))))
  },
}

export const truckScrapping: Record<string, Reference> = {
  'truck-scrapping/subsidy': checked(
    {
      truckClass: choice('heavy', 'medium'),
      expiryYear: count(2000, 2050),
      trucks: optional(count(1)),
    },
    subsidy,
  ),
}
