import { dateInWords, dayInChina } from '../core/dates.ts'
import type { ValidityStatus } from '../core/validity.ts'
import { validityOn, validityText } from '../core/validity.ts'

/**
 * The pages are built on one day and read on another: brings every `<… data-from data-to>` badge to
 * the reader's day, or to the day asked for. Gives how many documents stand how on it.
 */
export function refreshValidity(today = dayInChina(new Date())): Record<ValidityStatus, number> {
  const standing = { 'in-force': 0, 'not-yet': 0, expired: 0 }
  for (const badge of document.querySelectorAll<HTMLElement>('[data-from]')) {
    const validity = validityOn(
      { from: badge.dataset['from'] ?? '', to: badge.dataset['to'] || null },
      today,
    )
    standing[validity.status]++
    const text = validityText(validity)
    // Where nothing has changed since, the browser need not paint again.
    if (badge.textContent === text) continue
    badge.dataset['status'] = validity.status
    badge.textContent = text
  }
  for (const day of document.querySelectorAll('[data-today]')) day.textContent = dateInWords(today)
  return standing
}
