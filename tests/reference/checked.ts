import { of } from './fraction.ts'
import { given, invalid } from './model.ts'
import type { Fraction } from './fraction.ts'
import type { Inputs, Reference } from './model.ts'
import type { Random } from './random.ts'

/** What one field takes by itself, and texts that it must refuse. */
export interface Range {
  fits: (text: string) => boolean
  wrong: readonly string[]
  optional?: true
}

const money4 = /^-?\d+(\.\d{1,4})?$/
const anyDecimal = /^-?\d+(\.\d+)?$/

function between(form: RegExp, min: string, max: string, ...wrong: string[]): Range {
  return {
    fits: (text) => form.test(text) && of(text).atLeast(of(min)) && of(max).atLeast(of(text)),
    wrong: ['', 'x', ...unread, ...wrong],
  }
}

const most = '10000000000000'
const tooMuch = [`${most}.0001`, '10000000000001', '1.00001']
/** Texts that no number's field takes: another unit, blanks among digits, something left over. */
const unread = [
  '5  万',
  '1 000',
  '1,23',
  '5.',
  '.5',
  '三万五',
  '1e3',
  '5千克',
  '5元/公斤',
  '$5',
  '-¥-5',
]
/** The same of money: foreign, a percentage, written wrongly. */
const foreign = ['US$100', '100美元', '€5', 'HK$5', '12%', '¥  5', '5 元 整', '5圆', '5整']

/** Yuan: 0 to 1e13, at most 4 decimals. */
export const money = between(money4, '0', most, ...tooMuch, ...foreign, '-0.01', '-1')

/** As money, a loss allowed. */
export const profitOrLoss = between(money4, `-${most}`, most, ...tooMuch, ...foreign, '-1.00001')

/** A number of percent; the rule book bounds the decimals of money only. */
export const percentage = between(anyDecimal, '0', '100', '-0.01', '100.0001', '101')

/** An area, a volume, a capacity: not negative; the rule book sets no highest. */
export const measure = between(anyDecimal, '0', most, '-0.01', '-1')

/** A whole number; where `max` is left out the rule book sets no highest. */
export function count(min = 0, max?: number): Range {
  const beyond = max === undefined ? [] : [String(max + 1)]
  return {
    fits: (text) =>
      /^-?\d+$/.test(text) && Number(text) >= min && (max === undefined || Number(text) <= max),
    wrong: ['', 'x', ...unread, '5元', '¥5', '1.5', '-1', String(min - 1), ...beyond],
  }
}

export function choice(...options: string[]): Range {
  return { fits: (text) => options.includes(text), wrong: ['', 'x', `${options[0] ?? ''}s`] }
}

export const flag: Range = {
  ...choice('true', 'false'),
  wrong: ['', 'x', '是的', '不', '2', '01', '没有', '☑'],
}

/** A day of the calendar, YYYY-MM-DD in plain writing. */
export const day: Range = {
  fits: (text) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
    const time = Date.parse(`${text}T00:00:00Z`)
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  },
  wrong: [
    ...[
      '',
      'x',
      '2021-02-29',
      '2021-13-01',
      '2021-04-31',
      '21-1-1',
      '3/5/2021',
      '2021-3/5',
      '2021-3',
    ],
    ...[
      '2021/2/30',
      '2021年3月5',
      '2021-03-05 13:20',
      '2021-03-05T00:00:00Z',
      '2021 3 5',
      '2021315',
    ],
  ],
}

export function optional(range: Range): Range {
  return { ...range, optional: true }
}

/** The keys that are missing, unknown or out of their own range. */
function faults(inputs: Inputs, ranges: Record<string, Range>): string[] {
  const known = Object.entries(ranges).filter(([key, range]) => {
    const value = inputs[key]
    if (value === undefined) return range.optional !== true
    return typeof value !== 'string' || !range.fits(value)
  })
  const unknown = Object.keys(inputs).filter((key) => !(key in ranges))
  return [...known.map(([key]) => key), ...unknown]
}

/** One field left out, one beyond its range, or one that nobody asked for. */
function spoilt(inputs: Inputs, ranges: Record<string, Range>, random: Random): Inputs {
  if (random.once(10)) return { ...inputs, somethingElse: '1' }
  const key = random.pick(Object.keys(ranges))
  if (random.once(4)) return Object.fromEntries(Object.entries(inputs).filter(([k]) => k !== key))
  return { ...inputs, [key]: random.pick(ranges[key]?.wrong ?? []) }
}

/**
 * A reference whose inputs are each checked by themselves before its own answer is asked ("all inputs
 * are checked before eligibility"); one request in thirty has a field that must be refused.
 */
export function checked(ranges: Record<string, Range>, reference: Reference): Reference {
  return {
    ...reference,
    statuses: [...new Set([...reference.statuses, 'invalid' as const])],
    ask: (random) => {
      const inputs = reference.ask(random)
      return random.once(30) ? spoilt(inputs, ranges, random) : inputs
    },
    answer: (inputs, readings, on) => {
      const wrong = faults(inputs, ranges)
      return wrong.length > 0 ? invalid(...wrong) : reference.answer(inputs, readings, on)
    },
  }
}

/** The same decimal, sometimes with four decimals more. */
export function finer(random: Random, text: string): string {
  return text.includes('.') && random.once(4) ? `${text}${random.whole(1000, 9999)}` : text
}

/** The number under a key. */
export function number(inputs: Inputs, key: string): Fraction {
  return of(given(inputs, key))
}

/** Whether the flag under a key is set. */
export function isTrue(inputs: Inputs, key: string): boolean {
  return given(inputs, key) === 'true'
}

/** 以上 on a threshold, as the reading `bound` has it. */
export function reaches(value: Fraction, threshold: Fraction, bound: string | undefined): boolean {
  return bound === 'exclusive' ? value.above(threshold) : value.atLeast(threshold)
}
