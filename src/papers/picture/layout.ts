import type { Block, Colour } from './blocks.ts'
import { clipped, wrapped } from './wrap.ts'

/* Where everything in a picture stands. */

/** The width of a picture in pixels: what chat apps send without making it smaller. */
export const WIDTH = 1080
/** The room left and right, in pixels. */
export const MARGIN = 60

/** A text in its place, its baseline at `y`; at the right end, `x` is where it ends. */
export interface PlacedText extends Font {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly colour: Colour
  readonly align: 'left' | 'right'
}
/** A filled box: a ruled line, or a dark module of the code. */
export interface PlacedBox {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: Colour | 'code'
}
export type Placed = PlacedText | PlacedBox

/** What decides the width of a text; the size is in pixels. */
export interface Font {
  readonly size: number
  readonly bold: boolean
  readonly serif: boolean
}
export type MeasureText = (text: string, font: Font) => number

const LINE_HEIGHT = 1.5
/** Where the baseline of a line is, from its top. */
const BASELINE = 1.1
/** The room between a text and what stands at the end of its line. */
const BETWEEN = 1
/** A module of the code is at least so many pixels, for cameras, and the code about so wide. */
const MODULE = 4
const CODE = 360

/**
 * Places blocks one below the other.
 *
 * @param body the size of the body text in pixels, which all lengths of the blocks follow
 */
export function layout(
  blocks: readonly Block[],
  body: number,
  measure: MeasureText,
): { placed: Placed[]; height: number } {
  const placed: Placed[] = []
  let top = MARGIN
  for (const block of blocks) {
    if (block.kind === 'gap') top += block.height * body
    else if (block.kind === 'rule') top += ruled(placed, top, block)
    else if (block.kind === 'code') top += coded(placed, top, block.modules)
    else top += written(placed, top, block, body, measure)
  }
  return { placed, height: Math.ceil(top + MARGIN) }
}

function ruled(
  placed: Placed[],
  y: number,
  { colour, thick }: Extract<Block, { kind: 'rule' }>,
): number {
  const height = thick ? 6 : 2
  placed.push({ kind: 'box', x: MARGIN, y, width: WIDTH - 2 * MARGIN, height, colour })
  return height
}

/** The code in the middle. */
function coded(placed: Placed[], top: number, modules: readonly (readonly boolean[])[]): number {
  const side = Math.max(MODULE, Math.floor(CODE / modules.length))
  const whole = side * modules.length
  const [left, above] = [Math.floor((WIDTH - whole) / 2), Math.floor(top)]
  for (const [row, cells] of modules.entries())
    for (const [column, dark] of cells.entries()) {
      if (!dark) continue
      const [x, y] = [left + column * side, above + row * side]
      placed.push({ kind: 'box', x, y, width: side, height: side, colour: 'code' })
    }
  return whole
}

/** A text, and what stands at its end beside it or, where there is no room, below it. */
function written(
  placed: Placed[],
  top: number,
  { text, end = '', style, indent = 0 }: Extract<Block, { kind: 'text' }>,
  body: number,
  measure: MeasureText,
): number {
  const left = MARGIN + indent * body
  const room = WIDTH - MARGIN - left
  const font = { size: style.size * body, bold: !!style.bold, serif: !!style.serif }
  const width = (one: string) => measure(one, font)
  const linesOf = (one: string) =>
    one ? clipped(wrapped(one, room, width), style.most ?? Infinity) : []

  const isBeside = width(text) + (end ? BETWEEN * body + width(end) : 0) <= room
  const lines = style.fit ? [text] : linesOf(text)
  const ends = linesOf(end)
  const size = style.fit ? Math.min(font.size, (font.size * room) / width(text)) : font.size
  const put = (one: string, row: number, align: 'left' | 'right') => {
    const x = align === 'left' ? left : WIDTH - MARGIN
    const y = top + size * (BASELINE + row * LINE_HEIGHT)
    placed.push({ ...font, kind: 'text', text: one, x, y, size, colour: style.colour, align })
  }
  const below = isBeside ? 0 : lines.length
  lines.forEach((one, row) => put(one, row, 'left'))
  ends.forEach((one, row) => put(one, below + row, 'right'))
  return Math.max(lines.length, below + ends.length) * size * LINE_HEIGHT
}
