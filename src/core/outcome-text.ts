import type { Decimal } from './decimal.ts'
import { roundTo, settle } from './decimal.ts'
import type { Explained } from './explained.ts'
import { moneyPlaces } from './units.ts'

/* Amounts as the contract writes them. */

/**
 * A value as the contract writes it: money rounded once, half up, with its decimals; quantities
 * without trailing zeros; days ISO; a check `yes` or `no`.
 */
export function outcomeText({ value, unit }: Explained): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  const places = moneyPlaces(unit)
  const amount = value as Decimal
  return places === undefined ? settle(amount).toFixed() : roundTo(amount, places).toFixed(places)
}

/** What an amount that is not due comes to, as the contract writes it; null where that would be a day. */
export function nothingText(unit: string): string | null {
  if (unit === '日期') return null
  const places = moneyPlaces(unit)
  return places === undefined ? '0' : `0.${'0'.repeat(places)}`
}
