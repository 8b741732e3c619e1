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
  ])('“%s” is read as %s', (text, day) => {
    expect(valueOf(born, text)).toBe(day)
  })

  it.each([
    ...['2021-02-29', '1900-02-29', '2021-02-30', '2021-04-31', '2021-00-10', '2021-13-01'],
    ...[
      '2021-01-00',
      '2021-01-32',
      '0000-01-01',
      '1899-12-31',
      '3000-01-01',
      '9999-12-31',
      '2021-1-1',
      '21-01-01',
      '20210101',
      '2021/01/01',
    ],
    ...['2021-01-01T00:00:00', '2021-01-01Z', '+2021-01-01', '12021-01-01', '2021年1月1日', '今天'],
    ...['2021-01- 1', '-2021-01-01', 'NaN-NaN-NaN'],
  ])('“%s” is refused by name', (text) => {
    expect(messageOf(born, text)).toMatch(
      /^“出生日期”填的是“.+”，没有这一天。请填 1900 到 2999 年之间存在的日期/,
    )
  })

  it.each([...hostile, ['a date object', new Date(0)]])('%s is refused by name', (_, raw) => {
    expect(messageOf(born, raw)).toContain('“出生日期”')
  })
})

describe('a yes or no', () => {
  it.each<[unknown, boolean]>([
    [true, true],
    ['true', true],
    [false, false],
    ['false', false],
  ])('%j is read as %s', (raw, truth) => {
    expect(valueOf(made, raw)).toBe(truth)
  })

  it.each<[string, unknown]>([
    ...hostile,
    ...['TRUE', 'True', 'yes', 'no', '1', '0', '是', '否', 'falsefalse', ' '].map(
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

  it.each<[string, unknown]>([
    ...hostile,
    ...['Buyer', '采购商', 'buyer ', 'constructor', 'toString', '__proto__'].map(
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
