import { of } from './fraction.ts'

/** What one field takes by itself, and texts that it must refuse. */
export interface Range {
  fits: (text: string) => boolean
  wrong: readonly string[]
  optional?: true
  /** A list of such texts, one at least. */
  list?: true
}

const money4 = /^-?\d+(\.\d{1,4})?$/
const decimal10 = /^-?\d+(\.\d{1,10})?$/

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

const eleventh = '1.00000000001'

/** A number of percent, 0 to 100, at most 10 decimals. */
export const percentage = between(decimal10, '0', '100', '-0.01', '100.0000000001', '101', eleventh)

/** An area, a volume, a capacity, a weight: 0 to 1e13, at most 10 decimals. */
export const measure = between(
  decimal10,
  '0',
  most,
  ...['-0.01', '-1', eleventh, `${most}.0000000001`, '10000000000001'],
)

/** A whole number; where `max` is left out, up to 1e13. */
export function count(min = 0, max = Number(most)): Range {
  return {
    fits: (text) => /^-?\d+$/.test(text) && Number(text) >= min && Number(text) <= max,
    wrong: ['', 'x', ...unread, '5元', '¥5', '1.5', '-1', String(min - 1), String(max + 1)],
  }
}

export function choice(...options: string[]): Range {
  return { fits: (text) => options.includes(text), wrong: ['', 'x', `${options[0] ?? ''}s`] }
}

export const flag: Range = {
  ...choice('true', 'false'),
  wrong: ['', 'x', '是的', '不', '2', '01', '没有', '☑'],
}

/** A day of the calendar from 1900 to 2999, YYYY-MM-DD in plain writing. */
export const day: Range = {
  fits: (text) => {
    if (text < '1900-01-01' || text > '2999-12-31') return false
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
    ...['1899-12-31', '3000-01-01', '1900-02-29'],
  ],
}

export function optional(range: Range): Range {
  return { ...range, optional: true }
}
