import { afterAll, describe, expect, it } from 'vitest'
import { evaluate } from '../../src/core/evaluate.ts'
import { stopHttp } from './attack-http.ts'
import { WAYS, runBatch } from './campaign.ts'
import { inCapital, inSmall, numeralOf } from './numerals.ts'
import { judge, unsound } from './oracle.ts'
import { dayOf, numberOf, truthOf, visible } from './recognise.ts'
import { theRule } from '../support/ask.ts'

/* A sample of `npm run fuzz`, and that what judges it is itself right and can fail. */

const MONEY = { money: true, unit: '元', min: '0', max: '10000000000000', decimals: 4 }
const PROFIT = { ...MONEY, min: '-10000000000000' }
const COUNT = { money: false, unit: '岁', min: '1', max: '120', decimals: 0 }

describe('the recogniser reads what the contract says is read', () => {
  it.each([
    ...[
      ['5,000,000.00', '5000000'],
      ['５００万', '5000000'],
      ['　500 ', '500'],
      ['￥5', '5'],
    ],
    ...[
      ['5千万元', '50000000'],
      ['1.2亿', '120000000'],
      ['3百万', '3000000'],
      ['007', '7'],
    ],
    ...[
      ['5.10000', '5.1'],
      ['三百万', '3000000'],
      ['两百万', '2000000'],
      ['叁佰万', '3000000'],
    ],
    ...[
      ['一万零五百', '10500'],
      ['十', '10'],
      ['十五万', '150000'],
      ['一亿零一万', '100010000'],
    ],
    ...[
      ['10万亿', '10000000000000'],
      ['零', '0'],
      ['壹拾万元', '100000'],
      ['一百万五千', '1005000'],
    ],
    ...[
      ['¥ 5000', '5000'],
      ['500 万 元', '5000000'],
      ['叁佰万元整', '3000000'],
      ['5\u3000元正', '5'],
      ['5\u200b00', '500'],
      ['\ufeff5\u00ad0\u200e', '50'],
      ['\u202a5\u202c', '5'],
    ],
  ])('%s as %s', (text, meant) => {
    expect(numberOf(text, MONEY)).toEqual({ text: meant, sure: true })
  })

  it.each([
    ...[
      '1,23',
      '5 0',
      '5.',
      '.5',
      '三万五',
      '一万五百',
      '一点五亿',
      '万',
      '百',
      '三佰万',
      '三百萬',
    ],
    ...[
      '5圆',
      '1e5',
      '0x10',
      'NaN',
      'Infinity',
      '-5',
      '-0',
      '¥-5',
      '',
      ' ',
      '元',
      '٣',
      '⑤',
      '二十两',
    ],
    ...[
      '10000000000000.0001',
      '0.00001',
      '10万亿1',
      '5元元',
      '两十',
      '5\u20090',
      '5  万',
      '¥  5',
      '5 元 整',
      '5整',
      '5亩',
      '12%',
      '5 0元',
      'US$5',
      '\u200b',
      '一二三',
      '零零五',
    ],
  ])('and refuses %j', (text) => {
    expect(numberOf(text, MONEY)).toBeUndefined()
  })

  it('with a sign, 元 and decimals only where the field has them', () => {
    expect(numberOf('-500万', PROFIT)?.text).toBe('-5000000')
    expect(numberOf('-0', PROFIT)?.text).toBe('0')
    expect(numberOf('-10000000000000.0001', PROFIT)).toBeUndefined()
    expect(numberOf('十五', COUNT)?.text).toBe('15')
    for (const text of ['15元', '¥15', '1.5', '0', '121', '15年', '15%', '15  岁', '岁'])
      expect(numberOf(text, COUNT)).toBeUndefined()
  })

  it.each([
    ['岁', '65岁', '65'],
    ['岁', '６５ 岁', '65'],
    ['月', '6个月', '6'],
    ['月', '六 个月', '6'],
    ['年份', '119年', '119'],
    ['%', '12 %', '12'],
    ['%', '１２％', '12'],
  ])('with the unit that its field shows, %s: %s', (unit, text, meant) => {
    expect(numberOf(text, { ...COUNT, unit })).toEqual({ text: meant, sure: true })
  })

  it('of money a month with either', () => {
    const monthly = { ...MONEY, unit: '元/月' }
    for (const text of ['1500元/月', '1500 元', '￥1500', '0.15万元/月'])
      expect(numberOf(text, monthly)?.text).toBe('1500')
    expect(numberOf('1500元/年', monthly)).toBeUndefined()
    expect(numberOf('1500元/月', MONEY)).toBeUndefined()
  })

  it('and yes and no in the words of the contract', () => {
    for (const text of ['true', 'TRUE', '是', '有', '对', 'Y', 'yes', '1', '√', '✓', ' ✔\ufe0f'])
      expect(truthOf(text), text).toBe(true)
    for (const text of ['False', '否', '无', '错', 'n', 'NO', '0', '×', '✗', '✘\u200b'])
      expect(truthOf(text), text).toBe(false)
    for (const text of ['', 'x', 'truefalse', '2', '是的', '☑', '没有'])
      expect(truthOf(text), text).toBeUndefined()
  })

  it('nothing that nobody sees', () => {
    expect(visible('\u200b 甲\u00ad乙 \ufeff')).toBe('甲乙')
    expect(visible('5\u31640\u2800')).toBe('5\u31640\u2800')
  })

  it.each<[string, bigint]>([
    ['一千零五', 1005n],
    ['十万零一十', 100_010n],
    ['一万亿', 10n ** 12n],
    ['一千二百三十四亿五千六百七十八万九千零一', 123_456_789_001n],
  ])('%s is written by itself too', (text, value) => {
    expect(inSmall(value)).toBe(text)
    expect(numeralOf(text)).toEqual({ value, sure: true })
    expect(numeralOf(inCapital(value))).toEqual({ value, sure: true })
  })

  it('a numeral may leave out one 壹 before 拾 and write another', () => {
    const value = 10_145_010n
    expect(numeralOf('壹仟零壹拾肆万伍仟零壹拾')).toEqual({ value, sure: true })
    expect(numeralOf('壹仟零壹拾肆万伍仟零拾')).toEqual({ value, sure: false })
    expect(numeralOf('壹仟零拾肆万伍仟零拾')).toEqual({ value, sure: false })
    expect(numeralOf('壹仟拾肆万伍仟零拾')).toBeUndefined()
  })

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['　２０２２－０６－３０', '2022-06-30'],
    ['2022-02-29', undefined],
    ['1900-02-29', undefined],
    ['1899-12-31', undefined],
    ['2022-6-30', '2022-06-30'],
    ['2022/6/30', '2022-06-30'],
    ['2022.06.30', '2022-06-30'],
    ['2022年6月30日', '2022-06-30'],
    ['20220630', '2022-06-30'],
    ['２０２２／６／３０', '2022-06-30'],
    ['2022/6/30 0:00', '2022-06-30'],
    ['2022-06-30T00:00:00', '2022-06-30'],
    ['20220630 00:00:00.000', '2022-06-30'],
    ['2022年6月30日 0:00', '2022-06-30'],
    ['2022-\u200e06-30', '2022-06-30'],
    ['2022-06-30 00:01', undefined],
    ['2022-06-30T00:00:00Z', undefined],
    ['2022-06-30  0:00', undefined],
    ['2022-06-300:00', undefined],
    ['2022-6/30', undefined],
    ['2022年6月30', undefined],
    ['2022年6月31日', undefined],
    ['2022630', undefined],
    ['22-6-30', undefined],
    ['6/30/2022', undefined],
    ['2022 6 30', undefined],
  ])('the day %s as %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })
})

