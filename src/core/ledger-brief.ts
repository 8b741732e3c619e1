import { clauseJson } from './explanation.ts'
import { conditionsOf } from './ledger.ts'
import { printedRows } from './printed.ts'
import type { Computed } from './respond.ts'
import { clauseText } from './words.ts'

/** More steps than this, such as those of a thousand households, are for a page and not for a talk. */
const MOST_STEPS = 60

/** A calculation's steps in one list, each result before what it was made of, and each clause once. */
export function ledgerBrief(computed: Computed) {
  const { rule, result } = computed
  const rows = printedRows(computed)
  const tested = conditionsOf(result).flatMap(({ step }) => step.clause ?? [])
  const used = [...tested, ...rows.flatMap(({ step }) => step.clause ?? [])]
  const clauses = (used.length ? used : rule.clauses).map(clauseJson)
  const steps = rows.map(({ step, figure, how }) => ({
    words: step.words || rule.title,
    value: step.unit ? `${figure} ${step.unit}` : figure,
    ...(how && { how }),
    ...(step.clause && { at: clauseText(step.clause) }),
  }))
  return {
    steps: steps.slice(0, MOST_STEPS),
    ...(steps.length > MOST_STEPS && { stepsLeftOut: steps.length - MOST_STEPS }),
    clauses: [...new Map(clauses.map((one) => [one.at + one.says, one])).values()],
  }
}
