import { isValid, parseISO } from 'date-fns'
import { halfWidth } from './numbers.ts'

/** A day as text, `YYYY-MM-DD`; such texts compare as days do. */
export type IsoDate = string

/** Reads an ISO day that exists, or gives undefined. */
export function readDate(text: string): IsoDate | undefined {
  const iso = halfWidth(text)
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && isValid(parseISO(iso)) ? iso : undefined
}

/** 2022-01-01 → 2022年1月1日 */
export function dateInWords(iso: IsoDate): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
