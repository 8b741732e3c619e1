import { numeralOf } from './numerals.ts'

/*
 * What a text means by the contract, written from the contract's words alone, in whole numbers.
 * Nothing from `src` is used.
 */

/** The limits of a field, as it states them. */
export interface Limits {
  readonly money: boolean
  readonly min: string
  readonly max: string
  readonly decimals: number
}

/** A number read: plain digits, and whether the contract says so or leaves it open. */
export interface Meaning {
  readonly text: string
  readonly sure: boolean
}

const BLANK = /[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/
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

/** Blanks around taken off, full-width signs as their ASCII twins. */
export function plain(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && BLANK.test(text[start] as string)) start++
  while (end > start && BLANK.test(text[end - 1] as string)) end--
  let result = ''
  for (const sign of text.slice(start, end)) {
    const code = sign.charCodeAt(0)
    if (sign === '￥') result += '¥'
    else if (code >= 0xff01 && code <= 0xff5e) result += String.fromCharCode(code - 0xfee0)
    else result += sign
  }
  return result
}

/** What a number field must read from a text; undefined where it must refuse. */
export function numberOf(text: string, limits: Limits): Meaning | undefined {
  let rest = plain(text)
  const negative = rest.startsWith('-')
  if (negative && !limits.min.startsWith('-')) return undefined
  if (negative) rest = rest.slice(1)
  // The contract does not say whether ¥ may follow a sign, nor whether a sign may stand before a numeral.
  const doubtful = negative && !/^\d/.test(rest)
  if (limits.money && rest.startsWith('¥')) rest = rest.slice(1)
  if (limits.money && rest.endsWith('元')) rest = rest.slice(0, -1)
  const size = digitsOf(rest) ?? numeral(rest)
  if (!size || !isWithin(size, negative, limits)) return undefined
  const zero = /^[0.]*$/.test(size.text)
  return { text: (negative && !zero ? '-' : '') + size.text, sure: size.sure && !doubtful }
}

function digitsOf(text: string): Meaning | undefined {
  const [, whole, decimals = '', unit = ''] =
    /^([0-9,]+)(?:\.([0-9]+))?([十百千万亿]*)$/.exec(text) ?? []
  const power = MULTIPLES.indexOf(unit)
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
  const iso = plain(text)
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(iso)
  if (!found) return undefined
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) return undefined
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (DAYS[month - 1] as number) + Number(leap && month === 2) ? iso : undefined
}
