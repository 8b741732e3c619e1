import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../src/core/numbers.ts'

const read = (text: string) => readNumber(text)?.toFixed()

describe('a whole Chinese numeral', () => {
  it.each([
    ['零', '0'],
    ['〇', '0'],
    ['一', '1'],
    ['两', '2'],
    ['十', '10'],
    ['一十', '10'],
    ['十五', '15'],
    ['一十五', '15'],
    ['二十', '20'],
    ['一百零五', '105'],
    ['一百〇五', '105'],
    ['一百一十', '110'],
    ['两百', '200'],
    ['二百', '200'],
    ['一千零一十', '1010'],
    ['两千零五十', '2050'],
    ['一万零五百', '10500'],
    ['一万五千', '15000'],
    ['两万两千两百', '22200'],
    ['十万', '100000'],
    ['十万零五', '100005'],
    ['十一万', '110000'],
    ['一百万五千', '1005000'],
    ['一百万零五千', '1005000'],
    ['两百万', '2000000'],
    ['三百万', '3000000'],
    ['三百万零五百', '3000500'],
    ['八百万', '8000000'],
    ['一千二百三十四万五千六百七十八', '12345678'],
    ['一亿零五千', '100005000'],
    ['一亿零一十万', '100100000'],
    ['一亿零十万', '100100000'],
    ['一亿零一十', '100000010'],
    ['一千一百亿零十万', '110000100000'],
    ['一千一百亿零一十万', '110000100000'],
    ['一亿五千万', '150000000'],
    ['一亿零五千万', '150000000'],
    ['两亿', '200000000'],
    ['十亿', '1000000000'],
    ['一万亿', '1000000000000'],
    ['两万亿', '2000000000000'],
    ['十万亿', '10000000000000'],
  ])('small “%s” is read as %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['壹', '1'],
    ['拾', '10'],
    ['壹拾', '10'],
    ['拾伍', '15'],
    ['壹佰零伍', '105'],
    ['贰佰', '200'],
    ['叁佰万', '3000000'],
    ['壹拾壹万', '110000'],
    ['壹仟贰佰叁拾肆万伍仟陆佰柒拾捌', '12345678'],
    ['壹亿零壹拾万', '100100000'],
    ['壹佰万零伍仟', '1005000'],
    ['玖亿', '900000000'],
    ['伍万零玖仟', '59000'],
    ['壹万零伍佰', '10500'],
  ])('capital “%s” is read as %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    // Left out by people in speech, and so of two meanings.
    ...[
      '三万五',
      '一万五百',
      '一百五',
      '两千五',
      '一亿五',
      '一亿五千',
      '三亿两千',
      '壹亿伍仟',
      '一万亿五千',
    ],
    // Small and capital mixed, other writings.
    ...[
      '三佰万',
      '叁百万',
      '壹十',
      '一拾',
      '两佰',
      '伍万两千',
      '壹万〇伍佰',
      '〇拾',
      '萬',
      '五萬',
      '陸拾',
      '廿',
      '卅',
    ],
    // Units without a digit, digits without units, zeros out of place.
    ...['百', '千', '万', '亿', '百万', '千万', '二〇二〇', '一二三', '零五', '零三百', '一零百'],
    ...[
      '两十',
      '十两',
      '一百两',
      '两两',
      '一百零',
      '一百零零五',
      '百五',
      '一千百',
      '一万万',
      '一亿亿',
    ],
    // Not whole, not a number, something left over.
    ...['一点五', '负五', '百分之五', '五个', '约五百', '三百万整', '三百万圆', '五十多', '一 百'],
  ])('“%s” is refused', (text) => {
    expect(read(text)).toBeUndefined()
  })

  it('written out in full as taught at school reads as the number meant', () => {
    const number = fc.oneof(
      fc.nat({ max: 999_999_999 }),
      fc
        .array(fc.constantFrom('0', '0', '1', '1', '2', '7'), { minLength: 1, maxLength: 13 })
        .map((digits) => Number(digits.join(''))),
    )
    fc.assert(
      fc.property(number, (meant) => {
        expect(read(inFull(meant))).toBe(String(meant))
      }),
      { numRuns: 500 },
    )
  })
})

/** 一百一十万零五: every 一十 in full, one 零 for any gap. */
function inFull(number: number): string {
  if (number < 10) return '零一二三四五六七八九'[number] as string
  const units: [number, string][] = [
    [1e8, '亿'],
    [1e4, '万'],
    [1e3, '千'],
    [100, '百'],
    [10, '十'],
  ]
  const [size, unit] = units.find(([least]) => number >= least) as [number, string]
  const rest = number % size
  const gap = rest && rest < size / 10 ? '零' : ''
  return inFull(Math.floor(number / size)) + unit + (rest ? gap + inFull(rest) : '')
}

describe('whatever is typed', () => {
  const alphabet = '0123456789.,，．¥￥元十百千万亿零〇一二两三九壹贰拾佰仟点负-+ eExX萬圆'
  const typed = fc.oneof(
    fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  )
  const grammar = fc.record({ money: fc.boolean(), negative: fc.boolean() })

  it('is a finite number or is refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(typed, grammar, (text, allowed) => {
        const number = readNumber(text, allowed)
        expect(number === undefined || number.isFinite()).toBe(true)
        if (!allowed.negative) expect(number?.isNegative() ?? false).toBe(false)
      }),
      { numRuns: 3000 },
    )
  })

  it('is refused with a strange sign inside', () => {
    const grammar = { money: true, negative: true }
    const digits = fc.stringMatching(/^[1-9]\d{1,8}$/)
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(...'abz/*%$€元¥-+ 　_圆萬个:;'),
        fc.nat(),
        (text, sign, n) => {
          const at = 1 + (n % (text.length - 1))
          expect(readNumber(text.slice(0, at) + sign + text.slice(at), grammar)).toBeUndefined()
        },
      ),
    )
  })
})
