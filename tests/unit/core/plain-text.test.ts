import { describe, expect, it } from 'vitest'
import { halfWidth, visible } from '../../../src/core/plain-text.ts'

/** What Unicode calls default ignorable, by the ranges that its own table lists. */
const IGNORABLE: [first: number, last: number][] = [
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f], // grapheme joiner
  [0x61c, 0x61c], // Arabic letter mark
  [0x17b4, 0x17b5], // inherent vowels of Khmer
  [0x180b, 0x180e], // Mongolian selectors
  [0x200b, 0x200f], // zero width, direction marks
  [0x202a, 0x202e], // direction embeddings
  [0x2060, 0x206f], // word joiner, invisible operators, direction isolates
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
  [0xe0001, 0xe0001], // language tags
  [0xe0020, 0xe007f],
  [0xe0100, 0xe01ef], // variation selectors again
]
const BLANKS = '\t\n\v\f\r \u00a0\u1680\u2000\u2003\u2009\u200a\u2028\u2029\u202f\u205f\u3000'

describe('a text without what nobody sees', () => {
  it.each(IGNORABLE)('has no mark from %i to %i anywhere', (first, last) => {
    for (let code = first; code <= last; code++) {
      const mark = String.fromCodePoint(code)
      expect(visible(`${mark}5${mark}元${mark}`), code.toString(16)).toBe('5元')
    }
  })

  it('has no blank around it, and those within it', () => {
    expect(visible(`${BLANKS}5${BLANKS}`)).toBe('5')
    expect(visible(`\u200b ${BLANKS}\u200b5 6`)).toBe('5 6')
    for (const blank of BLANKS) expect(visible(`5${blank}6`)).toBe(`5${blank}6`)
  })

  it.each([
    '\0',
    '\x07',
    '\x7f',
    '\x85',
    '\u0301',
    '\u115f',
    '\u2800',
    '\u3164',
    '\uffa0',
    '\ufffd',
  ])('keeps %j, which is seen or is no mark', (sign) => {
    expect(visible(`5${sign}6`)).toBe(`5${sign}6`)
  })

  it('keeps its full-width signs, unless it is to be in half-width ones', () => {
    expect(visible(' ５００元 ')).toBe('５００元')
    expect(halfWidth('　￥５，０００．５０％／－Ａｂ ')).toBe('¥5,000.50%/-Ab')
    expect(halfWidth('三百万。')).toBe('三百万。')
  })
})
