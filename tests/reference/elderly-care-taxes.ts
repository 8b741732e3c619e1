import { checked, finer, number } from './checked.ts'
import { fen, max, min, of, percent, plain } from './fraction.ts'
import { given, invalid, ok, sum } from './model.ts'
import { choice, money, optional, percentage, profitOrLoss } from './ranges.ts'
import type { Fraction } from './fraction.ts'
import type { Inputs, Reference } from './model.ts'

// 晋市政办〔2020〕74号, 2020-12-29; it states no end.
export const document = { from: '2020-12-29', to: null }

/** The line `taxSaved`, only where a rate was given. */
function taxSaved(inputs: Inputs, deducted: Fraction): Record<string, string> {
  if (inputs.taxRate === undefined) return {}
  return { taxSaved: fen(deducted.times(number(inputs, 'taxRate')).over(of(100))) }
}

/** Which of the two taxes on its own premises are stated or missing against the institution. */
function taxFaults(inputs: Inputs): string[] {
  const needed = given(inputs, 'institution') === 'nonprofit'
  return ['propertyTax', 'landUseTax'].filter((key) => needed !== (inputs[key] !== undefined))
}

/** Section 8 of the rule book, 养老服务: taxes in item 21 of the plan. */
export const elderlyCareTaxes: Record<string, Reference> = {
  // 21 免征增值税; 对非营利性养老服务机构的自用房产、土地免征房产税和城镇土地使用税.
  'elderly-care/tax-exemption': checked(
    {
      institution: choice('nonprofit', 'forprofit'),
      vat: money,
      propertyTax: optional(money),
      landUseTax: optional(money),
    },
    {
      ...document,
      kind: 'saving',
      unit: '元',
      readings: {},
      statuses: ['ok', 'invalid'],
      ask: (random) => {
        const institution = random.pick(['nonprofit', 'forprofit'])
        const stated = () => (institution === 'nonprofit') !== random.once(20)
        return {
          institution,
          vat: random.money('0.005', '60000'),
          ...(stated() && { propertyTax: random.money('0.005', '12000') }),
          ...(stated() && { landUseTax: random.money('0.005', '3000') }),
        }
      },
      answer: (inputs) => {
        const faults = taxFaults(inputs)
        if (faults.length > 0) return invalid(...faults)
        const vat = number(inputs, 'vat')
        if (given(inputs, 'institution') === 'forprofit') return sum({ vat })
        const propertyTax = number(inputs, 'propertyTax')
        return sum({ vat, propertyTax, landUseTax: number(inputs, 'landUseTax') })
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
      kind: 'deduction',
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
        return ok(fen(deductible), lines)
      },
    },
  ),

  // 21 "减按90%计入收入总额".
  'elderly-care/community-revenue': checked(
    { revenue: money, taxRate: optional(percentage) },
    {
      ...document,
      kind: 'deduction',
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
        return ok(total, { amount: total, ...taxSaved(inputs, leftOut) })
      },
    },
  ),
}
