import fc from 'fast-check'
import nzh from 'nzh/cn'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../src/core/numbers.ts'

const asMoney = (text: string) => readNumber(text, { money: true })?.toFixed()
const plain = (text: string) => readNumber(text)?.toFixed()

describe('on an input that is money', () => {
  it.each([
    ['0', '0'],
    ['8000000', '8000000'],
    ['8000000.05', '8000000.05'],
    ['0.0001', '0.0001'],
    // Leading zeros, and trailing ones behind the point.
    ['007', '7'],
    ['000', '0'],
    ['5.10', '5.1'],
    ['5.00000000', '5'],
    // Separators in threes.
    ['5,000,000.00', '5000000'],
    ['1,234', '1234'],
    ['12,345,678.9', '12345678.9'],
    ['1,234万', '12340000'],
    // Full-width digits and signs, blanks around.
    ['５００万', '5000000'],
    ['５，０００．５０', '5000.5'],
    ['1０', '10'],
    [' 500 ', '500'],
    ['　５００　', '500'],
    ['500\n', '500'],
    ['\t三百万', '3000000'],
    // ¥ before, 元 behind, one or both.
    ['¥500', '500'],
    ['￥500', '500'],
    ['500元', '500'],
    ['￥5,000.50元', '5000.5'],
    ['三百万元', '3000000'],
    // Digits before a multiple.
    ['5十', '50'],
    ['5百', '500'],
    ['5千', '5000'],
    ['500万', '5000000'],
    ['5十万', '500000'],
    ['3百万', '3000000'],
    ['5千万元', '50000000'],
    ['1.2亿', '120000000'],
    ['1.5十亿', '1500000000'],
    ['2百亿', '20000000000'],
    ['3千亿', '300000000000'],
    ['10万亿', '10000000000000'],
    ['0.5万', '5000'],
    ['1.23456789万', '12345.6789'],
    // 元整 and 元正, as cheques and receipts have it.
    ['500元整', '500'],
    ['叁佰万元整', '3000000'],
    ['叁佰万元正', '3000000'],
    ['￥5,000.00元整', '5000'],
    // One blank of any sort beside a sign or unit.
    ['¥ 5000', '5000'],
    ['￥　5000', '5000'],
    ['¥\u00a05,000.50', '5000.5'],
    ['500 万', '5000000'],
    ['500 元', '500'],
    ['500 万 元', '5000000'],
    ['500万 元整', '5000000'],
    ['1.2\u202f亿', '120000000'],
    ['三百万 元', '3000000'],
    // Marks that nobody sees, wherever they are.
    ['\u200b500', '500'],
    ['5\u200b000', '5000'],
    ['\ufeff500', '500'],
    ['5\u00ad00', '500'],
    ['\u200e500\u200f', '500'],
    ['\u202a500\u202c', '500'],
    ['\u2066500\u2069', '500'],
    ['5\u200c0\u200d0\u20600', '5000'],
    ['\u061c500', '500'],
    ['500\ufe0f', '500'],
    [' \u200b 500 \u200b ', '500'],
    ['5\u200b,000万\u200b元', '50000000'],
    ['三\u200b百万', '3000000'],
    ['¥\u200b \u200b500', '500'],
  ])('%j is read as %s', (text, value) => {
    expect(asMoney(text)).toBe(value)
  })

  it.each([
    ...['', ' ', '　', '元', '¥', '￥元', '.', ',', '-', '万', '亿', '百', '千万', '万亿'],
    ...['5.', '.5', '5.万', '.5亿', '5..5', '5.5.5', '1.2,345'],
    ...['1,23', '12,34', '1,2345', '1234,567', ',123', '1,234,', '1,,234', '1,234,56'],
    ...['5 0', '三 百', '5\n0', '1 000', '5　000', '5\u00a0000', '5\u2009000', '5\u202f000'],
    ...[
      '¥  500',
      '500  万',
      '500 万  元',
      '500 元 整',
      '5 百 万',
      '5 .5',
      '5. 5',
      '1, 234',
      '五 万',
    ],
    // A Hangul filler and a Braille blank look like a blank; a control is not a mark.
    ...['5\u31640', '5\u115f0', '5\u28000', '5\u00000', '\u0007500', '\u200b', '\u200b元'],
    ...['+5', '-5', '－5', '¥-5', '¥+5', '负五', '--5', '5-', '(5)'],
    ...['1e5', '1E5', '0x10', '0b1', 'NaN', 'Infinity', '-Infinity', 'null', 'true', '1_000'],
    ...['5元元', '¥¥5', '5¥', '元5', '500圆', '500万圆', '5萬', '5万整', '伍萬', '叁佰万圆'],
    ...[
      '5整',
      '5圆整',
      '叁佰万圆整',
      '元整',
      '5元整元',
      '5正',
      'RMB5',
      '5元/月',
      '6亩',
      '65岁',
      '5％',
    ],
    ...['5万万', '5亿万', '5百百', '5万5', '5万5千', '3千5百', '5个', '50%', '五%', '$5', '½', '٣'],
    ...['5 million', 'abc', '五月', '一点五亿', '1点5', '一.五'],
  ])('%j is refused', (text) => {
    expect(asMoney(text)).toBeUndefined()
  })

  it('a number with more digits than are kept is read exactly or refused, never rounded', () => {
    const zeros = '0'.repeat(75)
    expect([undefined, `10000.${zeros}1`]).toContain(asMoney(`1.0000${zeros}1万`))
  })
})

