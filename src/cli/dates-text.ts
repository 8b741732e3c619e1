import type { IsoDate } from '../core/dates.ts'
import { dateInWords } from '../core/dates.ts'
import type { CountedDate } from '../core/counted-dates.ts'
import { datesFollowing, NOT_SHIFTED } from '../core/counted-dates.ts'
import type { DatesFrom } from '../core/following-dates.ts'
import type { Problem } from '../core/rule.ts'
import { stepsText } from './steps-text.ts'

/* The dates that follow from the days given on the command line, as a person reads them. */

type DatesText = { readonly text: string; readonly problems: readonly Problem[] }

/** The dates from each day given by the event's key; without one, from which days one can count. */
export function datesText(
  events: readonly DatesFrom[],
  days: readonly (readonly [key: string, text: string])[],
  on: IsoDate,
): DatesText {
  if (!days.length) return { text: eventsText(events), problems: [] }
  const texts = days.map(([key, text]) => datesAfter(events, key, text, on))
  return {
    text: texts.map(({ text }) => text).join(''),
    problems: texts.flatMap(({ problems }) => problems),
  }
}

function datesAfter(
  events: readonly DatesFrom[],
  key: string,
  text: string,
  on: IsoDate,
): DatesText {
  const event = events.find(({ id }) => id === key)
  if (!event) return { text: '', problems: [{ field: key, message: unknownEvent(events) }] }
  const { dates, problems } = datesFollowing(event, text, on)
  const lines = [...dates.flatMap(dateLines), NOT_SHIFTED]
  return { text: section(`从${event.title}数起的日子`, lines), problems }
}

function dateLines({ date, day, reasons, others, wordings, cautions }: CountedDate): string[] {
  const { office, title } = date
  const who = office ? '（办事单位的期限）' : ''
  const when = day ? dateInWords(day.value) : '没有数出来'
  const lines = [
    ...reasons,
    ...(day ? stepsText([day]) : []),
    ...(others.length
      ? [`换一种读法：${others.map(dateInWords).join('、')}。${wordings.join('')}`]
      : []),
    ...cautions,
  ]
  return [`${title}：${when}${who}`, ...lines.map((line) => `  ${line}`)]
}

function eventsText(events: readonly DatesFrom[]): string {
  if (!events.length) return ''
  const lines = events.map(({ id, title }) => `${id}=年-月-日　${title}`)
  return section('知道下面哪一天，可以写上，看往后的日子', lines)
}

function unknownEvent(events: readonly DatesFrom[]): string {
  const known = events.map(({ id, title }) => `${id}（${title}）`).join('、')
  return known ? `没有这个日子。可以写：${known}。` : '这份文件没有可以往后数的日子。'
}

const section = (heading: string, lines: readonly string[]) =>
  ['', heading, ...lines.map((line) => `  ${line}`), ''].join('\n')
