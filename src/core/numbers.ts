import nzh from 'nzh/cn'
import { Decimal } from './decimal.ts'

/** Multiples people write behind digits: 500万, 3百万, 1.2亿. */
const MULTIPLES: Readonly<Record<string, string>> = {
  十: '1e1',
  百: '1e2',
  千: '1e3',
  万: '1e4',
  十万: '1e5',
  百万: '1e6',
  千万: '1e7',
  亿: '1e8',
  十亿: '1e9',
  百亿: '1e10',
  千亿: '1e11',
  万亿: '1e12',
}

/** Longer than any numeral up to 十万亿 with every place filled. */
const LONGEST_NUMERAL = 40

const DIGITS = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?([十百千万亿]*)$/

/** Full-width digits, letters and signs as their ASCII twins, blanks around taken off. */
export function halfWidth(text: string): string {
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
  const size = new Decimal(whole.replace(/,/g, '') + decimals)
  if (!multiple) return size
  const scale = MULTIPLES[multiple]
  return scale === undefined ? undefined : size.times(scale)
}

/**
 * A whole Chinese numeral, small (三百万, 两百万) or capital (叁佰万). The library reads leniently,
 * so what it read must write back to the same numeral: 三万五 and 一万五百 do not.
 */
function readNumeral(text: string): Decimal | undefined {
  if (text.length > LONGEST_NUMERAL) return undefined
  const numeral = standard(text)
  for (const [decode, encode] of [
    [nzh.decodeS, nzh.encodeS],
    [nzh.decodeB, nzh.encodeB],
  ] as const) {
    const size = String(decode(numeral))
    if (/^\d+$/.test(size) && standard(encode(size)) === numeral) return new Decimal(size)
  }
  return undefined
}

/** One spelling where several are right: 两百 or 二百, 一十五 or 十五, 一百万零五千 or 一百万五千, 〇 or 零. */
function standard(numeral: string): string {
  return numeral
    .replace(/〇/g, '零')
    .replace(/^两$/, '二')
    .replace(/(^|[^十])两(?=[百千万亿])/g, '$1二')
    .replace(/^一十/, '十')
    .replace(/^壹拾/, '拾')
    .replace(/([万亿])零(?=[一二三四五六七八九]千|[壹贰叁肆伍陆柒捌玖]仟)/g, '$1')
}
