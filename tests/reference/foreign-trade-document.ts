/** 朔政办发〔2021〕58号: what all its measures share. */
import { checked } from './checked.ts'
import { money } from './ranges.ts'
import { fen, min, of, percent } from './fraction.ts'
import { amount, given, type Reference } from './model.ts'

/** 自2022年1月1日起施行,有效期三年. */
export const measures = {
  kind: 'entitlement',
  unit: '元',
  readings: {},
  from: '2022-01-01',
  to: '2024-12-31',
}

/** The most of anything counted. */
export const MANY = 10_000_000_000_000

/** 以上 on a threshold: with the figure itself, or without it. */
export const bound = { bound: ['inclusive', 'exclusive'] } as const

/** A percentage of one cost, without or with a cap. */
export function shareOf(key: string, share: number, cap?: number): Reference {
  return checked(
    { [key]: money },
    {
      ...measures,
      statuses: ['ok'],
      ask: (random) => ({ [key]: cap ? random.money((cap * 100) / share) : random.money() }),
      answer: (inputs) => {
        const part = of(given(inputs, key)).times(percent(share))
        return amount(fen(cap === undefined ? part : min(part, of(cap))))
      },
    },
  )
}
