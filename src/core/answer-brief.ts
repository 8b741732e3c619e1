import type { IsoDate } from './dates.ts'
import { explanationOf } from './explanation.ts'
import { ledgerBrief } from './ledger-brief.ts'
import type { Computed } from './respond.ts'
import { OBJECT, objectOf, OBJECTS, TEXTS, texts } from './schema-parts.ts'
import { validityOn } from './validity.ts'
import { validityText } from './words.ts'

/**
 * The explanation as short as it can be told whole: to pass on what it says takes no look at anything
 * else.
 * @param today for how the document stands now, where another day was asked for
 */
export function answerBrief(computed: Computed, today: IsoDate) {
  const { rule, outcome, on, period } = computed
  const { status, total, unit, conditions, cautions } = outcome
  const { title, heading, amount, kind, standing, range, reasons, readings, source, ...explained } =
    explanationOf(computed)
  return {
    ...{ rule: rule.id, title, status, on, heading, amount, total, unit, kind, standing },
    ...(on !== today && { standingToday: validityText(validityOn(period, today)) }),
    ...(range && { range }),
    ...(rule.apart !== undefined && { apart: rule.apart }),
    ...(rule.includes && { includes: rule.includes }),
    asked: explained.inputs.map(({ words, value }) => `${words}：${value}`),
    reasons,
    tests: explained.tests.map(({ words, holds, clause }) => ({
      ...{ words, holds },
      ...(clause && { at: clause.at }),
    })),
    readings,
    ...ledgerBrief(computed),
    ...{ conditions, cautions, office: source.office },
    document: `《${source.title}》${source.number}，${source.bulletin}`,
  }
}

/** What keeps a sum from being added to others, and where its page is. */
export const APART = { ...texts('apart', 'page'), includes: TEXTS }
/** What the office checks, and what to beware of. */
export const BEWARE = { conditions: TEXTS, cautions: TEXTS }

/** `answerBrief` as JSON Schema, with the page's address where one is known. */
export const ANSWER_BRIEF = objectOf(
  {
    ...texts('rule', 'title', 'status', 'on', 'heading', 'amount', 'unit', 'kind', 'standing'),
    ...{ total: { type: ['string', 'null'] }, ...texts('document', 'office') },
    ...{ asked: TEXTS, reasons: TEXTS, tests: OBJECTS, readings: OBJECTS },
    ...{ steps: OBJECTS, clauses: OBJECTS, ...BEWARE },
  },
  { ...APART, range: OBJECT, ...texts('standingToday'), stepsLeftOut: { type: 'integer' } },
)
