import { EXPECTED_DAY, readDate } from './read-date.ts'
import { Decimal, grouped } from './decimal.ts'
import type { Amount, Choice, Day, Explained, Truth } from './explained.ts'
import { leaf } from './explained.ts'
import { readNumber } from './numbers.ts'
import { truncate } from './truncate.ts'
import type { Unit } from './units.ts'

/*
 * Input fields: the one place where text from outside (form, link, file, JSON) becomes typed values.
 */

/** Why a value was refused: a sentence that names the field and says what is expected. */
export class Refusal {
  readonly message: string
  constructor(message: string) {
    this.message = message
  }
}

export interface Field<V = unknown> {
  readonly kind: 'money' | 'number' | 'count' | 'percent' | 'date' | 'choice' | 'flag' | 'list'
  /** The field's name in plain Chinese. */
  readonly label: string
  /** One short line of help under the label. */
  readonly hint?: string
  readonly unit: Unit
  /** The fact of the firm it asks, where other rules ask the same one under a key or label of their own. */
  readonly fact?: string
  /** Not given at all is fine; the rule then gets undefined. */
  readonly optional: boolean
  /** Stands in, as text, where nothing is given. */
  readonly preset?: string
  /** The options of a choice: value → words. */
  readonly options?: Readonly<Record<string, string>>
  /** A list's ways to fill itself, in common use but not from the bulletin. */
  readonly fills?: readonly Fill[]
  /** A list's entries, each a field of its own. */
  readonly entry?: (index: number) => Field
  /** What may be typed, in words. */
  readonly expected: string
  /** The limits of a number, as decimal texts. */
  readonly min?: string
  readonly max?: string
  readonly decimals?: number
  /** Reads a raw value into an explained leaf that remembers its key. */
  readonly read: (raw: unknown, key: string) => V | Refusal
}

/** A way to fill a list of `length` entries. */
export interface Fill {
  readonly title: string
  readonly entry: (index: number, length: number) => string
}

interface About {
  hint?: string
  fact?: string
  preset?: string
}
interface Limits extends About {
  min?: number | string
  max?: number | string
  decimals?: number
}

const LARGEST = '10000000000000'
/** Weights, areas and rates: more digits than any measuring gives, few enough to stay exact. */
const DECIMALS = 10

/** Money in yuan (or 元/月): 0 to 1e13 with at most 4 decimals. Only `negative` admits a leading minus. */
export function money<U extends Unit = '元'>(
  label: string,
  { unit = '元' as U, negative = false, ...about }: About & { unit?: U; negative?: boolean } = {},
): Field<Amount<U>> {
  const limits = { min: negative ? `-${LARGEST}` : 0, max: LARGEST, decimals: 4, ...about }
  return numeric(
    'money',
    label,
    unit,
    limits,
    { money: true, negative },
    '，如 8000000、800万、八百万',
  )
}

/** A measured number, such as an area. */
export function number<U extends Unit>(
  label: string,
  unit: U,
  limits: Limits = {},
): Field<Amount<U>> {
  return numeric('number', label, unit, { decimals: DECIMALS, ...limits })
}

/** A whole number of things; at least 0 unless `min` says more. */
export function count<U extends Unit>(
  label: string,
  unit: U,
  limits: Limits = {},
): Field<Amount<U>> {
  return numeric('count', label, unit, { ...limits, decimals: 0 })
}

/** A number of percent, 0 to 100: `30` is 30%. */
export function percentage(label: string, about: About = {}): Field<Amount<'%'>> {
  return numeric('percent', label, '%', { max: 100, decimals: DECIMALS, ...about })
}

function numeric<U extends Unit>(
  kind: Field['kind'],
  label: string,
  unit: U,
  limits: Limits,
  grammar: { money?: boolean; negative?: boolean } = {},
  sample = '',
): Field<Amount<U>> {
  const { min = 0, max = LARGEST, decimals = 0, ...about } = limits
  const whole = decimals === 0 ? '整数' : `数字（最多 ${decimals} 位小数）`
  const ends = String(max) === LARGEST ? `${grouped(String(min))} 到 10万亿` : `${min} 到 ${max}`
  const expected = `请填 ${ends} 之间的${whole}${sample}`
  const refuse = (fault: string) => new Refusal(`“${label}”${fault}。${expected}。`)
  const least = new Decimal(min)
  const most = new Decimal(max)
  return {
    kind,
    label,
    unit,
    optional: false,
    ...about,
    min: String(min),
    max: String(max),
    decimals,
    expected,
    read(raw, key) {
      const text = typeof raw === 'number' ? new Decimal(raw).toFixed() : raw
      if (typeof text !== 'string') return refuse('不是一个数')
      if (!text.trim()) return refuse('没有填')
      const value = readNumber(text, grammar)
      if (!value) return refuse(`填的是“${shown(text)}”，读不成数`)
      if (value.decimalPlaces() > decimals) return refuse(decimals ? '小数位太多' : '不是整数')
      if (value.lt(least) || value.gt(most)) return refuse('超出范围')
      return leaf('given', value, unit, label, undefined, { key })
    },
  }
}

