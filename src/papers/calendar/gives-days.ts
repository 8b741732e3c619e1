import type { Outcome } from '../../core/evaluate.ts'

/** Whether an outcome gives a day that a calendar can keep: as its total, or as one of its lines. */
export function givesDays({ status, unit, lines }: Outcome): boolean {
  return status === 'ok' && [{ unit }, ...lines].some((one) => one.unit === '日期')
}
