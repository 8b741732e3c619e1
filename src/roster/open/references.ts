import type { Merged } from './collector.ts'
import { damaged } from './table.ts'

/** The column of a cell's reference, from 0: C5 is 2. */
export function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0]
  if (!letters) throw damaged()
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** The cells of a range such as C1:D2; undefined where it is none. */
export function mergedOf(range: string): Merged | undefined {
  const [, left, top, right, bottom] =
    /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? []
  if (!left || !right) return undefined
  return {
    left: columnOf(`${left}1`),
    top: Number(top),
    right: columnOf(`${right}1`),
    bottom: Number(bottom),
  }
}
