import { readingsThatMatter } from './alternatives.ts'
import type { IsoDate } from './dates.ts'
import { ledgerBrief } from './ledger-brief.ts'
import { conditionsOf } from './ledger.ts'
import { inputsOf } from './printed.ts'
import type { Computed } from './respond.ts'
import { OBJECT, objectOf, OBJECTS, TEXTS, texts } from './schema-parts.ts'
import { stepsOf } from './steps.ts'
import { validityOn } from './validity.ts'
import { viewOf } from './view.ts'
import { validityText } from './words.ts'

/**
 * What a request came to as short as it can be told whole: to pass on what it says takes no look at
 * anything else.
 * @param today for how the document stands now, where another day was asked for
 */
export function answerBrief(computed: Computed, today: IsoDate) {
  const { rule, outcome, on, period, document } = computed
  const { status, total, unit, conditions, cautions } = outcome
  const { heading, kind, reasons, range, ...view } = viewOf(rule, computed)
  const { number, bulletin } = document
  return {
    ...{ rule: rule.id, title: rule.title, status, on, heading },
    amount: view.instead ?? view.amount,
    ...{ total, unit, kind, standing: view.outOfForce ?? view.validity ?? '' },
    ...(on !== today && { standingToday: validityText(validityOn(period, today)) }),
    ...(range && { range }),
    ...(rule.apart !== undefined && { apart: rule.apart }),
    ...(rule.includes && { includes: rule.includes }),
    asked: inputsOf(rule, computed).map(([label, value]) => `${label}：${value}`),
    ...{ reasons, tests: testsOf(computed), readings: readingsOf(computed) },
    ...ledgerBrief(computed),
    ...{ conditions, cautions, office: rule.office },
    document: `《${document.title}》${number}，${bulletin.name}${bulletin.issue}第${bulletin.page}页`,
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

/** Each condition, and each test of a check, with whether it holds. */
function testsOf({ result }: Computed) {
  const { informs = [] } = result
  return [
    ...conditionsOf(result).map(({ step, holds }) => ({ words: step.words, holds })),
    ...stepsOf(informs).map(({ words }, at) => ({ words, holds: informs[at]?.value ?? false })),
  ]
}

/** Each reading that changes this result, and what every option gives. */
function readingsOf({ rule, ...computed }: Computed) {
  return readingsThatMatter(rule, computed).map(({ name, reading, options }) => ({
    ...{ name, title: reading.title, wording: reading.wording },
    options: options.map(({ option, words, text }) => ({
      ...{ option, words, gives: text },
      used: computed.outcome.readings[name] === option,
    })),
  }))
}
