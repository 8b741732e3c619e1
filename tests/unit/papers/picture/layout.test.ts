import { describe, expect, it } from 'vitest'
import type { Block, Style } from '../../../../src/papers/picture/blocks.ts'
import type { Placed, PlacedText } from '../../../../src/papers/picture/layout.ts'
import { layout, MARGIN, WIDTH } from '../../../../src/papers/picture/layout.ts'
import { clipped, wrapped } from '../../../../src/papers/picture/wrap.ts'

/** Letters and digits half as wide as they are high, as Chinese typefaces have them. */
const ems = (text: string) => [...text].reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.5 : 1), 0)
const lines = (text: string, width: number) => wrapped(text, width, ems)

describe('a text in lines', () => {
  it('fills each line, and parts Chinese between any two characters', () => {
    expect(lines('被征走的承包地', 3)).toEqual(['被征走', '的承包', '地'])
  })

  it('keeps a number or an English word whole, and its unit with the next line', () => {
    // 被征走 is 3, 41,700.50 four and a half.
    expect(lines('被征走41,700.50元', 5)).toEqual(['被征走', '41,700.50', '元'])
    expect(lines('补贴 ECIP 2021', 4)).toEqual(['补贴', 'ECIP', '2021'])
  })

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(lines('甲乙丙。丁', 3)).toEqual(['甲乙', '丙。丁'])
    expect(lines('甲乙（丙丁）', 3)).toEqual(['甲乙', '（丙', '丁）'])
  })

  it('parts what is wider than a line by itself', () => {
    expect(lines('10,000,000', 2)).toEqual(['10,0', '00,0', '00'])
  })

  it('has no line for no text', () => {
    expect(lines('', 5)).toEqual([])
  })

  it('loses no character of a long text but blanks at the ends of lines', () => {
    const text =
      '按《办法》（朔政办发〔2020〕29号）第五条，139 × 500 × 6 ÷ 10 − 5,000 = 36,700。'.repeat(9)
    for (const width of [2, 7, 20])
      expect(lines(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const line of lines(text, 20)) expect(ems(line)).toBeLessThanOrEqual(20)
  })

  it('tells by a … that lines were left out', () => {
    expect(clipped(['一二三', '四五六', '七'], 2)).toEqual(['一二三', '四五…'])
    expect(clipped(['一二三', '四五六'], 2)).toEqual(['一二三', '四五六'])
  })
})

const BODY: Style = { size: 1, colour: 'ink' }
/** The room for text is 960 pixels, so 24 characters of 40. */
const place = (blocks: Block[]) => layout(blocks, 40, (text, { size }) => ems(text) * size)
const text = (words: string, more: Partial<Extract<Block, { kind: 'text' }>> = {}): Block => ({
  ...{ kind: 'text', text: words, style: BODY },
  ...more,
})
const texts = (placed: readonly Placed[]) =>
  placed.filter((one): one is PlacedText => one.kind === 'text')
const where = ({ text: words, x, y, align }: PlacedText) => [words, x, y, align]

describe('where everything stands', () => {
  it('puts lines one and a half times their size apart, within the margins', () => {
    const { placed, height } = place([text('一'.repeat(25)), text('下一段')])
    // Baselines 1.1 × 40 under the top of each line of 60.
    expect(texts(placed).map(where)).toEqual([
      ['一'.repeat(24), MARGIN, 104, 'left'],
      ['一', MARGIN, 164, 'left'],
      ['下一段', MARGIN, 224, 'left'],
    ])
    expect(height).toBe(60 + 3 * 60 + 60)
  })

  it('puts what belongs to the end of a line there, or below where there is no room', () => {
    const short = place([text('面积', { end: '6 亩' })])
    expect(texts(short.placed).map(where)).toEqual([
      ['面积', MARGIN, 104, 'left'],
      ['6 亩', WIDTH - MARGIN, 104, 'right'],
    ])
    expect(short.height).toBe(180)
    // 20 + 1 + 4 characters are more than 24.
    const long = place([text('面'.repeat(20), { end: '一二三四' })])
    expect(texts(long.placed).map(where)).toEqual([
      ['面'.repeat(20), MARGIN, 104, 'left'],
      ['一二三四', WIDTH - MARGIN, 164, 'right'],
    ])
    expect(long.height).toBe(240)
  })

  it('indents by characters, and leaves that much less room', () => {
    const { placed } = place([text('一'.repeat(24), { indent: 1 })])
    expect(texts(placed).map(({ text: words, x }) => [words, x])).toEqual([
      ['一'.repeat(23), MARGIN + 40],
      ['一', MARGIN + 40],
    ])
  })

  it('sets a figure that is too wide smaller instead of parting it', () => {
    const style: Style = { ...BODY, size: 2.2, fit: true }
    const { placed } = place([
      text('10,000,000,000,000.00 元', { style }), // 12 characters of 88 are 1,056
      text('20,000.00 元', { style }),
    ])
    const [large, small] = texts(placed)
    expect(large?.text).toBe('10,000,000,000,000.00 元')
    expect(large?.size).toBeCloseTo((88 * 960) / 1056)
    expect(small?.size).toBe(88)
  })

  it('leaves out the lines of a text beyond the most it may take', () => {
    const { placed, height } = place([text('一'.repeat(99), { style: { ...BODY, most: 2 } })])
    expect(texts(placed).map(({ text: words }) => words)).toEqual([
      '一'.repeat(24),
      `${'一'.repeat(23)}…`,
    ])
    expect(height).toBe(240)
  })

  it('draws a code in the middle, each module on whole pixels and at least four wide', () => {
    const of = (count: number) =>
      place([{ kind: 'code', modules: Array.from({ length: count }, () => [true]) }])
    const [module] = of(33).placed
    // 360 ÷ 33 is 10 whole pixels; 330 of 1080 leave 375 on either side.
    expect(module).toMatchObject({ kind: 'box', x: 375, y: 60, width: 10, height: 10 })
    expect(of(33).height).toBe(60 + 330 + 60)
    expect(of(177).placed[0]).toMatchObject({ width: 4, height: 4 })
  })

  it('rules a line between the margins and leaves gaps', () => {
    const { placed, height } = place([
      { kind: 'gap', height: 0.5 },
      { kind: 'rule', colour: 'soft' },
    ])
    expect(placed).toEqual([
      { kind: 'box', x: MARGIN, y: 80, width: 960, height: 2, colour: 'soft' },
    ])
    expect(height).toBe(60 + 20 + 2 + 60)
  })
})
