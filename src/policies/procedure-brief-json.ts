import type { IsoDate } from '../core/dates.ts'
import type { CatalogueRule, PolicyDocument } from '../core/index.ts'
import type { Fact } from '../core/procedure-step.ts'
import { officesOf, procedureNotes, procedureView } from '../core/procedure-view.ts'
import { periodOf } from '../core/rule.ts'
import { objectOf, OBJECTS, TEXTS, texts } from '../core/schema-parts.ts'
import { validityOn } from '../core/validity.ts'
import { validityText } from '../core/words.ts'
import { procedureOf, rulesUnder } from './index.ts'

/**
 * How one gets what a rule, or all rules of a document, compute, in short and in words; `procedureJson`
 * has it as data.
 * @param on the day on which the document's standing is told
 */
export function procedureBrief(
  document: PolicyDocument,
  rule: CatalogueRule | undefined,
  on: IsoDate,
) {
  const procedure = procedureOf(document.slug)
  const source = procedure?.document ?? document
  const own = rule ? [rule] : rulesUnder(document)
  const validity = validityOn(rule ? periodOf(rule) : document, on)
  const offices = officesOf(own)
  const said = procedureNotes(procedure, validity.status)
  const head = {
    ...{ document: source.title, number: source.number, standing: validityText(validity), offices },
    notes: [...said.over, ...said.none, ...said.steps],
  }
  if (!procedure) {
    const nothing = { facts: [], steps: [], notWritten: `去问：${offices.join('；')}。` }
    return { ...head, ...nothing, keepers: [], unclear: [] }
  }
  const { facts, steps, notWritten, keepers, unclear } = procedureView(procedure, own)
  return {
    ...head,
    facts: facts.map(factLine),
    steps: steps.map(({ step, marks, brief, facts: told }) => ({
      title: step.title,
      says: [...marks, ...brief, ...told.map(factLine)],
    })),
    notWritten,
    /** The figures that are asked, under the office that keeps them. */
    keepers: keepers.map(factLine),
    unclear,
  }
}

const factLine = ([name, text]: Fact): string => `${name}：${text}`

/** `procedureBrief` as JSON Schema. */
export const PROCEDURE_BRIEF = objectOf({
  ...{ ...texts('document', 'number', 'standing', 'notWritten'), offices: TEXTS, notes: TEXTS },
  ...{ facts: TEXTS, steps: OBJECTS, keepers: TEXTS, unclear: TEXTS },
})
