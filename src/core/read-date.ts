import type { IsoDate } from './dates.ts'
import { Refusal, shown } from './field.ts'
import { halfWidth } from './plain-text.ts'

/** The years that a bulletin's dates, births and deadlines can fall in; others are typing errors. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999]

/** What a day must be, in words. */
export const EXPECTED_DAY = `请填 ${FIRST_YEAR} 到 ${LAST_YEAR} 年之间存在的日期，年-月-日，如 2022-06-30`

/** Year, month and day with one kind of separator, and what programs put behind them. */
const DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s](.+))?$/
const MIDNIGHT = /^0?0:00(:00(\.0+)?)?$/

/** Reads a day as people and programs write it, year first, or gives undefined. */
export function readDate(text: string): IsoDate | undefined {
  const day = readDay('', text)
  return day instanceof Refusal ? undefined : day
}

/** The same of whatever was given; the refusal calls it by its name and says what is wrong. */
export function readDay(name: string, raw: unknown): IsoDate | Refusal {
  const text = typeof raw === 'string' ? halfWidth(raw) : undefined
  const refuse = (fault: string) => new Refusal(`“${name}”${fault}。${EXPECTED_DAY}。`)
  if (!(text ?? raw)) return refuse('没有填')
  const wrong = (fault: string) => refuse(`填的是“${shown(raw)}”，${fault}`)

  const [, year, , month, day, time] = partsOf(text ?? '') ?? []
  if (!year || !month || !day || !/^$|:|[时点]/.test(time ?? '')) return wrong('读不成日期')
  if (time && !MIDNIGHT.test(time)) return wrong(`带着时间 ${shown(time)}`)
  if (+year < FIRST_YEAR || +year > LAST_YEAR) return wrong('超出范围')
  // A day that does not exist (30 February) rolls over into another month.
  const rolled = new Date(Date.UTC(+year, +month - 1, +day))
  if (rolled.getUTCMonth() !== +month - 1) return wrong('没有这一天')
  return rolled.toISOString().slice(0, 10)
}

/** The parts of a day as `DAY` has them. */
const partsOf = (text: string) => DAY.exec(text) ?? DAY.exec(hyphened(text))

/** 2021年3月5日 and 20210305 with hyphens. */
function hyphened(text: string): string {
  return text
    .replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日\s?/, '$1-$2-$3 ')
    .replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3')
    .trimEnd()
}
