import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decimal } from '../../../src/core/decimal.ts'
import type { Field } from '../../../src/core/fields.ts'
import {
  count,
  keptBy,
  list,
  money,
  number,
  percentage,
  Refusal,
} from '../../../src/core/fields.ts'
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
const monthly = money('月租', { unit: '元/月' })
const months = count('月数', '月')
const year = count('到期年份', '年份', { min: 2000, max: 2050 })
const weight = number('权重', '1')

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
    ['a percentage', rate, '12%', '12'],
    ['a percentage', rate, '12.5 ％', '12.5'],
    ['a percentage', rate, '0.5%', '0.5'],
    ['money', cost, '\u200b500 万 元', '5000000'],
    ['money', cost, '叁佰万元整', '3000000'],
    ['money a month', monthly, '1500元/月', '1500'],
    ['money a month', monthly, '1500 元', '1500'],
    ['a number', area, '6亩', '6'],
    ['a number', area, '6.5 亩', '6.5'],
    ['a number', area, '二十亩', '20'],
    ['a count', people, '3人', '3'],
    ['a count', people, '003 人', '3'],
    ['a count of months', months, '6个月', '6'],
    ['a count of months', months, '6 月', '6'],
    ['a calendar year', year, '2024年', '2024'],
    ['a calendar year', year, '2024年份', '2024'],
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
    ['a number', area, '5元', '单位应是“亩”'],
    ['a number', area, '-0.1', '读不成数'],
    ['a number', area, '0.00000000001', '小数位太多'],
    ['a number', area, '10000000000001', '超出范围'],
    ['a count', people, '0', '超出范围'],
    ['a count', people, '121', '超出范围'],
    ['a count', people, '1.5', '不是整数'],
    ['a count', people, 1.5, '不是整数'],
    ['a percentage', rate, '100.01', '超出范围'],
    ['a percentage', rate, '101', '超出范围'],
    ['a percentage', rate, '101%', '超出范围'],
    ['a percentage', rate, '1,2%', '读不成数'],
    ['a percentage', rate, '5元', '填的是“5元”，单位应是“%”'],
    // Foreign money.
    ...[
      ...[
        'US$100',
        '$100',
        '$ 100',
        '＄100',
        '100美元',
        '100 万美元',
        '美金100',
        'USD 100',
        '100usd',
      ],
      ...[
        '€100',
        '100欧元',
        'EUR100',
        '£5',
        '￡5',
        '5英镑',
        'GBP 5',
        'HK$5',
        '港币5',
        '5港元',
        'HKD5',
      ],
      ...[
        '100日元',
        '日圆100',
        'JPY100',
        'JP¥100',
        '100円',
        '₩5',
        '5韩元',
        '₽5',
        '5卢布',
        'A$5',
        '5澳元',
      ],
      ...['NT$5', '5新台币', '5瑞士法郎', '฿5', '5泰铢', '5加元', '₹5', '5卢比', '¢5', '₿1'],
    ].map((text): [string, Field, unknown, string] => [
      'money',
      cost,
      text,
      `填的是“${text}”，是外币，先折成人民币`,
    ]),
    // Percent where none is asked.
    ['money', cost, '12%', '填的是“12%”，是百分数'],
    ['a count', people, '12 ％', '是百分数'],
    ['a number without a unit', weight, '50%', '是百分数'],
    // Another unit.
    ['money', cost, '5亩', '填的是“5亩”，单位应是“元”'],
    ['money', cost, '5 million', '单位应是“元”'],
    ['money', cost, '5圆', '单位应是“元”'],
    ['money', cost, '1500元/月', '单位应是“元”'],
    ['money', cost, '300㎡', '单位应是“元”'],
    ['money a month', monthly, '1500元/年', '单位应是“元/月”'],
    ['a number', area, '¥5', '单位应是“亩”'],
    ['a number', area, '5 公顷', '单位应是“亩”'],
    ['a number', area, '三百万元', '单位应是“亩”'],
    ['a count of months', months, '6年', '单位应是“个月”'],
    ['a calendar year', year, '2024月', '单位应是“年”'],
    ['a number without a unit', weight, '5户', '这里不带单位'],
    // What is no number with anything left over is only said to be none.
    ['a count', people, '5 000人', '读不成数'],
    ['money', cost, '三万五元', '读不成数'],
    ['money', cost, '5万五', '读不成数'],
    ['money', cost, '1e5', '读不成数'],
    ['money', cost, 'NaN', '读不成数'],
    ['money', cost, '亩', '读不成数'],
    ['money', cost, '五个亩', '五个亩'],
    // What a spreadsheet computed.
    ['money', cost, '4999.99999999', '填的是“4999.99999999”，小数位太多，表格里可用 ROUND'],
    [
      'a count',
      people,
      '3.0000000000000004',
      '填的是“3.0000000000000004”，不是整数，表格里可用 ROUND',
    ],
    ['money', cost, '\u200b', '没有填'],
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

it('a field tells after its own help who keeps the figure, and reads as before', () => {
  const kept = keptBy(['民政部门', '公安部门'], money('低保', { hint: '每月的' }))
  expect(kept.hint).toBe('每月的；不清楚就问民政部门、公安部门')
  expect(kept.keepers).toEqual(['民政部门', '公安部门'])
  expect(read(kept, '500')).toBe('500')
  expect(keptBy(['民政部门'], cost).hint).toBe('不清楚就问民政部门')
})
