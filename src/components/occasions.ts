import type { Offer } from '../calculators/together/offer.ts'
import type { Occasion } from '../core/occasion.ts'
import { OCCASIONS } from '../core/occasion.ts'
import { rules } from '../policies/index.ts'
import { AUDIENCES } from './audiences.ts'

/** Every occasion as the start page offers it, those of one audience together. */
export const occasionOffers: readonly Offer[] = (Object.keys(OCCASIONS) as Occasion[]).map(
  (name) => {
    const { words, audience, hint } = OCCASIONS[name]
    const brought = rules.filter(({ occasions }) => occasions.includes(name))
    return {
      name,
      title: words,
      summary: hint,
      group: AUDIENCES[audience].name,
      measures: brought.map(({ id }) => id),
    }
  },
)
