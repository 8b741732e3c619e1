/** A day as text, `YYYY-MM-DD`; such texts compare as days do. */
export type IsoDate = string

/** 2022-01-01 → 2022年1月1日 */
export function dateInWords(iso: IsoDate): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** The day in China at an instant; the caller brings the clock. */
export function dayInChina(instant: Date): IsoDate {
  return CHINA.format(instant)
}
/** Sweden writes its dates the ISO way. */
const CHINA = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
