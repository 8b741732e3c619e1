import type { Alternative } from './combinations.ts'
import { alternativeUnder } from './combinations.ts'
import type { Calculation } from './evaluate.ts'
import type { AnyRule, Reading } from './rule.ts'
import { readingsOf } from './rule.ts'
import { amountText } from './words.ts'

/** One way to read a wording, and what it gives while the other readings stay as they are. */
export interface ReadAs {
  readonly option: string
  readonly words: string
  /** Undefined where the request was refused. */
  readonly given: Alternative | undefined
  /** What it gives, in words. */
  readonly text: string
  /** Whether this site uses it unless the reader chooses. */
  readonly usual: boolean
}

/** The readings of a rule that change the result of these inputs, whatever the others are. */
export function readingsThatMatter(
  rule: AnyRule,
  { alternatives, outcome }: Calculation,
): { name: string; reading: Reading; options: ReadAs[] }[] {
  return readingsOf(rule)
    .filter(([name]) => matters(name, alternatives))
    .map(([name, reading]) => ({
      name,
      reading,
      options: Object.entries(reading.options).map(([option, words], index) => {
        const given = alternativeUnder(alternatives, { ...outcome.readings, [name]: option })
        return { option, words, given, text: alternativeText(rule, given), usual: index === 0 }
      }),
    }))
}

/** What an alternative gives, in words. */
export function alternativeText({ unit }: AnyRule, given: Alternative | undefined): string {
  return given?.eligible ? amountText(given.total, unit) : '不符合条件'
}

/** Whether two options of the reading give different totals while all other readings are the same. */
function matters(name: string, alternatives: readonly Alternative[]): boolean {
  const totals = new Map<string, string | null>()
  return alternatives.some(({ readings, total }) => {
    const others = JSON.stringify({ ...readings, [name]: '' })
    if (!totals.has(others)) totals.set(others, total)
    return totals.get(others) !== total
  })
}
