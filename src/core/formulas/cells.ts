import type { Calendar, Explained } from '../explained.ts'

/*
 * What a spreadsheet needs cells for: the named values of an explanation, and what the sharing of a
 * sum to the fen goes through.
 */

/** A value with a cell of its own. */
export interface Slot {
  readonly node: Explained
  /** The value itself; or of an allocation the sum of its weights, or what a part gets at first and what then remains. */
  readonly role: 'value' | 'weights' | 'floor' | 'rest'
  /** Which part of an allocation. */
  readonly index: number
}

/** How a formula refers to cells: by address in a sheet, by name in words. */
export interface Cells {
  /** The cell of a value, where it has one. */
  of(node: Explained, role?: Slot['role'], index?: number): string | undefined
  /** From one cell to another in the same row or column. */
  range(first: string, last: string): string
  /** An option of a choice, as it stands in the choice's cell. */
  option(choice: Explained, option: string): string
  /** The calendar of working days. */
  calendar(calendar: Calendar): CalendarCells
}

/** The calendar's columns, one row a day without a gap. */
export interface CalendarCells {
  readonly days: string
  /** 1 on a working day, 0 on a day off. */
  readonly worked: string
  /** The working days up to this one, it included. */
  readonly counted: string
}

/** The values under some roots that get cells of their own, each after what it is made from. */
export function slotsOf(roots: readonly Explained[]): Slot[] {
  const seen = new Set<Explained>()
  const slots: Slot[] = []
  const visit = (node: Explained) => {
    if (seen.has(node)) return
    seen.add(node)
    node.from.forEach(visit)
    if (node.verb === 'allocation') slots.push(...allocationSlots(node))
    else if (hasCell(node)) slots.push({ node, role: 'value', index: 0 })
  }
  roots.forEach(visit)
  return slots
}

/** What has a name, and every condition; the rest is written inside the formula that uses it. */
const hasCell = ({ verb, words, unit }: Explained) =>
  verb !== 'given' && verb !== 'fixed' && (words !== '' || unit === '是否')

function allocationSlots(node: Explained): Slot[] {
  const parts = node.from.slice(1).map((_, index) => index)
  return [
    { node, role: 'weights', index: 0 },
    ...parts.map((index): Slot => ({ node, role: 'floor', index })),
    ...parts.map((index): Slot => ({ node, role: 'rest', index })),
  ]
}
