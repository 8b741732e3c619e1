import type { IsoDate } from '../core/dates.ts'
import type { Engine } from './engine.ts'
import { ordered } from './order.ts'
import { whyFound } from './why.ts'

/** Rules that words found, the best first, by their ids with why, and the words that nothing has to do with. */
export interface RulesFound {
  readonly rules: readonly { readonly id: string; readonly why: string }[]
  readonly missed: readonly string[]
}

/**
 * The rules that words find, as the search page shows them, without the documents.
 * @param on the day on which what has expired comes after what is equally good and in force
 */
export function rulesFound(engine: Engine, words: string, on: IsoDate): RulesFound {
  const { found, missed } = engine.search(words)
  const rules = ordered(found, on).flatMap((one) => {
    const { document, rule } = one.entry
    return rule ? [{ id: `${document[0]}/${rule[0]}`, why: whyFound(one) }] : []
  })
  return { rules, missed }
}
