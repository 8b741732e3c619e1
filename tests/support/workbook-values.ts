import { expect } from 'vitest'
import type { Outcome } from '../../src/core/evaluate.ts'
import { amountParts } from '../../src/core/words.ts'

/** An amount of the contract as a cell holds it: a number or day to 13 digits, the rest in words. */
export function written(amount: string | null, unit: string | null): string {
  if (amount === null) return ''
  if (unit === '是否') return amountParts(amount, unit).figure
  return figure(amount)
}

/** A number or an ISO day to 13 digits, of the 15 that programs show the last may be a tail; other texts as they are. */
export function figure(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return figure(String(dayNumber(text)))
  return text !== '' && Number.isFinite(Number(text)) ? Number(text).toPrecision(13) : text
}

/** A day as programs count them, 1 January 2000 being day 36526. */
function dayNumber(day: string): number {
  return 36526 + (Date.parse(day) - Date.parse('2000-01-01')) / 86_400_000
}

/** The total and every line in the cells are those of the outcome. */
export function expectSame(read: (id: string) => string | undefined, outcome: Outcome): void {
  const found = (id: string) => read(id)?.trim()
  expect(figure(found('total') ?? 'no cell')).toBe(written(outcome.total, outcome.unit))
  for (const { id, amount, unit } of outcome.lines) {
    const cell = found(`line.${id}`) ?? found('total') ?? 'no cell'
    expect([id, figure(cell)]).toEqual([id, written(amount, unit)])
  }
}
