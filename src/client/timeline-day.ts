import { dateInWords, dayInChina } from '../core/dates.ts'
import type { Standing } from '../core/validity.ts'
import { CHART, acrossOf } from './timeline.ts'
import { refreshValidity } from './validity-today.ts'

/** How many documents have a standing; rules with dates of their own are not counted. */
const count = (standing: Standing): number =>
  document.querySelectorAll(`[data-document=true] .badge[data-status="${standing}"]`).length

/** The date switch of the timeline page: moves the line and tells each document's standing on that day. */
export function startTimeline(): void {
  const form = document.querySelector<HTMLFormElement>('.day-form')
  const input = form?.querySelector<HTMLInputElement>('input')
  const status = form?.querySelector<HTMLElement>('[role="status"]')
  const picture = document.querySelector('.timeline')
  if (!form || !input || !status) return

  const show = (): void => {
    const day = input.value
    if (!day) {
      status.textContent = '请填完整的日期。'
      return
    }
    refreshValidity(day)
    const across = acrossOf(day)
    for (const line of document.querySelectorAll('[data-day-line]')) {
      line.setAttribute('x1', String(across))
      line.setAttribute('x2', String(across))
    }
    // On a phone the picture is wider than the screen: bring the line into view.
    if (picture)
      picture.scrollLeft = (across / CHART.width) * picture.scrollWidth - picture.clientWidth / 2
    const words = dateInWords(day)
    for (const text of document.querySelectorAll('[data-day]')) text.textContent = words
    status.textContent = `${words}：${count('in-force')} 份有效，${count('no-end')} 份没写截止日期，${count('not-yet')} 份尚未施行，${count('expired')} 份已失效。`
  }
  let today = ''
  /** A day that the reader did not choose follows the calendar. */
  const followDay = (): void => {
    const day = dayInChina(new Date())
    if (input.value === today) input.value = day
    today = day
    show()
  }
  input.addEventListener('input', show)
  input.addEventListener('change', show)
  // What the browser puts back into the form on a return comes without an event.
  addEventListener('pageshow', show)
  document.addEventListener('newday', followDay)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.hidden = false
  followDay()
}
