import type { IsoDate } from '../../core/dates.ts'

/** The day of the week: 星期二. */
export function weekdayOf(day: IsoDate): string {
  return `星期${'日一二三四五六'.charAt(new Date(day).getUTCDay())}`
}
