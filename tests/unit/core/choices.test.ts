import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Explained } from '../../../src/core/explained.ts'
import type { Field } from '../../../src/core/fields.ts'
import { choice, date, flag, money, optional, Refusal } from '../../../src/core/fields.ts'

const born = date('出生日期')
const made = flag('是生产性企业')
const role = choice('身份', { exhibitor: '参展商', buyer: '采购商' })

function valueOf(field: Field, raw: unknown): unknown {
  return (field.read(raw, 'key') as Explained).value
}
function messageOf(field: Field, raw: unknown): string {
  const value = field.read(raw, 'key')
  return value instanceof Refusal ? value.message : 'read'
}
/** Values that pretend to be something else, or bite when touched. */
const hostile: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['an empty text', ''],
  ['an array of the right text', ['true']],
  ['an object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an object that becomes the right text', { toString: () => 'true' }],
  [
    'an object that throws when made a text',
    {
      toString() {
        throw new Error('no')
      },
    },
  ],
  ['a symbol', Symbol('true')],
  ['a big integer', 1n],
  ['a number', 1],
  ['zero', 0],
  ['not a number', NaN],
]

describe('a date', () => {
  it.each([
    ['2022-06-30', '2022-06-30'],
    ['2020-02-29', '2020-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['1949-10-01', '1949-10-01'],
    ['1900-01-01', '1900-01-01'],
    ['2999-12-31', '2999-12-31'],
    [' 2022-06-30 ', '2022-06-30'],
    ['２０２２－０６－３０', '2022-06-30'],
    ['2021-3-5', '2021-03-05'],
    ['2021-03-5', '2021-03-05'],
    ['2021/3/5', '2021-03-05'],
    ['2021/03/05', '2021-03-05'],
    ['２０２１／３／５', '2021-03-05'],
    ['2021.3.5', '2021-03-05'],
    ['2021.12.31', '2021-12-31'],
    ['2021年3月5日', '2021-03-05'],
    ['2021年03月05日', '2021-03-05'],
    ['20210305', '2021-03-05'],
    ['2021-03-05 00:00:00', '2021-03-05'],
    ['2021-03-05T00:00:00', '2021-03-05'],
    ['2021-03-05 00:00:00.000', '2021-03-05'],
    ['2021/3/5 0:00', '2021-03-05'],
    ['2021/3/5 0:00:00', '2021-03-05'],
    ['2021.3.5 00:00', '2021-03-05'],
    ['2021年3月5日 0:00', '2021-03-05'],
    ['2021年3月5日0:00:00', '2021-03-05'],
    ['20210305 00:00:00', '2021-03-05'],
    ['\u200e2021\u200e/\u200e3\u200e/\u200e5', '2021-03-05'],
    ['\ufeff2021-03-05', '2021-03-05'],
    ['2021-\u00ad03-05', '2021-03-05'],
  ])('“%s” is read as %s', (text, day) => {
    expect(valueOf(born, text)).toBe(day)
  })

  it.each([
    ...['2021-02-29', '1900-02-29', '2021-02-30', '2021-04-31', '2021-00-10', '2021-13-01'],
    ...['2021-01-00', '2021-01-32', '2021/2/30', '2021.6.31', '2021年2月30日', '20210230'],
    ...['2021-02-30 00:00:00'],
  ])('“%s” is refused, since there is no such day', (text) => {
    expect(messageOf(born, text)).toMatch(
      /^“出生日期”填的是“.+”，没有这一天。请填 1900 到 2999 年之间存在的日期/,
    )
  })

  it.each(['0000-01-01', '1899-12-31', '3000-01-01', '9999-12-31', '1899/12/31', '30000101'])(
    '“%s” is refused, since it is out of range',
    (text) => {
      expect(messageOf(born, text)).toMatch(/^“出生日期”填的是“.+”，超出范围。请填 1900 到 2999 年/)
    },
  )

  it.each([
    ['2021-03-05 13:20', '13:20'],
    ['2021-03-05T13:20:00', '13:20:00'],
    ['2021/3/5 0:01', '0:01'],
    ['2021年3月5日13:20', '13:20'],
    ['20210305 23:59:59', '23:59:59'],
    // Whose midnight that is would be a guess, and 24:00 is the next day's.
    ['2021-01-01T00:00:00Z', '00:00:00Z'],
    ['2021-01-01 24:00', '24:00'],
    ['2021-01-01 00:00:01', '00:00:01'],
    ['2021-3-5 下午1:20', '下午1:20'],
    ['2021-3-5 13时20分', '13时20分'],
  ])('“%s” is refused for its time', (text, time) => {
    expect(messageOf(born, text)).toBe(
      `“出生日期”填的是“${text}”，带着时间 ${time}。${born.expected}。`,
    )
  })

  it.each([
    ...['21-01-01', '21/3/5', '3/5/2021', '5.3.2021', '05-03-2021', '2021-3', '2021', '2021年3月'],
    ...[
      '2021-3/5',
      '2021/3.5',
      '2021年3-5',
      '2021年3月5',
      '2021年3月5号',
      '2021 3 5',
      '2021 年 3 月 5 日',
    ],
    ...[
      '2021-01-01Z',
      '+2021-01-01',
      '12021-01-01',
      '今天',
      '2021-01- 1',
      '-2021-01-01',
      '2021-001-01',
    ],
    ...[
      'NaN-NaN-NaN',
      '2021--1-1',
      '2021-1-1-',
      '2021-1-1 ?',
      '2021.1.1.',
      '202135',
      '202103050',
      '44260',
    ],
    ...[
      '2021-03-05T',
      '2021-03-05  00:00',
      '2021—03—05',
      '2021_03_05',
      '二〇二一年三月五日',
      'Mar 5, 2021',
    ],
    ...['20210305000000', '2021-W10-5', '2021-064', '٢٠٢١-٠٣-٠٥'],
  ])('“%s” is refused, since it cannot be read', (text) => {
    expect(messageOf(born, text)).toMatch(
      /^“出生日期”填的是“.+”，(读不成日期|带着时间 .+)。请填 1900 到/,
    )
    expect(messageOf(born, text)).not.toContain('没有这一天')
  })

  it.each([...hostile, ['a date object', new Date(0)]])('%s is refused by name', (_, raw) => {
    expect(messageOf(born, raw)).toContain('“出生日期”')
  })

  it('that is a number or of another kind is not said to be left out', () => {
    expect(messageOf(born, 20210305)).toContain('填的是“20210305”，读不成日期')
    expect(messageOf(born, '\u200b ')).toContain('没有填')
  })
})

describe('a yes or no', () => {
  it.each<[unknown, boolean]>([
    [true, true],
    ['true', true],
    [false, false],
    ['false', false],
    ...[
      'TRUE',
      'True',
      '是',
      '有',
      '对',
      'y',
      'Y',
      'yes',
      'YES',
      '1',
      '√',
      '✓',
      '✔',
      '✔\ufe0f',
    ].map((text): [string, boolean] => [text, true]),
    ...['FALSE', 'False', '否', '无', '错', 'n', 'N', 'no', 'NO', '0', '×', '✗', '✘'].map(
      (text): [string, boolean] => [text, false],
    ),
    [' 是　', true],
    ['\u200b√', true],
    ['ＴＲＵＥ', true],
    ['０', false],
    ['no\n', false],
  ])('%j is read as %s', (raw, truth) => {
    expect(valueOf(made, raw)).toBe(truth)
  })

  it.each<[string, unknown]>([
    ...hostile,
    ...[
      'falsefalse',
      ' ',
      '\u200b',
      'x',
      'X',
      't',
      'f',
      '真',
      '假',
      '是的',
      '不',
      '没有',
      '01',
      '2',
    ].map((text): [string, unknown] => [`“${text}”`, text]),
    ...['-1', '1.0', '√√', '☑', '✕', 'ye s', 'on', 'off', '是/否', '—', 'null', 'truefalse'].map(
      (text): [string, unknown] => [`“${text}”`, text],
    ),
  ])('%s is refused by name', (_, raw) => {
    expect(messageOf(made, raw)).toMatch(/^“是生产性企业”.*请选“是”或“否”/)
  })
})

describe('a choice', () => {
  it('is read when it is one of the options, and remembers its words and its key', () => {
    const chosen = role.read('buyer', 'role') as Explained
    expect(chosen.value).toBe('buyer')
    expect(chosen.detail).toEqual({ key: 'role', option: '采购商' })
  })

  it('whose option is a number is read from one', () => {
    const standard = choice('标准', { 2020: '2020 年的', 2023: '2023 年的' })
    expect(valueOf(standard, 2020)).toBe('2020')
    expect(messageOf(standard, 2021)).toContain('没有“2021”这一项')
  })

  it.each(['buyer ', '　buyer', '\u200bbuyer', 'buy\u00ader\n'])(
    '%j is read without what nobody sees',
    (text) => {
      expect(valueOf(role, text)).toBe('buyer')
    },
  )

  it.each<[string, unknown]>([
    ...hostile,
    ...['Buyer', '采购商', 'ｂｕｙｅｒ', 'buy er', ' ', 'constructor', 'toString', '__proto__'].map(
      (text): [string, unknown] => [`“${text}”`, text],
    ),
    ['a list of one option', ['buyer']],
  ])('%s is refused by name, with the options', (_, raw) => {
    expect(messageOf(role, raw)).toMatch(/^“身份”.*参展商（exhibitor）、采购商（buyer）/)
  })
})

describe('what may be left out', () => {
  it('an optional field is the same field, only not required', () => {
    const field = optional(money('补贴'))
    expect(field.optional).toBe(true)
    expect(String(valueOf(field, '5'))).toBe('5')
    expect(messageOf(field, '')).toContain('“补贴”没有填')
  })

  it('a preset is a text that the field itself accepts', () => {
    const field = money('补贴', { preset: '0' })
    expect(String(valueOf(field, field.preset))).toBe('0')
    expect(field.optional).toBe(false)
  })
})

it('whatever is given to a date, a flag or a choice is one of its values or refused by name', () => {
  const raw = fc.oneof(fc.anything(), fc.string(), fc.constantFrom('true', 'buyer', '2022-02-29'))
  fc.assert(
    fc.property(fc.constantFrom<Field>(born, made, role), raw, (field, given) => {
      const value = field.read(given, 'key')
      if (value instanceof Refusal) expect(value.message).toContain(`“${field.label}”`)
      else
        expect(String((value as Explained).value)).toMatch(/^(\d{4}-\d\d-\d\d|true|false|buyer)$/)
    }),
    { numRuns: 1000 },
  )
})
