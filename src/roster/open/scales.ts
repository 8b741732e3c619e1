/* Formats that show less than is stored, as 123456 shown as 12.3万元. */

const SCALES: Readonly<Record<string, number>> = {
  ...{ K: 3, k: 3, M: 6, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7 },
  ...{ 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12 },
}

/** A unit less the power of ten that the format took away; undefined where the two do not agree. */
export function unscaled(unit: string, shift: number): string | undefined {
  if (!shift) return unit
  const [scale = ''] = /^(?:[Kk]|M|[十百千万]?[万亿]|千)/.exec(unit) ?? []
  return SCALES[scale] === shift ? unit.slice(scale.length) : undefined
}

/** Why a number must not be read by a section that shows this around it, scaled by powers of ten. */
export function refusalOf(before: string, after: string, shift: number): string | undefined {
  const check = '请在表格软件里把它的格式改成“常规”，核对好再来。'
  if (/\d[.,]?$/.test(before) || /^[.,]?\d/.test(after))
    return `这一格的格式在存着的数旁边添了数字（${before || after}），看到的和存的不一样。${check}`
  if (unscaled(after, shift) !== undefined) return undefined
  const unit = after && `，后面写“${after}”`
  return `这一格的格式把存着的数缩小到 ${10 ** shift} 分之一来显示${unit}，分不清要的是哪个数。${check}`
}
