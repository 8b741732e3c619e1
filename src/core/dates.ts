/** A day as text, `YYYY-MM-DD`; such texts compare as days do. */
export type IsoDate = string

/** 2022-01-01 → 2022年1月1日 */
export function dateInWords(iso: IsoDate): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** The day in China at an instant since 1992; the caller brings the clock. */
export function dayInChina(instant: Date): IsoDate {
  return new Date(instant.getTime() + AHEAD).toISOString().slice(0, 10)
}
/**
 * One time for all of China, eight hours ahead of UTC, and no summer time since 1991. To ask `Intl` makes
 * a browser load its tables of time zones, which held every page for longer than all else it starts.
 */
const AHEAD = 8 * 60 * 60 * 1_000
