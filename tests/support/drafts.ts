import type { Calculation } from '../../src/core/evaluate.ts'
import { calculate } from '../../src/core/evaluate.ts'
import type { DraftMaker, PaperDraft } from '../../src/core/paper-draft.ts'
import { draftPaper, lineText } from '../../src/core/paper-draft.ts'
import type { AnyRule } from '../../src/core/rule.ts'
import { draftedPapers, draftsOf } from '../../src/layouts/drafts.ts'
import { AS_OF, rules } from '../../src/policies/index.ts'

/* Drafts of papers made from what a reader types. */

/** Every draft of every rule, from each of its examples that comes out. */
export const everyDraft = rules.flatMap((rule) =>
  rule.examples.flatMap(({ inputs, readings, on = AS_OF }) => {
    const calculation = calculate(rule, { inputs, on, readings })
    if (calculation.outcome.status !== 'ok') return []
    return [...draftsFromCalculation(rule, calculation)].map(([id, draft]) => ({
      ...{ id, rule, draft, text: textOf(draft).join('\n') },
    }))
  }),
)

/** The drafts of a rule from inputs on a day, by the paper's id. */
export function draftsFrom(
  rule: AnyRule,
  inputs: unknown,
  on = '2021-06-01',
): Map<string, PaperDraft> {
  const calculation = calculate(rule, { on, inputs })
  if (calculation.outcome.status !== 'ok') throw new Error(JSON.stringify(calculation.outcome))
  return draftsFromCalculation(rule, calculation)
}

function draftsFromCalculation(rule: AnyRule, calculation: Calculation): Map<string, PaperDraft> {
  const makers = draftsOf(rule)
  return new Map(
    draftedPapers(rule).map((facts, index) => [
      facts.id,
      draftPaper(makers[index] as DraftMaker, facts, rule, calculation),
    ]),
  )
}

/** All that the draft of one paper says, from inputs on a day. */
export function textFrom(rule: AnyRule, inputs: unknown, paper: string, on?: string): string[] {
  const draft = draftsFrom(rule, inputs, on).get(paper)
  if (!draft) throw new Error(`${rule.id} drafts no ${paper}`)
  return textOf(draft)
}

/** All that a draft says, a line for each paragraph or table row. */
export function textOf({ title, face, opening, points, closing }: PaperDraft): string[] {
  const blocks = (list: PaperDraft['opening']): string[] =>
    list.flatMap((block) => {
      if (typeof block === 'string') return [lineText(block)]
      if (typeof block === 'number') return []
      return [block.columns.map(([title]) => title), ...block.rows].map((row) => row.join('\t'))
    })
  return [
    ...face,
    title,
    ...blocks(opening),
    ...points.flatMap(({ heading, blocks: under }) => [heading, ...blocks(under)]),
    ...blocks(closing),
  ]
}

/** Six households, the lift 500,000 yuan, the ground floor pays nothing. */
export const SIX_SHARES = {
  ...{ elevators: '1', storeys: '6', legalTitle: true, singleOwner: false, certificate: true },
  ...{ totalCost: '500000', weights: ['0', '1', '2', '3', '4', '5'] },
}

/** The text of a file in an archive. */
export function utf8(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}
