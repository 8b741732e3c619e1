import { dateInWords, dayInChina } from '../core/dates.ts'
import { CHART, acrossOf } from './timeline.ts'
import { refreshValidity } from './validity-today.ts'

/** The date switch of the timeline page: moves the line and tells each document's standing on that day. */
export function startTimeline(): void {
  const form = document.querySelector<HTMLFormElement>('.day-form')
  const input = form?.querySelector<HTMLInputElement>('input')
  const status = form?.querySelector<HTMLElement>('[role="status"]')
  const picture = document.querySelector('.timeline')
  if (!form || !input || !status) return

  const show = (day: string): void => {
    const standing = refreshValidity(day)
    for (const line of document.querySelectorAll('[data-day-line]')) {
      line.setAttribute('x1', String(acrossOf(day)))
      line.setAttribute('x2', String(acrossOf(day)))
    }
    // On a phone the picture is wider than the screen: bring the line into view.
    if (picture)
      picture.scrollLeft =
        (acrossOf(day) / CHART.width) * picture.scrollWidth - picture.clientWidth / 2
    for (const text of document.querySelectorAll('[data-day]')) text.textContent = dateInWords(day)
    status.textContent = `${dateInWords(day)}：${standing['in-force']} 份有效，${standing['not-yet']} 份尚未施行，${standing.expired} 份已失效。`
  }
  input.value = dayInChina(new Date())
  input.addEventListener('input', () => {
    if (input.value) show(input.value)
    else status.textContent = '请填完整的日期。'
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.hidden = false
  show(input.value)
}
