/*
 * Whole Chinese numerals, written and read by themselves: the grammar of the contract once more, in
 * whole numbers, without anything from `src`.
 */

interface Script {
  readonly digits: string
  readonly units: readonly string[]
}
const SMALL: Script = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'] }
const CAPITAL: Script = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] }

/** Below ten thousand, every place named: 一千零五, 一百一十. */
function section(value: bigint, { digits, units }: Script): string {
  const places = value.toString()
  let text = ''
  let skipped = false
  for (let i = 0; i < places.length; i++) {
    const digit = Number(places[i])
    if (!digit) skipped = true
    else {
      text += `${skipped ? digits[0] : ''}${digits[digit]}${units[places.length - 1 - i]}`
      skipped = false
    }
  }
  return text
}

function whole(value: bigint, script: Script): string {
  if (value < 10_000n) return section(value, script)
  const [unit, name] = value < 10n ** 8n ? ([10_000n, '万'] as const) : ([10n ** 8n, '亿'] as const)
  const [high, low] = [value / unit, value % unit]
  const head = whole(high, script) + name
  if (!low) return head
  const zero = low < unit / 10n ? script.digits[0] : ''
  return head + zero + whole(low, script)
}

/** Written out in full; `bareStart` writes 十五 rather than 一十五. */
function spelled(value: bigint, script: Script, bareStart: boolean): string {
  if (!value) return script.digits[0] as string
  const text = whole(value, script)
  const tens = `${script.digits[1]}${script.units[1]}`
  return bareStart && text.startsWith(tens) ? text.slice(1) : text
}

/** The usual spelling in small numerals. */
export const inSmall = (value: bigint): string => spelled(value, SMALL, true)
/** The usual spelling in capital numerals. */
export const inCapital = (value: bigint): string => spelled(value, CAPITAL, false)

/** What a numeral is to the contract: read for sure, read or refused, or refused for sure. */
export interface Numeral {
  readonly value: bigint
  /** Whether the contract says that it is read; otherwise it says neither. */
  readonly sure: boolean
}

/** A numeral longer than this is beyond any amount that a field takes. */
const LONGEST = 40

/** What a text means if it is a whole numeral in full form, in one script; undefined if it is none. */
export function numeralOf(text: string): Numeral | undefined {
  if (text.length > LONGEST) return undefined
  if (/^[零〇一二两三四五六七八九十百千万亿]+$/.test(text)) return smallNumeral(text)
  if (!/^[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+$/.test(text)) return undefined
  const value = added(text, CAPITAL)
  if (text === inCapital(value)) return { value, sure: true }
  return isVariant(text, value, CAPITAL) ? { value, sure: false } : undefined
}

function smallNumeral(text: string): Numeral | undefined {
  // 两 stands before 百 and larger, and by itself.
  if (/两(?![百千万亿]|$)/.test(text) || (text.endsWith('两') && text !== '两')) return undefined
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零')
  const value = added(plain, SMALL)
  const usual = !text.includes('〇') && text !== '两' && !/[十零]两/.test(text)
  if (plain === inSmall(value)) return { value, sure: usual }
  return isVariant(plain, value, SMALL) ? { value, sure: false } : undefined
}

function isVariant(text: string, value: bigint, script: Script): boolean {
  return plainest(text, script) === plainest(spelled(value, script, false), script)
}

/** With no 零 where no place is left out (五万零九千, 一亿零五千万), and 十 for 一十 at the start or behind 零. */
function plainest(text: string, { digits, units }: Script): string {
  const [ten, one] = [units[1], digits[1]]
  return text
    .replace(new RegExp(`(^|零)${one}${ten}`, 'g'), `$1${ten}`)
    .replace(/万零(.[千仟])/g, '万$1')
    .replace(/亿零(.[千仟][^亿]*万)/g, '亿$1')
}

/** Adds up whatever numeral it is; the caller then sees whether that writes back to it. */
function added(text: string, { digits, units }: Script): bigint {
  let [all, high, low, digit] = [0n, 0n, 0n, 0n]
  for (const sign of text) {
    const unit = units.indexOf(sign)
    if (digits.includes(sign)) digit = BigInt(digits.indexOf(sign))
    else if (unit > 0) {
      low += (digit || 1n) * 10n ** BigInt(unit)
      digit = 0n
    } else if (sign === '万') {
      high += (low + digit) * 10_000n
      low = digit = 0n
    } else {
      all = (all + high + low + digit) * 10n ** 8n
      high = low = digit = 0n
    }
  }
  return all + high + low + digit
}
