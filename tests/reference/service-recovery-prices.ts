import { checked, finer, number } from './checked.ts'
import { count, measure, money, percentage } from './ranges.ts'
import { fen, min, of, rounded } from './fraction.ts'
import { amount, invalid } from './model.ts'
import type { Fraction } from './fraction.ts'
import type { Reference } from './model.ts'

// 朔政办发〔2020〕39号: "自印发之日起至2020年12月31日执行", issued 2020-09-22.
const document = { from: '2020-09-22', to: '2020-12-31' }
const months = count()

/** An amount with exactly four decimals, rounded half up. */
function fourDecimals(value: Fraction): string {
  const digits = String(rounded(value, 4)).padStart(5, '0')
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`
}

/** Section 7 of the rule book, prices and the housing fund: items 1 and 3. */
export const prices: Record<string, Reference> = {
  // (一) "在前期降低10%的基础上…再降低10%".
  'service-recovery/water-price': checked(
    { originalPrice: money, cubicMetres: measure },
    {
      from: '2020-05-01',
      to: '2020-12-31',
      kind: 'saving',
      unit: '元',
      lineUnits: { newPrice: '元/m³' },
      readings: { cut: ['compound', 'simple'] },
      statuses: ['ok'],
      ask: (random) => ({
        originalPrice: random.decimal('0', '100', '3.25', '4.3', '5'),
        cubicMetres: finer(random, random.decimal('0', '1000000', '1', '100')),
      }),
      answer: (inputs, readings) => {
        const left = readings.cut === 'simple' ? of('0.8') : of('0.9').times(of('0.9'))
        const old = number(inputs, 'originalPrice')
        const price = old.times(left)
        const saving = fen(old.minus(price).times(number(inputs, 'cubicMetres')))
        return { status: 'ok', total: saving, lines: { newPrice: fourDecimals(price), saving } }
      },
    },
  ),

  // (一) non-residents pay the residents' distribution price for gas.
  'service-recovery/gas-price': checked(
    { nonResidentFee: money, residentFee: money, cubicMetres: measure },
    {
      ...document,
      kind: 'saving',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => {
        const nonResidentFee = random.decimal('0', '100', '0.7', '1.05')
        const residentFee = random.part(nonResidentFee)
        return {
          nonResidentFee,
          residentFee,
          cubicMetres: finer(random, random.decimal('0', '1000000', '1')),
        }
      },
      answer: (inputs) => {
        const cut = number(inputs, 'nonResidentFee').minus(number(inputs, 'residentFee'))
        if (of(0).above(cut)) return invalid('residentFee')
        return amount(fen(cut.times(number(inputs, 'cubicMetres'))))
      },
    },
  ),

  // (三) a lower housing fund rate, for a year at most.
  'service-recovery/housing-fund': checked(
    { monthlyBase: money, oldRate: percentage, newRate: percentage, months },
    {
      ...document,
      kind: 'saving',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => {
        const oldRate = random.percent('12', '5')
        const newRate = random.part(oldRate)
        const monthlyBase = random.money('5000', '100000')
        return { monthlyBase, oldRate, newRate, months: random.count(0, 24, 12) }
      },
      answer: (inputs) => {
        const cut = number(inputs, 'oldRate').minus(number(inputs, 'newRate'))
        if (of(0).above(cut)) return invalid('newRate')
        const monthly = number(inputs, 'monthlyBase').times(cut).over(of(100))
        return amount(fen(monthly.times(min(number(inputs, 'months'), of(12)))))
      },
    },
  ),
}