describe('on an input that is not money', () => {
  it.each([
    ['5', '5'],
    ['1,500', '1500'],
    ['３万', '30000'],
    ['十五', '15'],
    ['0.3', '0.3'],
  ])('%j is read as %s', (text, value) => {
    expect(plain(text)).toBe(value)
  })

  it.each(['5元', '¥5', '￥5', '五元', '5万元', '¥五', '-5', '５元'])('%j is refused', (text) => {
    expect(plain(text)).toBeUndefined()
  })
})

describe('with the units that its field shows', () => {
  const months = (text: string) => readNumber(text, { units: ['个月', '月'] })?.toFixed()
  const monthly = (text: string) => readNumber(text, { money: true, units: ['元/月'] })?.toFixed()
  const percent = (text: string) => readNumber(text, { units: ['%'] })?.toFixed()

  it.each([
    [months, '6', '6'],
    [months, '6个月', '6'],
    [months, '6 个月', '6'],
    [months, '6月', '6'],
    [months, '六个月', '6'],
    [months, '６\u200b个月', '6'],
    [monthly, '1500元/月', '1500'],
    [monthly, '1,500.50 元/月', '1500.5'],
    [monthly, '0.15万元/月', '1500'],
    [monthly, '￥1500', '1500'],
    [monthly, '1500元', '1500'],
    [percent, '12%', '12'],
    [percent, '12 %', '12'],
    [percent, '１２．５％', '12.5'],
    [percent, '0.5%', '0.5'],
    [percent, '12', '12'],
  ])('%o reads %j as %s', (reader, text, value) => {
    expect(reader(text)).toBe(value)
  })

  it.each([
    [months, '个月'],
    [months, '6个'],
    [months, '6  个月'],
    [months, '6个 月'],
    [months, '6个月个月'],
    [months, '6年'],
    [months, '6元'],
    [months, '6%'],
    [months, '个月6'],
    [monthly, '1500元/年'],
    [monthly, '1500元/月元'],
    [monthly, '1500/月'],
    [percent, '%'],
    [percent, '12%%'],
    [percent, '%12'],
    [percent, '12‰'],
    [percent, '12元'],
    [percent, '百分之十二'],
  ])('%o refuses %j', (reader, text) => {
    expect(reader(text)).toBeUndefined()
  })
})

describe('where an amount can be negative', () => {
  const signed = (text: string) => readNumber(text, { money: true, negative: true })?.toFixed()
  it.each([
    ['-5', '-5'],
    ['－５', '-5'],
    ['-1,234.50', '-1234.5'],
    ['-500万元', '-5000000'],
    ['-0', '0'],
    ['5', '5'],
  ])('%j is read as %s', (text, value) => {
    expect(signed(text)).toBe(value)
  })

  it.each(['--5', '¥-5', '+5', '- 5', '5-', '-', '-元', '−−5', '负五'])(
    '“%s” is refused',
    (text) => {
      expect(signed(text)).toBeUndefined()
    },
  )
})

describe('whole numbers in any writing read back as themselves', () => {
  /** Any whole number up to 10万亿, and many with gaps of zeros. */
  const whole = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 13n }),
    fc
      .array(fc.constantFrom('0', '0', '0', '1', '2', '5', '9'), { minLength: 1, maxLength: 13 })
      .map((digits) => BigInt(digits.join(''))),
  )

  it.each<[string, (digits: string) => string]>([
    ['as digits', (digits) => digits],
    [
      'in full-width digits',
      (digits) => digits.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(+digit)),
    ],
    ['with separators', (digits) => BigInt(digits).toLocaleString('en-US')],
    ['with leading and trailing zeros', (digits) => `00${digits}.00`],
    ['as a small numeral', (digits) => nzh.encodeS(digits)],
    ['as a capital numeral', (digits) => nzh.encodeB(digits)],
  ])('%s', (_, write) => {
    fc.assert(
      fc.property(whole, (number) => {
        expect(asMoney(write(String(number)))).toBe(String(number))
      }),
      { numRuns: 400 },
    )
  })
})
