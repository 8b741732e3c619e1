import type { Calculation } from '../core/evaluate.ts'
import type { Explained } from '../core/explained.ts'
import type { Field } from '../core/fields.ts'
import { slotsOf } from '../core/formulas/index.ts'
import type { Request } from '../core/requests.ts'
import type { Result } from '../core/result.ts'
import type { AnyRule } from '../core/rule.ts'
import { named } from './cells.ts'
import type { NamedSlot, Places } from './cells.ts'
import { entryOf, inputsOf } from './inputs.ts'
import type { Input } from './inputs.ts'
import { otherLines, rootsOf } from './results.ts'
import { addressOf } from './sheets.ts'

/*
 * The columns of a roster. Every row has an explanation of its own, so a column is what all rows
 * call by the same name: rows that leave out an optional input, or have fewer entries in a list,
 * leave some columns empty.
 */

/** One row of a roster: what was asked and what came of it. */
export interface RosterRow {
  readonly request: Request
  readonly calculation: Calculation
  /** The cells of the row's other columns, in the order of the roster's `kept` headings. */
  readonly kept?: readonly string[]
}

/** A row whose inputs are sound, with the values that get cells. */
export interface SoundRow {
  readonly calculation: Calculation & { readonly result: Result }
  readonly slots: readonly NamedSlot[]
}

/** The values of a row that get cells; none where its inputs are wrong. */
export function soundRow({ calculation }: RosterRow): SoundRow | undefined {
  const { result } = calculation
  if (!result) return undefined
  return { calculation: { ...calculation, result }, slots: named(slotsOf(rootsOf(result))) }
}

/** What the rows have in columns of their own, each in an order that suits every row. */
export interface Columns {
  readonly inputs: readonly Pick<Input, 'key' | 'field'>[]
  /** The inputs that are lists, whose entries have a column each. */
  readonly lists: readonly (readonly [key: string, field: Field])[]
  readonly slots: readonly NamedSlot[]
  readonly lines: readonly (readonly [id: string, line: Explained])[]
}

export function columnsOf(rule: AnyRule, rows: readonly (SoundRow | undefined)[]): Columns {
  const sound = rows.filter((row) => row !== undefined)
  return {
    inputs: inputColumns(rule, sound),
    lists: Object.entries<Field>(rule.inputs).filter(([, { kind }]) => kind === 'list'),
    slots: merged(
      sound.map(({ slots }) => slots),
      ({ key }) => key,
    ),
    lines: merged(
      sound.map(({ calculation }) => otherLines(calculation.result)),
      ([id]) => id,
    ),
  }
}

/** A list has as many columns as its longest. */
function inputColumns(rule: AnyRule, rows: readonly SoundRow[]): Columns['inputs'] {
  return Object.entries<Field>(rule.inputs).flatMap(([key, field]) => {
    if (field.kind !== 'list') return [{ key, field }]
    const lengths = rows.map(({ calculation }) => [calculation.inputs[key]].flat().length)
    const longest = lengths.reduce((most, length) => Math.max(most, length), 1)
    return Array.from({ length: longest }, (_, index) => entryOf(key, field, index))
  })
}

/** All items once, each behind the one it follows in its own row, so that what runs on still does. */
function merged<T>(rows: readonly (readonly T[])[], keyOf: (item: T) => string): T[] {
  const all: T[] = []
  const known = new Set<string>()
  for (const row of rows) {
    if (row.every((item) => known.has(keyOf(item)))) continue
    let at = 0
    for (const item of row) {
      const key = keyOf(item)
      if (known.has(key)) at = all.findIndex((one) => keyOf(one) === key) + 1
      else {
        known.add(key)
        all.splice(at++, 0, item)
      }
    }
  }
  return all
}

/** The places of a row's inputs and steps, the first input in column `first`. */
export function placesIn(
  { inputs, slots }: Columns,
  { calculation, slots: own }: SoundRow,
  rule: AnyRule,
  row: number,
  first: number,
): Places {
  const given = new Set(inputsOf(rule, calculation).flatMap(({ key, value }) => (value ? key : [])))
  const used = new Set(own.map(({ key }) => key))
  const places = (items: readonly { key: string }[], start: number, mine: ReadonlySet<string>) =>
    new Map(
      items.flatMap(({ key }, index) =>
        mine.has(key) ? [[key, addressOf(row, start + index)] as const] : [],
      ),
    )
  return {
    inputs: places(inputs, first, given),
    slots: places(slots, first + inputs.length, used),
  }
}
