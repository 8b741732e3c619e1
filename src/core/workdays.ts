import y2020 from 'chinese-days/dist/years/2020.json' with { type: 'json' }
import y2021 from 'chinese-days/dist/years/2021.json' with { type: 'json' }
import y2022 from 'chinese-days/dist/years/2022.json' with { type: 'json' }
import y2023 from 'chinese-days/dist/years/2023.json' with { type: 'json' }
import y2024 from 'chinese-days/dist/years/2024.json' with { type: 'json' }
import y2025 from 'chinese-days/dist/years/2025.json' with { type: 'json' }
import y2026 from 'chinese-days/dist/years/2026.json' with { type: 'json' }
import type { IsoDate } from './dates.ts'
import type { Calendar, Clause, Day } from './explained.ts'
import type { Problem } from './rule.ts'

/*
 * Working days after the State Council's yearly notices of days off. Not part of core/index.ts, so
 * that only a page that counts working days loads the tables of them: one a year, from the year
 * before the first document that counts working days. A new notice is one more line here.
 */
const YEARS = [y2020, y2021, y2022, y2023, y2024, y2025, y2026]

type Names = Readonly<Record<IsoDate, string | undefined>>

/** Days off, weekends within a holiday too, each `English name,Chinese name,…`. */
const holidays: Names = Object.assign({}, ...YEARS.map((year) => year.holidays))
/** Weekend days that are worked instead (调休). */
const workdays: Names = Object.assign({}, ...YEARS.map((year) => year.workdays))

/** A year is known when its notice is in the table: none leaves the year without a holiday. */
const known = new Set(Object.keys(holidays).map(yearOf))

/** Where the days off come from. */
export const daysOff: Clause = {
  at: '放假和调休的日子',
  says: '周末和节假日不算工作日，调休补班的日子算。',
  outside: '国务院办公厅每年的节假日安排通知',
}

/** The problem of the input `field` whose `day` leaves no way to count `count` working days; none where there is one. */
export function unknownYears(field: string, day: Day, count: number): readonly Problem[] {
  if (canCount(day.value, count)) return []
  const [first, last] = knownYears()
  const message = `从“${day.words}”往后数 ${count} 个工作日，要用到放假安排；只知道 ${first} 年到 ${last} 年的，数不下去。请填这些年份里的日期。`
  return [{ field, message }]
}

/** The first and the last year whose days off are known. */
export function knownYears(): readonly [first: number, last: number] {
  return [Math.min(...known), Math.max(...known)]
}

/** Whether `count` working days can be counted, after a day or from it on, without guessing a year's days off. */
export function canCount(day: IsoDate, count: number): boolean {
  return known.has(yearOf(day)) && walk(day, count, false) !== undefined
}

/** The working days of China. Ask `canCount` first: it does not guess a year it does not know. */
export const chinaCalendar: Calendar = {
  after(day, count, first) {
    const walked = walk(day, count, first)
    if (walked) return walked
    throw new RangeError(`${count} working days after ${day} leave ${knownYears().join('–')}`)
  },
  // A weekend of a year not known is one that may be worked.
  whyOff: (day) => (known.has(yearOf(day)) ? whyOff(day) : undefined),
  days() {
    const all: { day: IsoDate; why: string | undefined }[] = []
    const [first, last] = knownYears()
    for (let day = `${first}-01-01`; yearOf(day) <= last; day = nextDay(day))
      all.push({ day, why: whyOff(day) })
    return all
  },
}

type Walked = ReturnType<Calendar['after']>

/** The last of `count` days, or undefined where a day to count lies in a year not known. */
function walk(start: IsoDate, count: number, first: boolean): Walked | undefined {
  const skipped: { day: IsoDate; why: string }[] = []
  let left = count
  for (let day = first ? start : nextDay(start); known.has(yearOf(day)); day = nextDay(day)) {
    const why = whyOff(day)
    if (why !== undefined) skipped.push({ day, why })
    else if (--left === 0) return { day, skipped }
  }
  return undefined
}

/** Why a day is off, or undefined for a working day. */
function whyOff(day: IsoDate): string | undefined {
  if (workdays[day] !== undefined) return undefined
  const name = holidays[day]?.split(',')[1]
  if (name !== undefined) return name
  return [0, 6].includes(new Date(day).getUTCDay()) ? '周末' : undefined
}

function nextDay(day: IsoDate): IsoDate {
  const next = new Date(day)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4))
}
