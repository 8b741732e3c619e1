import { checked, measure, finer, money, number } from './checked.ts'
import { Fraction, fen, of, percent, rounded, toFen } from './fraction.ts'
import { amount } from './model.ts'
import type { Reference } from './model.ts'

const yuan = { unit: '元', readings: {}, statuses: ['ok'] } satisfies Partial<Reference>

/** Largest remainder: every share's whole fen first, then one more each for the largest rests. */
function split(whole: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n)
  const shares = weights.map((weight) => (whole * weight) / all)
  const rests = weights.map((weight, at) => ({ at, rest: (whole * weight) % all }))
  const left = Number(whole - shares.reduce((sum, share) => sum + share, 0n))
  const first = rests.sort((a, b) => Number(b.rest - a.rest) || a.at - b.at).slice(0, left)
  return shares.map((share, at) => share + (first.some((one) => one.at === at) ? 1n : 0n))
}

/** Section 8 of the rule book: money in the documents with one or two rules each. */
export const smallerAmounts: Record<string, Reference> = {
  // 朔政发〔2020〕26号 (十六): the reserve price may go down to 70% of the national minimum.
  'foreign-investment/land-floor-price': checked(
    { nationalMinimum: money, area: measure },
    {
      ...yuan,
      kind: 'discretionary',
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

  // 晋市政办〔2020〕62号 13: 10% and 10% set aside, the firm has the rest.
  'grain/land-proceeds': checked(
    { proceeds: money },
    {
      ...yuan,
      kind: 'entitlement',
      from: '2020-11-03',
      to: null,
      ask: (random) => ({ proceeds: random.money('0.05', '0.04', '1000000') }),
      answer: (inputs) => {
        const proceeds = number(inputs, 'proceeds')
        const tenth = proceeds.times(percent(10))
        const enterprise = fen(proceeds.minus(toFen(tenth)).minus(toFen(tenth)))
        const lines = { education: fen(tenth), irrigation: fen(tenth), enterprise }
        return { status: 'ok', total: enterprise, lines }
      },
    },
  ),

  // 朔政办发〔2023〕12号 16: three times the average for the head, about 80% of that for deputies.
  'hospital/pay-ceiling': checked(
    { averagePay: money },
    {
      ...yuan,
      kind: 'ceiling',
      from: '2023-02-24',
      to: null,
      ask: (random) => ({ averagePay: random.money('100000', '0.0017', '88888.88') }),
      answer: (inputs) => {
        const head = of(3).times(number(inputs, 'averagePay'))
        const lines = { amount: fen(head), deputy: fen(head.times(percent(80))) }
        return { status: 'ok', total: fen(head), lines }
      },
    },
  ),

  // 朔政发〔2023〕12号 五: 3:4:3.
  'census/cost-split': checked(
    { cost: money },
    {
      ...yuan,
      kind: 'entitlement',
      from: '2023-04-10',
      to: null,
      ask: (random) => ({ cost: random.money('0.01', '0.05', '0.15', '0.1', '1000000') }),
      answer: (inputs) => {
        const cost = number(inputs, 'cost')
        const shares = split(rounded(cost, 2), [3n, 4n, 3n])
        const [province, city, county] = shares.map((share) => fen(new Fraction(share, 100n)))
        const lines = { province: province ?? '', city: city ?? '', county: county ?? '' }
        return { status: 'ok', total: fen(cost), lines }
      },
    },
  ),
}
