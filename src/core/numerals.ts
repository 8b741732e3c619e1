import nzh from 'nzh/cn'
import { Decimal } from './decimal.ts'

/** Longer than any numeral up to 十万亿 with every place filled. */
const LONGEST_NUMERAL = 40

/**
 * A whole Chinese numeral, small (三百万, 两百万) or capital (叁佰万). The library reads leniently,
 * so what it read must write back to the same numeral: 三万五 and 一万五百 do not.
 */
export function readNumeral(text: string): Decimal | undefined {
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
