import type { IsoDate } from '../core/dates.ts'
import { dateInWords, dayInChina } from '../core/dates.ts'
import type { Standing } from '../core/validity.ts'
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
 * the day asked for. Gives how many stand how on it.
 */
export function refreshValidity(today: IsoDate): Record<Standing, number> {
  const counts = { 'in-force': 0, 'no-end': 0, 'not-yet': 0, expired: 0 }
  for (const badge of document.querySelectorAll<HTMLElement>('[data-from]')) {
    const validity = validityOn(
      { from: badge.dataset['from'] ?? '', to: badge.dataset['to'] || null },
      today,
    )
    const standing = standingOf(validity)
    counts[standing]++
    const text = badgeText(validity)
    // Where nothing has changed since, the browser need not paint again.
    if (badge.textContent === text) continue
    badge.dataset['status'] = standing
    badge.textContent = text
  }
  for (const day of document.querySelectorAll('[data-today]')) day.textContent = dateInWords(today)
  return counts
}
