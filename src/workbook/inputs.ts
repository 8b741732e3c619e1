import type { Calculation } from '../core/evaluate.ts'
import type { Explained } from '../core/explained.ts'
import type { Field } from '../core/fields.ts'
import { optionsOf } from '../core/fields.ts'
import type { AnyRule } from '../core/rule.ts'
import { NOT_GIVEN } from '../core/rows/cells.ts'
import { clauseText, valueText } from '../core/words.ts'
import type { Cell } from './sheets.ts'
import { cellValue, inputFormatOf } from './values.ts'

/* The cells one changes: one for each input, and one for each entry of a list. */

export interface Input {
  readonly key: string
  readonly field: Field
  /** Missing where it was not given or could not be read. */
  readonly value: Explained | undefined
}

/** Every input of a calculation in the rule's order. */
export function inputsOf(rule: AnyRule, { inputs }: Pick<Calculation, 'inputs'>): Input[] {
  return Object.entries<Field>(rule.inputs).flatMap(([key, field]) => {
    const value = inputs[key]
    return Array.isArray(value)
      ? value.map((one: Explained, index) => ({ ...entryOf(key, field, index), value: one }))
      : [{ key, field, value: value as Explained | undefined }]
  })
}

/** One entry of a list as an input of its own. */
export function entryOf(key: string, field: Field, index: number): Pick<Input, 'key' | 'field'> {
  return { key: `${key}.${index + 1}`, field: field.entry?.(index) ?? field }
}

/** The cell of an input. */
export function inputCell({ key, field, value }: Input): Cell {
  const id = `input.${key}`
  if (!value) return { text: NOT_GIVEN, look: 'note', id }
  const look = 'input'
  const options = optionsOf(field)
  if (options) {
    const words = options[String(value.value)] ?? ''
    return { text: words, options: Object.values(options), look, id }
  }
  const format = inputFormatOf(value.unit)
  return { number: cellValue(value) as number, look, id, ...(format && { format }) }
}

/** Where an input's value is from, if not from the reader, and what may be in its cell, in one line. */
export function inputHelp({ field, value }: Input): string {
  const options = field.options && `可选：${Object.values(field.options).join('、')}`
  const days = field.kind === 'date' ? '填日期，如 2022-06-30' : undefined
  const flags = field.kind === 'flag' ? '填“是”或“否”' : undefined
  // The cell may be changed, so the note names the figure that it speaks of.
  const source =
    value?.clause && `${valueText(value)}是${clauseText(value.clause)}：${value.clause.says}`
  return [source, options ?? days ?? flags, field.hint]
    .filter((one) => one !== undefined)
    .join('。')
}
