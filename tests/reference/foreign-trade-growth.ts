/** 朔政办发〔2021〕58号, parts 三（三） to 五: increments and rewards for growing. */
import { checked } from './checked.ts'
import { MANY, bound, measures, shareOf } from './foreign-trade-document.ts'
import { fen, min, of, percent } from './fraction.ts'
import { amount, given, notEligible, type Reference } from './model.ts'
import { count, flag, money } from './ranges.ts'

/** 三（三）（四）: 达到3000万元, 1%; 每增加1000万元, 增加5万元; 最高不超过50万元. */
function growth(key: string): Reference {
  return checked(
    { [key]: money },
    {
      ...measures,
      readings: {
        formula: ['rate-on-total', 'rate-on-base', 'cap-on-increments'],
        step: ['whole', 'pro-rata'],
      },
      statuses: ['ok', 'not-eligible'],
      ask: (random) => {
        const steps = 30_000_000 + 10_000_000 * random.whole(0, 15)
        return { [key]: random.money(30_000_000, 33_333_333.33, steps, steps) }
      },
      answer: (inputs, readings) => {
        const volume = of(given(inputs, key))
        if (!volume.atLeast(of(30_000_000))) return notEligible
        const exact = volume.minus(of(30_000_000)).over(of(10_000_000))
        const steps = readings.step === 'whole' ? of(exact.floor()) : exact
        const increments = steps.times(of(50_000))
        const cap = of(500_000)
        const rate = volume.times(percent(1))
        if (readings.formula === 'rate-on-base')
          return amount(fen(min(of(300_000).plus(increments), cap)))
        if (readings.formula === 'cap-on-increments')
          return amount(fen(rate.plus(min(increments, cap))))
        return amount(fen(min(rate.plus(increments), cap)))
      },
    },
  )
}

/** 四（一）2: 每孵化一家年出口额达到300万元的出口企业, 5000元. */
const incubatorGraduates: Reference = {
  ...measures,
  statuses: ['ok'],
  ask: (random) => ({ graduates: random.count(0, random.pick([50, MANY]), 1) }),
  answer: (inputs) => amount(fen(of(given(inputs, 'graduates')).times(of(5000)))),
}

/**
 * 四（二）: 零突破5000元; 达500万元（含）另给予1万元; 500万元以上的每净增300万元再给予5000元;
 * 最高限额30万元.
 */
const exportBreakthrough: Reference = {
  ...measures,
  readings: { scope: ['manufacturers', 'all-exporters'], step: ['whole', 'pro-rata'] },
  statuses: ['ok', 'not-eligible'],
  ask: (random) => {
    const steps = 5_000_000 + 3_000_000 * random.whole(0, 60)
    return {
      firstYearExports: random.money(5_000_000, steps, steps, 176_000_000),
      manufacturer: random.flag(6),
    }
  },
  answer: (inputs, readings) => {
    if (readings.scope === 'manufacturers' && inputs.manufacturer !== 'true') return notEligible
    const exports = of(given(inputs, 'firstYearExports'))
    if (exports.compare(of(0)) === 0) return notEligible
    if (!exports.atLeast(of(5_000_000))) return amount('5000.00')
    const exact = exports.minus(of(5_000_000)).over(of(3_000_000))
    const steps = readings.step === 'whole' ? of(exact.floor()) : exact
    const all = of(5000)
      .plus(of(10_000))
      .plus(steps.times(of(5000)))
    return amount(fen(min(all, of(300_000))))
  },
}

/** 五: 当年实际境外投资额3000万元以上, 1%, 最高限额50万元. */
const outboundInvestment: Reference = {
  ...measures,
  readings: bound,
  statuses: ['ok', 'not-eligible'],
  ask: (random) => ({ investment: random.money(30_000_000, 50_000_000, 49_999_999.5) }),
  answer: (inputs, readings) => {
    const investment = of(given(inputs, 'investment'))
    const side = investment.compare(of(30_000_000))
    if (readings.bound === 'exclusive' ? side <= 0 : side < 0) return notEligible
    return amount(fen(min(investment.times(percent(1)), of(500_000))))
  },
}

export const foreignTradeGrowth: Record<string, Reference> = {
  'foreign-trade/service-trade': growth('serviceRevenue'),
  'foreign-trade/high-tech-exports': growth('highTechExports'),
  'foreign-trade/incubator-training': shareOf('trainingFees', 30),
  'foreign-trade/incubator-graduates': checked({ graduates: count() }, incubatorGraduates),
  'foreign-trade/export-breakthrough': checked(
    { firstYearExports: money, manufacturer: flag },
    exportBreakthrough,
  ),
  'foreign-trade/outbound-investment': checked({ investment: money }, outboundInvestment),
}
