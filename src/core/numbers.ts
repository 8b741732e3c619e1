import nzh from 'nzh/cn'
import { Decimal } from './decimal.ts'

/** The powers of ten that people write behind digits: 500万, 3百万, 1.2亿. */
const MULTIPLES: Readonly<Record<string, number>> = {
  '': 0,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
}

/** Longer than any numeral up to 十万亿 with every place filled. */
const LONGEST_NUMERAL = 40

const DIGITS = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?([十百千万亿]*)$/

/** What most people type, where nothing needs replacing. */
const ASCII = /^[ -~]*$/

/** Full-width digits, letters and signs as their ASCII twins, blanks around taken off. */
export function halfWidth(text: string): string {
  if (ASCII.test(text)) return text.trim()
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .trim()
}

/**
 * Reads a number as people write it, exactly, or gives undefined: digits with or without separators
 * in threes, digits before a multiple, a whole Chinese numeral; a leading minus where `negative`,
 * ¥ and 元 where `money`. Anything left over is refused. The grammar is the contract's.
 */
export function readNumber(
  text: string,
  { money = false, negative = false } = {},
): Decimal | undefined {
  let rest = halfWidth(text)
  const minus = negative && rest.startsWith('-')
  if (minus) rest = rest.slice(1)
  if (money && rest.startsWith('¥')) rest = rest.slice(1)
  if (money && rest.endsWith('元')) rest = rest.slice(0, -1)
  const size = readDigits(rest) ?? readNumeral(rest)
  return minus ? size?.negated() : size
}

function readDigits(text: string): Decimal | undefined {
  const found = DIGITS.exec(text)
  if (!found) return undefined
  const [, whole = '', decimals = '', multiple = ''] = found
  const power = MULTIPLES[multiple]
  // Written as one number rather than multiplied, so that no digit is rounded away.
  return power === undefined
    ? undefined
    : new Decimal(`${whole.replace(/,/g, '')}${decimals}e${power}`)
}

/**
 * A whole Chinese numeral, small (三百万, 两百万) or capital (叁佰万). The library reads leniently,
 * so what it read must write back to the same numeral: 三万五 and 一万五百 do not.
 */
function readNumeral(text: string): Decimal | undefined {
  if (text.length > LONGEST_NUMERAL) return undefined
  // The library writes 零十 at times, but reads only 零一十 rightly. 〇 and 两 are small numerals.
  const small = text
    .replace(/〇/g, '零')
    .replace(/^两$/, '二')
    .replace(/(^|[^十])两(?=[百千万亿])/g, '$1二')
    .replace(/零十/g, '零一十')
  return (
    readBack(small, nzh.decodeS, nzh.encodeS) ??
    readBack(text.replace(/零拾/g, '零壹拾'), nzh.decodeB, nzh.encodeB)
  )
}

function readBack(
  numeral: string,
  decode: (numeral: string) => unknown,
  encode: (size: string) => string,
): Decimal | undefined {
  const size = String(decode(numeral))
  return /^\d+$/.test(size) && standard(encode(size)) === standard(numeral)
    ? new Decimal(size)
    : undefined
}

/** One spelling where several are right: 一十五 or 十五, 一亿零一十 or 一亿零十, 一百万零五千 or 一百万五千. */
function standard(numeral: string): string {
  return numeral
    .replace(/(^|零)一十/g, '$1十')
    .replace(/(^|零)壹拾/g, '$1拾')
    .replace(/万零(?=.[千仟])/g, '万')
    .replace(/亿零(?=.[千仟].*万)/g, '亿')
}
