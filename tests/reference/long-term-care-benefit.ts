import { checked, isTrue, number } from './checked.ts'
import { choice, count, flag } from './ranges.ts'
import { fen, min, of, percent } from './fraction.ts'
import { given, invalid } from './model.ts'
import type { Fraction } from './fraction.ts'

// 晋市政发〔2020〕14号: "本意见自2021年1月1日起施行,有效期5年".
export const document = { from: '2021-01-01', to: '2025-12-31' }

interface Care {
  byFund: Fraction
  shared: Fraction
}

/** 四(七) 2 and 3: a month's quota, or so much a day; `quota` says whether the month is a cap. */
function visits(daily: number, monthly: number, days: Fraction, full: boolean, quota?: string) {
  const byDay = of(daily).times(days)
  if (quota === 'daily') return byDay
  return full ? of(monthly) : min(byDay, of(monthly))
}

/** 四(七): what the fund pays alone, and what it pays 70% of. */
function care(mode: string, days: Fraction, full: boolean, quota?: string): Care {
  const none = of(0)
  if (mode === 'self') return { byFund: of(30).times(days), shared: none }
  if (mode === 'visits') return { byFund: none, shared: visits(50, 1500, days, full, quota) }
  if (mode === 'combined') {
    return { byFund: of(15).times(days), shared: visits(33, 1000, days, full, quota) }
  }
  return { byFund: none, shared: of(100).times(days) }
}

export const benefit = checked(
  {
    mode: choice('self', 'visits', 'combined', 'institution'),
    days: count(1, 31),
    fullMonth: flag,
  },
  {
    ...document,
    kind: 'entitlement',
    unit: '元',
    readings: { quota: ['monthly', 'daily'] },
    statuses: ['ok'],
    ask: (random) => {
      const fullMonth = random.flag(2)
      const least = fullMonth === 'true' && !random.once(15) ? 28 : 1
      return {
        mode: random.pick(['self', 'visits', 'combined', 'institution']),
        days: random.count(least, 31, 27, 28, 30),
        fullMonth,
      }
    },
    answer: (inputs, readings) => {
      const days = number(inputs, 'days')
      const full = isTrue(inputs, 'fullMonth')
      if (full && !days.atLeast(of(28))) return invalid('days')
      const { byFund, shared } = care(given(inputs, 'mode'), days, full, readings.quota)
      const fund = fen(byFund.plus(shared.times(percent(70))))
      const lines = { fund, own: fen(shared.times(percent(30))) }
      return { status: 'ok', total: fund, lines }
    },
  },
)
