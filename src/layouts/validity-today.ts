import { dateInWords, dayInChina } from '../core/dates.ts'
import { validityOn, validityText } from '../core/validity.ts'

/**
 * The pages are built on one day and read on another: brings every `<… data-from data-to>` badge to
 * the reader's day.
 */
export function refreshValidity(): void {
  const today = dayInChina(new Date())
  for (const badge of document.querySelectorAll<HTMLElement>('[data-from]')) {
    const validity = validityOn(
      { from: badge.dataset['from'] ?? '', to: badge.dataset['to'] || null },
      today,
    )
    badge.dataset['status'] = validity.status
    badge.textContent = validityText(validity)
  }
  for (const day of document.querySelectorAll('[data-today]')) day.textContent = dateInWords(today)
}
