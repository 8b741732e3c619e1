/* Days and times as spreadsheets store them: counts of days, or texts in ISO form. */

const DAY_SECONDS = 86_400
/** 9999-12-31, the last day a spreadsheet knows. */
const LAST_SERIAL = 2_958_465
/** Days that the spreadsheet's calendar from 1900 has and the real one has not. */
const NO_DAYS: Readonly<Record<number, string>> = { 0: '1900-01-00', 60: '1900-02-29' }

/**
 * A stored count of days as `YYYY-MM-DD`, its time of day behind it where it has one. Less than a
 * minute from midnight is midnight: dates computed from times are often off by so much, unseen.
 */
export function dayText(serial: number, from1904: boolean): string | undefined {
  const [days, seconds] = dayAndSeconds(serial)
  if (!(serial >= 0 && days <= LAST_SERIAL)) return undefined
  const time = seconds ? timeText(seconds) : ''
  if (!days && time) return time
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  const noDay = from1904 ? undefined : NO_DAYS[days]
  const day = noDay ?? new Date(first + days * DAY_SECONDS * 1000).toISOString().slice(0, 10)
  return time ? `${day} ${time}` : day
}

function dayAndSeconds(serial: number): [days: number, seconds: number] {
  const nearest = Math.round(serial)
  // To the millisecond, for a minute is no whole fraction of a day.
  const away = Math.round(Math.abs(serial - nearest) * DAY_SECONDS * 1000) / 1000
  if (away < 60) return [nearest, 0]
  const days = Math.floor(serial)
  return [days, Math.round((serial - days) * DAY_SECONDS)]
}

function timeText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19)
}

/** A span of time in days as hours, minutes and seconds, which is no date: 1.5 is 36:00:00. */
export function elapsedText(days: number): string {
  const seconds = Math.round(Math.abs(days) * DAY_SECONDS)
  const hours = Math.floor(seconds / 3600)
  return `${days < 0 ? '-' : ''}${hours}${timeText(seconds % 3600).slice(2)}`
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?)?Z?$/

/** A day stored in ISO form, its time behind it as with counted days; anything else as it is. */
export function isoText(raw: string): string {
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = ISO.exec(raw) ?? []
  const first = Date.UTC(Number(year), Number(month) - 1, Number(day))
  // A day that does not exist would become another.
  if (!Number.isFinite(first) || new Date(first).getUTCDate() !== Number(day)) return raw
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  const [days, rest] = dayAndSeconds(first / 1000 / DAY_SECONDS + time / DAY_SECONDS)
  const text = new Date(days * DAY_SECONDS * 1000).toISOString().slice(0, 10)
  return rest ? `${text} ${timeText(rest)}` : text
}
