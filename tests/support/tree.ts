import type { Explained } from '../../src/core/explained.ts'
import type { Result } from '../../src/core/result.ts'
import { linesOf } from '../../src/core/result.ts'

/** Every value that a result is made of, its tests included, once. */
export function valuesOf(result: Result): Explained[] {
  const found = new Set<Explained>()
  const visit = (value: Explained) => {
    if (found.has(value)) return
    found.add(value)
    value.from.forEach(visit)
  }
  const { amount, requires = [], informs = [], only = {} } = result
  const lines = linesOf(result).map(([, line]) => line)
  for (const value of [amount, ...lines, ...requires, ...informs, ...Object.values(only)])
    visit(value)
  return [...found]
}
