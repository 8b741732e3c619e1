import type { Field } from '../../src/core/fields.ts'
import { ruleOf } from '../../src/policies/index.ts'
import { inCapital, inSmall } from '../fuzz/numerals.ts'
import type { Random } from './random.ts'
import type { Request } from './requests.ts'

/*
 * The same request in other writings that the contract reads. The reference answers the plain one, the
 * project the one as written, so that what a writing means is judged from outside.
 */

const MARKS = ['\u200b', '\u200e', '\u202d', '\u2069', '\u2060', '\ufeff', '\u00ad']
const BLANKS = ['', '', ' ', '\u00a0', '\u3000']

/** Every text of a request in another writing at times, wrong ones as they are. */
export function spelled(random: Random, request: Request): Request {
  const fields: Record<string, Field> = ruleOf(request.rule)?.inputs ?? {}
  const spell = (field: Field | undefined, text: string) =>
    field && random.once(3) ? marked(random, spelling(random, field, text)) : text
  const inputs = Object.entries(request.inputs).map(([key, value]) => [
    key,
    Array.isArray(value)
      ? value.map((entry, at) => spell(fields[key]?.entry?.(at), entry))
      : spell(fields[key], value),
  ])
  const on = random.once(3) ? marked(random, day(random, request.on)) : request.on
  return { ...request, on, inputs: Object.fromEntries(inputs) as Request['inputs'] }
}

/** At times with a mark that nobody sees, or with blanks around. */
function marked(random: Random, text: string): string {
  const at = random.whole(0, text.length)
  const blank = random.pick(BLANKS)
  return random.once(3)
    ? blank + text.slice(0, at) + random.pick(MARKS) + text.slice(at) + blank
    : text
}

function spelling(random: Random, { kind, unit }: Field, text: string): string {
  if (kind === 'date') return day(random, text)
  if (kind === 'flag') return truth(random, text)
  return /^-?\d+(\.\d+)?$/.test(text) && kind !== 'choice'
    ? quantity(random, text, kind === 'money', unit)
    : text
}

function quantity(random: Random, text: string, money: boolean, unit: string): string {
  const blank = random.pick(BLANKS)
  const size = figure(random, text)
  // A sign stands before digits only.
  const sign = text.startsWith('-') ? '-' : ''
  const shown = { 1: '', 月: random.pick(['月', '个月']), 年份: '年' }[unit] ?? unit
  const plain = [sign + size, shown ? sign + size + blank + shown : sign + size]
  if (!money) return random.pick(plain)
  const yuan = blank + random.pick(['元', '元整', '元正'])
  return random.pick([
    ...plain,
    sign + size + yuan,
    ...(sign ? [] : [`¥${blank}${size}`, `￥${size}${yuan}`]),
  ])
}

/** The size of a number in another writing. */
function figure(random: Random, number: string): string {
  const [whole = '', part = ''] = number.replace('-', '').split('.')
  const decimals = part && `.${part}`
  const text = whole + decimals
  const [low, high] = [whole.slice(-4).padStart(4, '0'), whole.slice(0, -4) || '0']
  const writings = [
    text,
    whole.replace(/\B(?=(\d{3})+$)/g, ',') + decimals,
    `000${text}`,
    part ? `${text}0000000` : `${text}.00`,
    text.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    `${high}.${low}${part}${random.pick(['万', ' 万'])}`,
  ]
  const numerals = [inSmall(BigInt(whole)), inCapital(BigInt(whole))]
  return random.pick(part || number.startsWith('-') ? writings : [...writings, ...numerals])
}

/** A day, or what looks like one and is none, in another writing. */
function day(random: Random, text: string): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (!year) return text
  const [m, d] = [String(Number(month)), String(Number(date))]
  const sign = random.pick(['-', '/', '.', '／'])
  const written = random.pick([
    text,
    [year, m, d].join(sign),
    [year, month, date].join(sign),
    `${year}年${m}月${d}日`,
    year + month + date,
  ])
  return written + random.pick(['', '', '', ' 00:00:00', ' 0:00', '\u300000:00'])
}

const YES = ['TRUE', '是', '有', '对', 'y', 'Yes', '1', '√', '✓', '✔']
const NO = ['False', '否', '无', '错', 'N', 'no', '0', '×', '✗', '✘']

function truth(random: Random, text: string): string {
  return text === 'true' ? random.pick(YES) : text === 'false' ? random.pick(NO) : text
}
