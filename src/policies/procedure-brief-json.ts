import type { IsoDate } from '../core/dates.ts'
import type { CatalogueRule, PolicyDocument } from '../core/index.ts'
import type { Fact } from '../core/procedure-step.ts'
import {
  NO_LONGER,
  NO_PROCEDURE,
  NOT_NAMED,
  ORDER_OURS,
  procedureView,
} from '../core/procedure-view.ts'
import { periodOf } from '../core/rule.ts'
import { objectOf, OBJECTS, TEXTS, texts } from '../core/schema-parts.ts'
import { validityOn } from '../core/validity.ts'
import { validityText } from '../core/words.ts'
import { procedureOf, rules } from './index.ts'

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
  const own = rule ? [rule] : rules.filter((one) => one.document.slug === source.slug)
  const validity = validityOn(rule ? periodOf(rule) : document, on)
  const offices = [...new Set(own.map(({ office }) => office))]
  const head = {
    ...{ document: source.title, number: source.number, standing: validityText(validity), offices },
  }
  const over = validity.status === 'expired' ? [NO_LONGER] : []
  if (!procedure) {
    const nothing = { facts: [], steps: [], notWritten: `去问：${offices.join('；')}。` }
    return { ...head, notes: [...over, NO_PROCEDURE], ...nothing, keepers: [], unclear: [] }
  }
  const { notStated, orderOurs } = procedure
  const { facts, steps, notWritten, keepers, unclear } = procedureView(procedure, own)
  return {
    ...head,
    notes: [
      ...over,
      ...(notStated ? [notStated] : []),
      ...(steps.length ? [NOT_NAMED] : []),
      ...(orderOurs ? [ORDER_OURS] : []),
    ],
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