describe('the judge', () => {
  const rule = theRule('grain/land-proceeds')
  const request = (proceeds: string) => ({
    on: '2022-06-30',
    readings: new Map(),
    inputs: new Map([['proceeds', proceeds]]),
  })
  const outcome = (proceeds: string) => evaluate(rule, { on: '2022-06-30', inputs: { proceeds } })
  const judged = (asked: string, answered: string) =>
    judge(rule, request(asked), outcome(answered), outcome(answered), (whole) => whole)

  it('passes the right answer and no other', () => {
    expect(judged('5万', '50000')).toBeUndefined()
    expect(judged('5万', '5000')).toContain('instead of')
    expect(judged('5万', 'x')).toContain('"total":null')
    expect(judged('٣', '3')).toContain('instead of ["proceeds"]')
    expect(judged('٣', '٣')).toBeUndefined()
  })

  it('takes no outcome without a reason, an amount or a sentence', () => {
    const right = outcome('100')
    expect(unsound(right)).toBeUndefined()
    expect(unsound({ ...right, total: null })).toBeDefined()
    expect(unsound({ ...right, total: '1.234' })).toBeDefined()
    expect(unsound({ ...right, status: 'not-eligible' })).toBeDefined()
    expect(unsound({ ...right, status: 'invalid' })).toBeDefined()
    const wrong = outcome('x')
    expect(unsound(wrong)).toBeUndefined()
    expect(unsound({ ...wrong, problems: [{ field: 'proceeds', message: 'bad' }] })).toBeDefined()
  })
})

describe('hostile requests, a sample', { timeout: 60_000 }, () => {
  afterAll(stopHttp)
  const BATCHES = 12
  it.each(WAYS.map((way, place) => [way, place] as const))(
    'by %s are answered in time, with a reason or what their text means',
    async (way, place) => {
      const seen = new Set<string>()
      for (let round = 0; round < BATCHES; round++) {
        const batch = await runBatch(1, round * WAYS.length + place)
        expect(batch.way).toBe(way)
        expect(batch.failures).toEqual([])
        for (const status of Object.keys(batch.statuses)) seen.add(status)
      }
      expect([...seen].sort()).toEqual(['invalid', 'not-eligible', 'ok'])
    },
  )
})
