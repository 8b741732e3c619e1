import type { Amount } from './explained.ts'
import type { About, Field, Fill } from './field.ts'
import { Refusal } from './field.ts'
import type { Unit } from './units.ts'

/** A list of the same kind of number, one entry to a household, truck or the like. */
export function list<U extends Unit>(
  label: string,
  entry: (index: number) => Field<Amount<U>>,
  { fills, ...about }: About & { fills?: readonly Fill[] } = {},
): Field<readonly Amount<U>[]> {
  const expected = `请填 1 到 ${LONGEST_LIST} 项`
  return {
    kind: 'list',
    label,
    unit: entry(0).unit,
    optional: false,
    ...about,
    ...(fills && { fills }),
    entry,
    expected,
    read(raw, key) {
      if (!Array.isArray(raw)) return new Refusal(`“${label}”不是一列数。${expected}，用逗号分开。`)
      if (raw.length < 1 || raw.length > LONGEST_LIST)
        return new Refusal(`“${label}”有 ${raw.length} 项。${expected}。`)
      const entries: Amount<U>[] = []
      for (const [index, one] of raw.entries()) {
        const read = entry(index).read(one, `${key}.${index + 1}`)
        if (read instanceof Refusal) return read
        entries.push(read)
      }
      return entries
    },
  }
}
/** The most entries a list may have. */
export const LONGEST_LIST = 1000
