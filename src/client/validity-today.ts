import type { IsoDate } from '../core/dates.ts'
import { dateInWords, dayInChina } from '../core/dates.ts'
import { badgeText, standingOf, validityOn } from '../core/validity.ts'

/** How often the day is looked at, in milliseconds; a timer to midnight would rest while the device sleeps. */
const LOOK = 10_000

/**
 * Shows what holds on the reader's day, now and once another day has begun in China; then tells the page
 * so by a `newday` event on the document.
 */
export function followDay(): void {
  let today = ''
  const look = () => {
    const day = dayInChina(new Date())
    if (day === today) return
    today = day
    refreshValidity(day)
    document.dispatchEvent(new Event('newday'))
  }
  look()
  setInterval(look, LOOK)
  document.addEventListener('visibilitychange', look)
}

/**
 * The pages are built on one day and read on another: brings every `<… data-from data-to>` badge to
 * the day asked for.
 */
export function refreshValidity(today: IsoDate): void {
  for (const badge of document.querySelectorAll<HTMLElement>('[data-from]')) {
    const validity = validityOn(
      { from: badge.dataset['from'] ?? '', to: badge.dataset['to'] || null },
      today,
    )
    const text = badgeText(validity)
    // Where nothing has changed since, the browser need not paint again.
    if (badge.textContent === text) continue
    badge.dataset['status'] = standingOf(validity)
    badge.textContent = text
  }
  for (const day of document.querySelectorAll('[data-today]')) day.textContent = dateInWords(today)
}
