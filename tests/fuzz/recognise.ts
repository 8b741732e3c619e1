import { numeralOf } from './numerals.ts'

/*
 * What a text means by the contract, written from the contract's words alone, in whole numbers.
 * Nothing from `src` is used.
 */

/** The limits of a field and its unit, as it states them. */
export interface Limits {
  readonly money: boolean
  readonly unit: string
  readonly min: string
  readonly max: string
  readonly decimals: number
}

/** A number read: plain digits, and whether the contract says so or leaves it open. */
export interface Meaning {
  readonly text: string
  readonly sure: boolean
}

const BLANK = /[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const MULTIPLES = [
  '',
  '十',
  '百',
  '千',
  '万',
  '十万',
  '百万',
  '千万',
  '亿',
  '十亿',
  '百亿',
  '千亿',
  '万亿',
]

/** Marks that take no room, from the first to the last of each range. */
const INVISIBLE = [
  ...[0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f],
  ...[0x202a, 0x202e, 0x2060, 0x206f, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xfff0, 0xfff8],
  ...[0x1bca0, 0x1bca3, 0x1d173, 0x1d17a, 0xe0000, 0xe0fff],
]
function isInvisible(sign: string): boolean {
  const code = sign.codePointAt(0) as number
  return INVISIBLE.some(
    (first, at) => at % 2 === 0 && code >= first && code <= (INVISIBLE[at + 1] as number),
  )
}

/** Invisible marks dropped, blanks around taken off. */
export function visible(text: string): string {
  const signs = [...text].filter((sign) => !isInvisible(sign))
  let [start, end] = [0, signs.length]
  while (start < end && BLANK.test(signs[start] as string)) start++
  while (end > start && BLANK.test(signs[end - 1] as string)) end--
  return signs.slice(start, end).join('')
}

/** The same with full-width signs as their ASCII twins. */
export function plain(text: string): string {
  let result = ''
  for (const sign of visible(text)) {
    const code = sign.charCodeAt(0)
    if (sign === '￥') result += '¥'
    else if (code >= 0xff01 && code <= 0xff5e) result += String.fromCharCode(code - 0xfee0)
    else result += sign
  }
  return result
}

/** What may stand behind a number: 元 behind money, else the unit as the form and the heading show it. */
function endingsOf({ money, unit }: Limits): string[] {
  const yuan = money ? ['元整', '元正', '元'] : []
  if (unit === '1') return yuan
  if (unit === '月') return ['个月', '月']
  return unit === '年份' ? ['年份', '年'] : [unit, ...yuan]
}

/** What a number field must read from a text; undefined where it must refuse. */
export function numberOf(text: string, limits: Limits): Meaning | undefined {
  let rest = plain(text)
  const negative = rest.startsWith('-')
  if (negative && !limits.min.startsWith('-')) return undefined
  if (negative) rest = rest.slice(1)
  // The contract does not say whether ¥ may follow a sign, nor whether a sign may stand before a numeral.
  const doubtful = negative && !/^\d/.test(rest)
  if (limits.money && rest.startsWith('¥')) {
    rest = rest.slice(1)
    if (BLANK.test(rest.charAt(0))) rest = rest.slice(1)
  }
  const ending = endingsOf(limits).find((one) => rest.endsWith(one))
  if (ending !== undefined) {
    rest = rest.slice(0, rest.length - ending.length)
    if (BLANK.test(rest.slice(-1))) rest = rest.slice(0, -1)
  }
  const size = digitsOf(rest) ?? numeral(rest)
  if (!size || !isWithin(size, negative, limits)) return undefined
  const zero = /^[0.]*$/.test(size.text)
  return { text: (negative && !zero ? '-' : '') + size.text, sure: size.sure && !doubtful }
}

function digitsOf(text: string): Meaning | undefined {
  const [, whole, decimals = '', blank = '', unit = ''] =
    /^([0-9,]+)(?:\.([0-9]+))?(\s?)([十百千万亿]*)$/.exec(text) ?? []
  const power = MULTIPLES.indexOf(unit)
  if (blank && !unit) return undefined
  if (whole === undefined || power < 0) return undefined
  const groups = whole.split(',')
  const first = groups[0] as string
  if (groups.length > 1 && (first.length < 1 || first.length > 3)) return undefined
  if (groups.slice(1).some((group) => group.length !== 3) || !first) return undefined
  const shifted = decimals.padEnd(power, '0')
  return {
    text: trimmed(groups.join('') + shifted.slice(0, power), shifted.slice(power)),
    sure: true,
  }
}

function numeral(text: string): Meaning | undefined {
  const found = numeralOf(text)
  return found && { text: found.value.toString(), sure: found.sure }
}

function trimmed(whole: string, decimals: string): string {
  let end = decimals.length
  while (end > 0 && decimals[end - 1] === '0') end--
  return whole.replace(/^0+(?=\d)/, '') + (end ? `.${decimals.slice(0, end)}` : '')
}

function isWithin({ text }: Meaning, negative: boolean, { min, max, decimals }: Limits): boolean {
  const [whole = '', part = ''] = text.split('.')
  if (part.length > decimals || whole.length > 20) return false
  const scaled = (number: string): bigint => {
    const [a = '', b = ''] = number.split('.')
    return BigInt(a + b.padEnd(decimals, '0'))
  }
  const value = scaled(`${negative ? '-' : ''}${text}`)
  return value >= scaled(min) && value <= scaled(max)
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The ISO day that a text means; undefined where it must be refused. */
export function dayOf(text: string): string | undefined {
  const written = plain(text)
  const [, year, between, month, between2, day, rest] =
    /^([0-9]{4})([-/.年])([0-9]{1,2})([-/.月])([0-9]{1,2})(?![0-9])([^]*)$/.exec(written) ??
    /^([0-9]{4})()([0-9]{2})()([0-9]{2})(?![0-9])([^]*)$/.exec(written) ??
    []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const isChinese = between === '年' && between2 === '月'
  if (!isChinese && (between !== between2 || between === '年')) return undefined
  if (!isNothing(rest ?? '', isChinese)) return undefined
  return exists(Number(year), Number(month), Number(day))
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined
}

/** Whether what stands behind a day is no more than a midnight; 日 belongs to a day in Chinese. */
function isNothing(rest: string, isChinese: boolean): boolean {
  if (isChinese && !rest.startsWith('日')) return false
  const time = isChinese ? rest.slice(1) : rest
  if (!time) return true
  const [, before = '', clock = ''] = /^(T|\s|)([^]*)$/.exec(time) ?? []
  // 日 parts the day from the time well enough, and nobody writes 日T.
  if (isChinese ? before === 'T' : before === '') return false
  return ['0:00', '00:00', '0:00:00', '00:00:00'].includes(clock.replace(/(:00:00)\.0+$/, '$1'))
}

function exists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (DAYS[month - 1] as number) + Number(leap && month === 2)
}

const YES = ['true', '是', '有', '对', 'y', 'yes', '1', '√', '✓', '✔']
const NO = ['false', '否', '无', '错', 'n', 'no', '0', '×', '✗', '✘']

/** What a text says as yes or no; undefined where it must be refused. */
export function truthOf(text: string): boolean | undefined {
  const word = plain(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined
}
