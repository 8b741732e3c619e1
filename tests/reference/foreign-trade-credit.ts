/** 朔政办发〔2021〕58号, part 一（五） to （八）: insurance, tax refunds and guarantees. */
import { checked } from './checked.ts'
import { measures } from './foreign-trade-document.ts'
import { fen, min, of, percent, plain } from './fraction.ts'
import { amount, given, invalid, notEligible, type Reference } from './model.ts'
import { day, money, optional } from './ranges.ts'
import { countedDay, workingDaysAfter } from './working-day-deadline.ts'

/**
 * 一（五）: 在省级扶持70%的基础上, 给予剩余30%, 最高不超过10万元; what the province has paid already is
 * never paid again.
 */
const creditInsurance: Reference = {
  ...measures,
  readings: { share: ['thirty-percent', 'remainder'] },
  statuses: ['ok', 'invalid'],
  ask: (random) => {
    const premium = random.money(333_333.33, 333_333.3333, 100_000)
    const usual = plain(of(premium).times(percent(70)), 4)
    const some = random.decimal('0', premium, usual, usual)
    const provincialSubsidy = random.once(2) ? some : random.part(premium)
    return random.once(3) ? { premium } : { premium, provincialSubsidy }
  },
  answer: (inputs, readings) => {
    const premium = of(given(inputs, 'premium'))
    const usual = premium.times(percent(70))
    const provincial =
      inputs.provincialSubsidy === undefined ? usual : of(given(inputs, 'provincialSubsidy'))
    if (provincial.above(premium)) return invalid('provincialSubsidy')
    const uncovered = premium.minus(provincial)
    const share = readings.share === 'remainder' ? uncovered : premium.times(percent(30))
    return amount(fen(min(share, uncovered, of(100_000))))
  },
}

/** 一（七）: 审核办理出口退税的平均时间不超过六个工作日. */
const taxRefundDate: Reference = {
  ...measures,
  ...workingDaysAfter('acceptedDate', () => 6),
  ask: (random) => ({ acceptedDate: countedDay(random, 6) }),
}

/** 一（八）: 贷款额度500万元以内的流动资金信贷担保. */
const creditGuarantee: Reference = {
  ...measures,
  kind: 'encouraged',
  readings: { over: ['none', 'capped'] },
  statuses: ['ok', 'not-eligible'],
  ask: (random) => ({ loan: random.money(5_000_000, 5_000_000, 4_999_999.995) }),
  answer: (inputs, readings) => {
    const loan = of(given(inputs, 'loan'))
    const most = of(5_000_000)
    if (loan.above(most) && readings.over !== 'capped') return notEligible
    return amount(fen(min(loan, most)))
  },
}

export const foreignTradeCredit: Record<string, Reference> = {
  'foreign-trade/credit-insurance': checked(
    { premium: money, provincialSubsidy: optional(money) },
    creditInsurance,
  ),
  'foreign-trade/tax-refund-date': checked({ acceptedDate: day }, taxRefundDate),
  'foreign-trade/credit-guarantee': checked({ loan: money }, creditGuarantee),
}
