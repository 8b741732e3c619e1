import { Decimal } from './decimal.ts'
import { readNumeral } from './numerals.ts'
import { halfWidth } from './plain-text.ts'

/** The powers of ten that people write behind digits, one or two of them: 500万, 3百万, 1.2亿. */
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

const DIGITS = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(?:\s?([十百千]|[十百千]?万|[十百千万]?亿))?$/

/** What may stand around a number. */
export interface Grammar {
  /** ¥ before it, 元, 元整 or 元正 behind it. */
  readonly money?: boolean
  /** A minus before it. */
  readonly negative?: boolean
  /** Behind it, as the field shows its unit. */
  readonly units?: readonly string[]
}

/**
 * Reads a number as people write it, exactly, or gives undefined: digits with or without separators
 * in threes, digits before a multiple, a whole Chinese numeral; around it what the grammar allows,
 * with one blank at most. Anything left over is refused. All this is the contract's.
 */
export function readNumber(
  text: string,
  { money = false, negative = false, units = [] }: Grammar = {},
): Decimal | undefined {
  let rest = halfWidth(text)
  const minus = negative && rest.startsWith('-')
  if (minus) rest = rest.slice(1)
  if (money) rest = rest.replace(/^¥\s?/, '')
  const endings = money ? [...units, '元', '元整', '元正'] : units
  const unit = endings.find((ending) => rest.endsWith(ending))
  if (unit) rest = rest.slice(0, -unit.length).replace(/\s$/, '')
  const size = readDigits(rest) ?? readNumeral(rest)
  return minus ? size?.negated() : size
}

function readDigits(text: string): Decimal | undefined {
  const found = DIGITS.exec(text)
  if (!found) return undefined
  const [, whole = '', decimals = '', multiple = ''] = found
  let power = 0
  for (const sign of multiple) power += POWERS[sign] as number
  // Written as one number rather than multiplied, so that no digit is rounded away.
  return new Decimal(`${whole.replace(/,/g, '')}${decimals}e${power}`)
}

/** A foreign currency by its sign, its code or its Chinese name. */
const FOREIGN =
  /(?!¥)\p{Sc}|[美欧日港澳加韩新台][元币金圆]|[镑円铢]|卢[布比]|法郎|JP|USD|EUR|GBP|HKD|KRW|AUD|CAD|RUB/iu
/** What stands behind a number as a unit: no numeral, no punctuation, and not 多 or 左右. */
const UNIT = /[^!-.0-@\s零一二三四五六七八九十百千万亿多余右]+$/

/** What keeps a text from being a number in this grammar, as the end of a sentence that repeats it. */
export function faultOfNumber(text: string, grammar: Grammar): string {
  const { money, units = [] } = grammar
  const written = halfWidth(text)
  if (money && FOREIGN.test(written)) return '是外币，先折成人民币'
  const bare = written.replace(/%$/, '').replace(UNIT, '').replace(/^¥/, '')
  if (bare === written || !readNumber(bare, grammar)) return '读不成数'
  if (written.endsWith('%')) return '是百分数'
  return units[0] ? `单位应是“${units[0]}”` : '这里不带单位'
}
