import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decimal } from '../../../src/core/decimal.ts'
import type { Field } from '../../../src/core/fields.ts'
import { count, list, money, number, percentage, Refusal } from '../../../src/core/fields.ts'
import type { Explained } from '../../../src/core/explained.ts'

/** The number read, as text, or the refusal's message. */
function read(field: Field, raw: unknown): string {
  const value = field.read(raw, 'key')
  return value instanceof Refusal ? value.message : String((value as Explained).value)
}

const cost = money('装修费')
const profit = money('利润', { negative: true })
const area = number('面积', '亩')
const people = count('人数', '人', { min: 1, max: 120 })
const rate = percentage('比例')

describe('a number within the limits is read exactly', () => {
  const rows: [string, Field, unknown, string][] = [
    ['money', cost, '0', '0'],
    ['money', cost, '0.0001', '0.0001'],
    ['money', cost, '1.50000000', '1.5'],
    ['money', cost, '1.23456789万', '12345.6789'],
    ['money', cost, '10000000000000', '10000000000000'],
    ['money', cost, '10万亿', '10000000000000'],
    ['money', cost, '9999999999999.9999', '9999999999999.9999'],
    ['money', cost, '￥500万元', '5000000'],
    ['money', cost, 8000000, '8000000'],
    ['money', cost, 0.1, '0.1'],
    ['money', cost, 0, '0'],
    ['money that may be negative', profit, '-500万', '-5000000'],
    ['money that may be negative', profit, '-10000000000000', '-10000000000000'],
    ['money that may be negative', profit, -0.5, '-0.5'],
    ['a number', area, '0.3', '0.3'],
    ['a number', area, '0.0000000001', '0.0000000001'],
    ['a number', area, 0.0000001, '0.0000001'],
    ['a number', area, '３.５', '3.5'],
    ['a count', people, '1', '1'],
    ['a count', people, '120', '120'],
    ['a count', people, '3.0', '3'],
    ['a count', people, '十二', '12'],
    ['a count', people, 7, '7'],
    ['a percentage', rate, '0', '0'],
    ['a percentage', rate, '100', '100'],
    ['a percentage', rate, '33.3333333333', '33.3333333333'],
  ]
  for (const [kind, field, raw, value] of rows) {
    it(`${kind}: ${inspect(raw)} is ${value}`, () => {
      expect(read(field, raw)).toBe(value)
    })
  }
})

describe('a number outside the limits is refused by name, with what is wrong', () => {
  const rows: [string, Field, unknown, string][] = [
    ['money', cost, '10000000000000.01', '超出范围'],
    ['money', cost, '11万亿', '超出范围'],
    ['money', cost, '99999999999999999999', '超出范围'],
    ['money', cost, '0.00001', '小数位太多'],
    ['money', cost, '1.234567891万', '小数位太多'],
    ['money', cost, 0.30000000000000004, '小数位太多'],
    ['money', cost, '-1', '读不成数'],
    ['money', cost, -1, '读不成数'],
    ['money', cost, NaN, '读不成数'],
    ['money', cost, Infinity, '读不成数'],
    ['money', cost, '三万五', '三万五'],
    ['money', cost, '', '没有填'],
    ['money', cost, ' 　', '没有填'],
    ['money', cost, null, '不是一个数'],
    ['money', cost, undefined, '不是一个数'],
    ['money', cost, true, '不是一个数'],
    ['money', cost, ['5'], '不是一个数'],
    ['money', cost, { toString: () => '5' }, '不是一个数'],
    ['money', cost, 5n, '不是一个数'],
    ['money that may be negative', profit, '-10000000000000.01', '超出范围'],
    ['a number', area, '5元', '读不成数'],
    ['a number', area, '-0.1', '读不成数'],
    ['a number', area, '0.00000000001', '小数位太多'],
    ['a number', area, '10000000000001', '超出范围'],
    ['a count', people, '0', '超出范围'],
    ['a count', people, '121', '超出范围'],
    ['a count', people, '1.5', '不是整数'],
    ['a count', people, 1.5, '不是整数'],
    ['a percentage', rate, '100.01', '超出范围'],
    ['a percentage', rate, '101', '超出范围'],
    ['a percentage', rate, '30%', '读不成数'],
    ['a percentage', rate, '-1', '读不成数'],
  ]
  for (const [kind, field, raw, fault] of rows) {
    it(`${kind}: ${inspect(raw)} is refused: ${fault}`, () => {
      const message = read(field, raw)
      expect(message).toContain(`“${field.label}”`)
      expect(message).toContain(fault)
      expect(message).toContain(field.expected)
    })
  }

  it('a long text is cut short in the message', () => {
    expect(read(cost, 'x'.repeat(5000)).length).toBeLessThan(120)
  })
})

describe('a list', () => {
  const weights = list('权重', (index) => number(`第 ${index + 1} 户`, '1'))
  const refusal = (raw: unknown) => (weights.read(raw, 'weights') as Refusal).message

  it('is read entry by entry, each a leaf with its own key', () => {
    const entries = weights.read(['0', '1.5', 2], 'weights') as readonly Explained[]
    expect(entries.map(({ value }) => String(value))).toEqual(['0', '1.5', '2'])
    expect(entries.map(({ detail }) => detail.key)).toEqual(['weights.1', 'weights.2', 'weights.3'])
  })

  it('may have one entry and up to a thousand', () => {
    for (const length of [1, 1000])
      expect(weights.read(Array(length).fill('1'), 'weights')).toHaveLength(length)
  })

  it.each([
    ['of nothing', [], '“权重”有 0 项'],
    ['of more than a thousand', Array(1001).fill('1'), '“权重”有 1001 项'],
    ['that is a text', '1,2', '“权重”不是一列数'],
    ['that is an object', { 0: '1', length: 1 }, '“权重”不是一列数'],
    ['that is nothing', null, '“权重”不是一列数'],
    ['with a wrong entry', ['1', 'x', '2'], '“第 2 户”填的是“x”'],
    ['with a gap', ['1', undefined, '2'], '“第 2 户”不是一个数'],
    ['with a list inside', ['1', ['2']], '“第 2 户”不是一个数'],
  ])('%s is refused', (_, raw, message) => {
    expect(refusal(raw)).toContain(message)
  })
})

it('whatever is given is refused or a number within the limits: an error is never a number', () => {
  const fields = [cost, profit, area, people, rate]
  const raw = fc.oneof(fc.anything(), fc.double(), fc.string(), fc.integer().map(String))
  fc.assert(
    fc.property(fc.constantFrom(...fields), raw, (field, given) => {
      const value = field.read(given, 'key')
      if (value instanceof Refusal) expect(value.message).toContain(`“${field.label}”`)
      else {
        const size = (value as Explained<Decimal>).value
        expect(size.gte(field.min ?? NaN) && size.lte(field.max ?? NaN)).toBe(true)
        expect(size.decimalPlaces()).toBeLessThanOrEqual(field.decimals ?? -1)
      }
    }),
    { numRuns: 2000 },
  )
})
