/** A day as text, `YYYY-MM-DD`; such texts compare as days do. */
export type IsoDate = string

/** 2022-01-01 → 2022年1月1日 */
export function dateInWords(iso: IsoDate): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** The day in China at an instant since 1992; core has no clock, the caller passes the instant. */
export function dayInChina(instant: Date): IsoDate {
  return new Date(instant.getTime() + AHEAD).toISOString().slice(0, 10)
}
/**
 * All of China keeps one time, eight hours ahead of UTC, without summer time since 1991. `Intl` is not
 * asked because it makes a browser load its tables of time zones, which delays every page.
 */
const AHEAD = 8 * 60 * 60 * 1_000
