import { checked, finer, number } from './checked.ts'
import { fen, percent } from './fraction.ts'
import { amount, type Reference } from './model.ts'
import { measure, money, percentage } from './ranges.ts'

const yuan = { unit: '元', readings: {}, statuses: ['ok'] } satisfies Partial<Reference>

/** Section 8 of the rule book, 利用外资. */
export const foreignInvestment: Record<string, Reference> = {
  // 朔政发〔2020〕26号 (十六): the reserve price may go down to 70% of the national minimum.
  'foreign-investment/land-floor-price': checked(
    { nationalMinimum: money, area: measure },
    {
      ...yuan,
      kind: 'floor',
      from: '2020-08-13',
      to: null,
      ask: (random) => ({
        nationalMinimum: random.decimal('0', '10000', '60', '84', '204'),
        area: finer(random, random.decimal('0', '1000000', '666.67', '1')),
      }),
      answer: (inputs) =>
        amount(
          fen(percent(70).times(number(inputs, 'nationalMinimum')).times(number(inputs, 'area'))),
        ),
    },
  ),

  // (二十九): the VAT on home-made equipment back in full.
  'foreign-investment/rd-equipment-vat': checked(
    { vatPaid: money },
    {
      ...yuan,
      kind: 'entitlement',
      from: '2020-08-13',
      to: null,
      ask: (random) => ({ vatPaid: random.money('130000', '0.005') }),
      answer: (inputs) => amount(fen(number(inputs, 'vatPaid'))),
    },
  ),

  // (十七): 以分配利润直接投资暂不征收预提所得税.
  'foreign-investment/reinvestment': checked(
    { profit: money, rate: percentage },
    {
      ...yuan,
      kind: 'saving',
      from: '2020-08-13',
      to: null,
      ask: (random) => ({
        profit: random.money('1000000', '0.05'),
        rate: finer(random, random.percent('10', '5')),
      }),
      answer: (inputs) =>
        amount(fen(number(inputs, 'profit').times(number(inputs, 'rate')).times(percent(1)))),
    },
  ),
}
