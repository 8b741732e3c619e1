import type { Calculation } from './evaluate.ts'
import type { Explained } from './explained.ts'
import type { PaperFacts } from './paper-facts.ts'
import type { AnyRule } from './rule.ts'
import { viewOf } from './view.ts'
import { amountText, valueText } from './words.ts'

/* A paper that the text demands, drafted from a calculation; what people must fill in stays blank. */

/** A table; `width` is a column's share of the page, of any total, and `number` sets it to the right. */
export interface DraftTable {
  readonly columns: readonly (readonly [title: string, width: number, kind?: 'number'])[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * A paragraph, in which {6} is a blank six Chinese characters wide and {day} a day to fill in; so many
 * whole lines to write on; or a table.
 */
export type Block = string | number | DraftTable

/** A calculation that came out, as a draft asks it; texts are with their units, as the page shows them. */
export interface DraftSource {
  readonly calculation: Calculation
  readonly total: string
  /** A line of the result; undefined where it is not there. */
  line(id: string): string | undefined
  /** An input that was filled in. */
  input(key: string): string
}

/** What a part of a draft is made of. */
export type Blocks = readonly Block[] | ((source: DraftSource) => readonly Block[])

/** How one paper is drafted from the calculation of a rule that has come out. */
export interface DraftMaker {
  /** The paper's id. */
  readonly paper: string
  /** What stands before the points: whose paper it is. */
  readonly opening?: Blocks
  /** What stands under each of the paper's contents, in their order. */
  readonly points: readonly Blocks[]
  /** What stands after the points: signatures. */
  readonly closing?: Blocks
}

/** A drafted paper, ready to be written as a file or a page. */
export interface PaperDraft {
  readonly title: string
  /** What it says of itself first: that it is a draft, after which clause, and whether that is in force. */
  readonly face: readonly string[]
  readonly opening: readonly Block[]
  /** The points as the paper lists them, numbered, and what stands under each. */
  readonly points: readonly { readonly heading: string; readonly blocks: readonly Block[] }[]
  readonly closing: readonly Block[]
}

/** A paper drafted from a calculation whose outcome is `ok`. */
export function draftPaper(
  { opening, points, closing }: DraftMaker,
  { title, origin, contents }: PaperFacts,
  rule: AnyRule,
  calculation: Calculation,
): PaperDraft {
  const source = sourceOf(calculation)
  const made = (blocks: Blocks = []) => (typeof blocks === 'function' ? blocks(source) : blocks)
  return {
    title,
    face: faceOf(origin, rule, calculation),
    opening: made(opening),
    points: points.map((blocks, index) => ({
      heading: `${NUMERALS[index] ?? ''}、${contents[index] ?? ''}`,
      blocks: made(blocks),
    })),
    closing: made(closing),
  }
}

const NUMERALS = '一二三四五六七八九十'

function sourceOf(calculation: Calculation): DraftSource {
  const { inputs, outcome } = calculation
  return {
    calculation,
    total: amountText(outcome.total, outcome.unit ?? ''),
    line: (id) => {
      const line = outcome.lines.find((one) => one.id === id)
      return line && amountText(line.amount, line.unit)
    },
    input: (key) => valueText(inputs[key] as Explained),
  }
}

function faceOf(origin: string, rule: AnyRule, calculation: Calculation): string[] {
  const { outOfForce, range } = viewOf(rule, calculation)
  const results = rule.unit === '是否' ? '不一样' : `从 ${range?.low} 到 ${range?.high}`
  const readings = range && `条文有没说清楚的地方，不同读法算出来${results}，这里只按其中一种写。`
  return [outOfForce, origin, readings].flatMap((line) => line ?? [])
}

/** A paragraph as text; a blank is underscores, two to a character. */
export function lineText(line: string): string {
  return line
    .replaceAll('{day}', '{3}年{2}月{2}日')
    .replace(/\{(\d+)\}/g, (_, width: string) => '__'.repeat(Number(width)))
}