/** A day, ISO `YYYY-MM-DD`. */
export function date(label: string, about: About = {}): Field<Day> {
  const expected = EXPECTED_DAY
  return {
    kind: 'date',
    label,
    unit: '日期',
    optional: false,
    ...about,
    expected,
    read(raw, key) {
      if (typeof raw !== 'string' || !raw.trim())
        return new Refusal(`“${label}”没有填。${expected}。`)
      const day = readDate(raw)
      if (day) return leaf('given', day, '日期', label, undefined, { key })
      return new Refusal(`“${label}”填的是“${shown(raw)}”，没有这一天。${expected}。`)
    },
  }
}

/** One of the options, given as value → words. */
export function choice<Option extends string>(
  label: string,
  options: Readonly<Record<Option, string>>,
  about: About = {},
): Field<Choice<Option>> {
  const known = Object.keys(options) as Option[]
  const expected = `请选其中一项：${known.map((option) => `${options[option]}（${option}）`).join('、')}`
  return {
    kind: 'choice',
    label,
    unit: '选项',
    optional: false,
    ...about,
    options,
    expected,
    read(raw, key) {
      const option = known.find((one) => one === raw)
      if (option !== undefined)
        return leaf('given', option, '选项', label, undefined, { key, option: options[option] })
      return new Refusal(`“${label}”${raw ? `没有“${shown(raw)}”这一项` : '没有选'}。${expected}。`)
    },
  }
}

/** Yes or no: `true` or `false`. The label reads as a statement: 是生产性企业. */
export function flag(label: string, about: About = {}): Field<Truth> {
  const expected = '请选“是”或“否”（写作 true 或 false）'
  return {
    kind: 'flag',
    label,
    unit: '是否',
    optional: false,
    ...about,
    expected,
    read(raw, key) {
      if (raw === true || raw === 'true')
        return leaf('given', true, '是否', label, undefined, { key })
      if (raw === false || raw === 'false')
        return leaf('given', false, '是否', label, undefined, { key })
      return new Refusal(
        `“${label}”${raw === undefined || raw === '' ? '没有选' : `填的是“${shown(raw)}”`}。${expected}。`,
      )
    },
  }
}

/** The values a field offers to choose from, with their words; undefined where it is typed. */
export function optionsOf({ kind, options }: Field): Readonly<Record<string, string>> | undefined {
  return kind === 'flag' ? YES_NO : options
}
const YES_NO = { true: '是', false: '否' }

/** A list of the same kind of number, one entry to a household, truck or the like. */
export function list<U extends Unit>(
  label: string,
  entry: (index: number) => Field<Amount<U>>,
  { fills, ...about }: About & { fills?: readonly Fill[] } = {},
): Field<readonly Amount<U>[]> {
  const expected = `请填 1 到 ${LONGEST_LIST} 项`
  return {
    kind: 'list',
    label,
    unit: entry(0).unit,
    optional: false,
    ...about,
    ...(fills && { fills }),
    entry,
    expected,
    read(raw, key) {
      if (!Array.isArray(raw)) return new Refusal(`“${label}”不是一列数。${expected}，用逗号分开。`)
      if (raw.length < 1 || raw.length > LONGEST_LIST)
        return new Refusal(`“${label}”有 ${raw.length} 项。${expected}。`)
      const entries: Amount<U>[] = []
      for (const [index, one] of raw.entries()) {
        const read = entry(index).read(one, `${key}.${index + 1}`)
        if (read instanceof Refusal) return read
        entries.push(read)
      }
      return entries
    },
  }
}
/** The most entries a list may have. */
export const LONGEST_LIST = 1000

/** The same field, which may be left out. */
export function optional<V extends Explained>(field: Field<V>): Field<V | undefined> {
  return { ...field, optional: true }
}

/** What was typed, short enough to repeat in a message. */
function shown(raw: unknown): string {
  if (typeof raw === 'object') return Array.isArray(raw) ? '一列' : '一个对象'
  return truncate(String(raw))
}
