import { largestRemainder } from './allocation.ts'
import { checked, number } from './checked.ts'
import { Fraction, fen, of, percent, rounded, toFen } from './fraction.ts'
import { amount, ok, type Reference } from './model.ts'
import { money, optional } from './ranges.ts'

const yuan = { unit: '元', readings: {}, statuses: ['ok'] } satisfies Partial<Reference>

/** Section 8 of the rule book: money in the documents with one or two rules each. */
export const smallerAmounts: Record<string, Reference> = {
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

  // 朔政办发〔2023〕12号 16: three times the average for the head; deputies about 80% of what the head
  // has.
  'hospital/pay-ceiling': checked(
    { averagePay: money, headPay: optional(money) },
    {
      ...yuan,
      kind: 'ceiling',
      from: '2023-02-24',
      to: null,
      ask: (random) => ({
        averagePay: random.money('100000', '0.0017', '88888.88'),
        ...(random.once(2) && { headPay: random.money('300000', '0.0063') }),
      }),
      answer: (inputs) => {
        const most = of(3).times(number(inputs, 'averagePay'))
        const head = inputs.headPay === undefined ? most : number(inputs, 'headPay')
        return ok(fen(most), { amount: fen(most), deputy: fen(head.times(percent(80))) })
      },
    },
  ),

  // 16: 最高不得超过公益一类事业单位绩效工资总量的5倍.
  'hospital/performance-ceiling': checked(
    { categoryOneTotal: money },
    {
      ...yuan,
      kind: 'ceiling',
      from: '2023-02-24',
      to: null,
      ask: (random) => ({ categoryOneTotal: random.money('0.001', '2000000') }),
      answer: (inputs) => amount(fen(of(5).times(number(inputs, 'categoryOneTotal')))),
    },
  ),

  // 朔政发〔2023〕12号 五: 3:4:3.
  'census/cost-split': checked(
    { cost: money },
    {
      ...yuan,
      kind: 'duty',
      from: '2023-04-10',
      to: null,
      ask: (random) => ({ cost: random.money('0.01', '0.05', '0.15', '0.1', '1000000') }),
      answer: (inputs) => {
        const cost = number(inputs, 'cost')
        const shares = largestRemainder(rounded(cost, 2), [of(3), of(4), of(3)])
        const [province, city, county] = shares.map((share) => fen(new Fraction(share, 100n)))
        const lines = { province: province ?? '', city: city ?? '', county: county ?? '' }
        return { status: 'ok', total: fen(cost), lines }
      },
    },
  ),
}
