import {
  checked,
  choice,
  count,
  finer,
  money,
  number,
  optional,
  percentage,
  profitOrLoss,
} from './checked.ts'
import { fen, max, min, of, percent, plain } from './fraction.ts'
import { amount, given } from './model.ts'
import type { Fraction } from './fraction.ts'
import type { Inputs, Reference } from './model.ts'

// 晋市政办〔2020〕74号, 2020-12-29; it states no end.
const document = { from: '2020-12-29', to: null }

/** The line `taxSaved`, only where a rate was given. */
function taxSaved(inputs: Inputs, deducted: Fraction): Record<string, string> {
  if (inputs.taxRate === undefined) return {}
  return { taxSaved: fen(deducted.times(number(inputs, 'taxRate')).over(of(100))) }
}

/** Section 8 of the rule book, 养老服务: items 4 and 21 of the plan. */
export const elderlyCare: Record<string, Reference> = {
  // 21 "对非营利性养老机构建设,全额免征…对营利性养老机构建设,减半征收".
  'elderly-care/construction-fees': checked(
    {
      institution: choice('nonprofit', 'forprofit'),
      registrationFee: money,
      airDefenceFee: money,
    },
    {
      ...document,
      kind: 'saving',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        institution: random.pick(['nonprofit', 'forprofit']),
        registrationFee: random.money('550', '0.01'),
        airDefenceFee: random.money('0.01', '30000'),
      }),
      answer: (inputs) => {
        const fees = number(inputs, 'registrationFee').plus(number(inputs, 'airDefenceFee'))
        const spared = given(inputs, 'institution') === 'nonprofit' ? percent(100) : percent(50)
        return amount(fen(fees.times(spared)))
      },
    },
  ),

  // 21 gifts within 12% of the profit; what is over runs on, the older gift used first.
  'elderly-care/donation-deduction': checked(
    {
      profit: profitOrLoss,
      donation: money,
      carriedForward: optional(money),
      taxRate: optional(percentage),
    },
    {
      ...document,
      kind: 'entitlement',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => {
        const profit = random.money('1000000', '0.0417')
        const cap = plain(of(profit).times(percent(12)), 4)
        return {
          profit: random.once(6) && profit !== '0' ? `-${profit}` : profit,
          donation: random.once(2) ? random.part(cap, 4) : random.money(cap, '100000'),
          ...(random.once(2) && { carriedForward: random.part(cap, 4) }),
          ...(random.once(2) && { taxRate: finer(random, random.percent('25', '15', '20')) }),
        }
      },
      answer: (inputs) => {
        const cap = max(of(0), number(inputs, 'profit').times(percent(12)))
        const older = inputs.carriedForward === undefined ? of(0) : number(inputs, 'carriedForward')
        const donation = number(inputs, 'donation')
        const olderUsed = min(older, cap)
        const donationUsed = min(donation, cap.minus(olderUsed))
        const deductible = olderUsed.plus(donationUsed)
        const lines = {
          deductible: fen(deductible),
          carryForward: fen(donation.minus(donationUsed)),
          carriedForwardLeft: fen(older.minus(olderUsed)),
          ...taxSaved(inputs, deductible),
        }
        return { status: 'ok', total: fen(deductible), lines }
      },
    },
  ),

  // 21 "减按90%计入收入总额".
  'elderly-care/community-revenue': checked(
    { revenue: money, taxRate: optional(percentage) },
    {
      ...document,
      kind: 'entitlement',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        revenue: random.money('0.05', '1000000'),
        ...(random.once(2) && { taxRate: finer(random, random.percent('25', '20')) }),
      }),
      answer: (inputs) => {
        const leftOut = number(inputs, 'revenue').times(percent(10))
        const total = fen(leftOut)
        return { status: 'ok', total, lines: { amount: total, ...taxSaved(inputs, leftOut) } }
      },
    },
  ),

  // 4 "每百户不少于30平方米", 15 in old quarters.
  'elderly-care/floor-area': checked(
    { households: count(), district: choice('new', 'old') },
    {
      ...document,
      kind: 'quantity',
      unit: '㎡',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        households: random.count(0, random.pick([1000, 1000000000]), 100, 7),
        district: random.pick(['new', 'old']),
      }),
      answer: (inputs) => {
        const perHundred = of(given(inputs, 'district') === 'new' ? 30 : 15)
        const area = number(inputs, 'households').times(perHundred).over(of(100))
        return { status: 'ok', total: plain(area), lines: {} }
      },
    },
  ),
}
