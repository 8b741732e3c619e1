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
  ])('%j is read as %s', (text, value) => {
    expect(asMoney(text)).toBe(value)
  })

  it.each([
    ...['', ' ', '　', '元', '¥', '￥元', '.', ',', '-', '万', '亿', '百', '千万', '万亿'],
    ...['5.', '.5', '5.万', '.5亿', '5..5', '5.5.5', '1.2,345'],
    ...['1,23', '12,34', '1,2345', '1234,567', ',123', '1,234,', '1,,234', '1,234,56'],
    ...['5 0', '500 万', '¥ 500', '500 元', '三 百', '5\n0', '1 000'],
    ...['+5', '-5', '－5', '¥-5', '¥+5', '负五', '--5', '5-', '(5)'],
    ...['1e5', '1E5', '0x10', '0b1', 'NaN', 'Infinity', '-Infinity', 'null', 'true', '1_000'],
    ...['5元元', '¥¥5', '5¥', '元5', '500圆', '500万圆', '5萬', '5万整', '伍萬', '叁佰万圆'],
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
