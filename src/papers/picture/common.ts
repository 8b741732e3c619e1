import { encode } from 'uqr'
import { dateInWords } from '../../core/dates.ts'
import type { Block, Style } from './blocks.ts'

/* What pictures of one calculation and of several have in common. */

/** What a picture says beside what it is of. */
export interface About {
  /** The day it is made (ISO). */
  readonly today: string
  /** The address that reopens what it is of. */
  readonly address: string
}

export const BODY: Style = { size: 1, colour: 'ink' }
export const SMALL: Style = { size: 0.82, colour: 'soft' }
const HEAD: Style = { size: 1.1, colour: 'accent', bold: true, serif: true }
/** A list of a hundred weights, or the formula with all of them, is cut after so many lines. */
const MOST_LINES = 3

export const text = (words: string, style: Style = BODY): Block => ({
  kind: 'text',
  text: words,
  style,
})
export const gap = (height: number): Block => ({ kind: 'gap', height })

/** The name of the site and what the picture is of. */
export function titleBlocks(title: string): Block[] {
  return [
    text('惠算　公报里的钱，算给你看', SMALL),
    text(title, { size: 1.6, colour: 'ink', bold: true, serif: true }),
    gap(0.4),
    { kind: 'rule', colour: 'accent', thick: true },
    gap(0.3),
  ]
}

/** Blocks under a heading of their own; nothing where there are none. */
export function headed(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length ? [gap(0.6), text(title, HEAD), ...blocks] : []
}

/** A text with what stands at the right end of its line. */
export const pair = (words: string, end: string, style = BODY, indent = 0): Block => ({
  ...{ kind: 'text', text: words, end, indent },
  style: { ...style, most: MOST_LINES },
})

/** Where the whole is found, and when and by whom the picture was made. */
export function footBlocks({ today, address }: About): Block[] {
  const modules = codeOf(address)
  const where = modules ? '扫码打开这笔账' : '链接太长，放不进二维码：打开原来的网页'
  return [
    gap(0.6),
    { kind: 'rule', colour: 'soft' },
    gap(0.3),
    ...(modules ? [{ kind: 'code', modules } as const] : []),
    text(`${where}，看全部步骤、要证明的条件和要当心的地方。`),
    text(`${dateInWords(today)}制。由惠算计算，以主管部门审核为准。`),
  ]
}

/** An address as a QR code; undefined where it is too long for one. */
function codeOf(address: string): boolean[][] | undefined {
  try {
    return encode(address, { ecc: 'M', border: 4 }).data
  } catch {
    return undefined
  }
}
