import type { Field } from './field.ts'
import type { Procedure, RuleSteps } from './procedure.ts'
import type { Fact, StepView } from './procedure-step.ts'
import { papersAt, rowOf, stepView } from './procedure-step.ts'
import type { CatalogueRule } from './rule.ts'
import type { ValidityStatus } from './validity.ts'

/* A procedure as every presenter tells it: page, printed sheet, command line. */

/** A procedure for the rules looked at. */
export interface ProcedureView {
  /** Who acts, and what is known of a single rule. */
  readonly facts: readonly Fact[]
  readonly steps: readonly StepView[]
  /** What the text leaves out, and whom to ask. */
  readonly notWritten: string
  /** The figures asked in the forms, by the office that keeps them. */
  readonly keepers: readonly Fact[]
  readonly unclear: readonly string[]
}

const NO_PROCEDURE = '这份文件的事怎么办，这里还没有整理出来。'

const NO_LONGER = '文件已经失效。下面是它有效时的办法，不等于现在还能办。'

const NOT_NAMED = '没标地点、期限的，就是文件没写。'

const ORDER_OURS = '文件没有写先后，下面的顺序是这里排的。'

/**
 * What a reader must know before a procedure, in the order in which it is said.
 * @param procedure undefined where nothing is known of how a document's rules are got
 */
export function procedureNotes(procedure: Procedure | undefined, status: ValidityStatus) {
  const { steps = [], notStated, orderOurs } = procedure ?? {}
  const none = procedure ? notStated : NO_PROCEDURE
  return {
    /** Of what is over: that its steps are. */
    over: status === 'expired' ? [NO_LONGER] : [],
    /** That there are no steps, here or in the text; a presenter adds whom to ask. */
    none: none ? [none] : [],
    /** How to read the steps. */
    steps: steps.length ? [NOT_NAMED, ...(orderOurs ? [ORDER_OURS] : [])] : [],
  }
}

/** The offices in charge of rules, each once. */
export function officesOf(rules: readonly CatalogueRule[]): readonly string[] {
  return [...new Set(rules.map(({ office }) => office))]
}

/** A procedure as told for one rule, or for all of its document's. */
export function procedureView(
  procedure: Procedure,
  rules: readonly CatalogueRule[],
): ProcedureView {
  const { who, steps, notWritten, ask, unclear = [] } = procedure
  const [first, ...others] = rules
  const one = first && !others.length ? first : undefined
  const left = notWritten.length ? `文件没写：${notWritten.join('；')}。` : ''
  return {
    facts: [
      ['谁来办', who] as const,
      ...(one ? ruleFacts(rowOf(procedure, one)) : []),
      ...papersAt(procedure),
    ],
    steps: steps.map((step) => stepView(procedure, step, rules)),
    notWritten: `${left}去问：${ask}。`,
    keepers: keepersOf(rules),
    unclear,
  }
}

function ruleFacts({ first, shown, asked }: RuleSteps): Fact[] {
  const facts: Fact[] = []
  if (first) facts.push(['先要', first])
  if (shown) facts.push(['要拿得出', `${shown}（从条文看出来的，文件没有列材料清单）`])
  if (asked) facts.push(['要不要申请', asked])
  return facts
}

/** The figures that rules ask, by their keys and labels, under each office that keeps some. */
export function figuresByKeeper(
  rules: readonly CatalogueRule[],
): Map<string, { readonly key: string; readonly label: string }[]> {
  const all = new Map<string, { key: string; label: string }[]>()
  for (const { inputs } of rules)
    for (const [key, { label, keepers = [] }] of Object.entries<Field>(inputs))
      for (const office of keepers) all.set(office, [...(all.get(office) ?? []), { key, label }])
  return all
}

function keepersOf(rules: readonly CatalogueRule[]): Fact[] {
  return [...figuresByKeeper(rules)].map(([office, figures]) => [
    office,
    [...new Set(figures.map(({ label }) => label))].join('、'),
  ])
}
