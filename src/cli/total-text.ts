import { dateInWords } from '../core/dates.ts'
import type { Unit } from '../core/units.ts'
import { amountText } from '../core/words.ts'

/** A total of the contract as a person reads it: 20,000.00 元, 3 人, 是, 2022年6月30日. */
export function totalText(total: string | null, unit: Unit): string {
  if (total === null) return '没有'
  if (unit === '是否') return total === 'yes' ? '是' : '否'
  return unit === '日期' ? dateInWords(total) : amountText(total, unit)
}
