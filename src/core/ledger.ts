import type { Calculation } from './evaluate.ts'
import type { Result } from './result.ts'
import type { AnyRule } from './rule.ts'
import { cautionsFrom } from './rule.ts'
import { linesOf } from './result.ts'
import type { Step } from './steps.ts'
import { stepsOf } from './steps.ts'

/* A calculation as rows to show: conditions, and the lines with their steps. */

/** A line of a result with its steps; `rounded` is the line as paid, as the contract writes it. */
export interface LedgerRow {
  readonly step: Step
  readonly rounded: string
  readonly total: boolean
}

/** The lines of a result that stands, and under them the total where it is none of them. */
export function ledgerRows({ outcome, result }: Calculation): LedgerRow[] {
  if (!result || outcome.status !== 'ok') return []
  const lines = linesOf(result).map(([, line]) => line)
  const shown = lines.includes(result.amount) ? lines : [...lines, result.amount]
  return stepsOf(shown).map((step, index) => ({
    step,
    rounded: outcome.lines[index]?.amount ?? outcome.total ?? '',
    total: shown[index] === result.amount,
  }))
}

/** What must hold, each with its own steps, and whether it does. */
export function conditionsOf({ requires = [] }: Result): { holds: boolean; step: Step }[] {
  return requires.flatMap((condition) =>
    stepsOf([condition]).map((step) => ({ holds: condition.value, step })),
  )
}

/** What to beware of; of a wrong request what holds for the rule whatever is typed. */
export function cautionsOf(rule: AnyRule, { outcome }: Calculation): readonly string[] {
  return outcome.status === 'invalid' ? cautionsFrom(rule, rule.document) : outcome.cautions
}
