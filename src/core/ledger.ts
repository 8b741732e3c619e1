import { ZERO } from './decimal.ts'
import type { Calculation } from './evaluate.ts'
import type { Field } from './fields.ts'
import { hasOwn } from './objects.ts'
import type { Result } from './result.ts'
import type { AnyRule } from './rule.ts'
import { linesOf } from './result.ts'
import type { Step } from './steps.ts'
import { exactFigure, stepsOf } from './steps.ts'
import { amountText, valueText } from './words.ts'

/* A calculation as rows to show or print: inputs, conditions, and the lines with their steps. */

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
  return outcome.status === 'invalid'
    ? [...(rule.cautions ?? []), ...(rule.document.cautions ?? [])]
    : outcome.cautions
}

/** Every input by its name with its value as read; one that could not be read says so. */
export function inputsOf(rule: AnyRule, { inputs }: Calculation): [label: string, value: string][] {
  return Object.entries<Field>(rule.inputs).map(([key, { label }]) => {
    const value = inputs[key]
    if (value === undefined) return [label, hasOwn(inputs, key) ? '没有填' : '还没填好']
    return [label, [value].flat().map(valueText).join('、')]
  })
}

/** A row of the printed ledger; what was typed in stands among the inputs and is left out here. */
export interface PrintedRow {
  readonly step: Step
  readonly depth: number
  readonly figure: string
  /** Whether rounding cut something off. */
  readonly cut: boolean
  readonly total: boolean
}

/** The ledger with all its steps, one under the other. */
export function printedRows(calculation: Calculation): PrintedRow[] {
  const rows = (step: Step, depth: number, rounded?: string, total = false): PrintedRow[] => [
    { step, depth, total, ...exactFigure(step, rounded) },
    ...step.from
      .filter(({ origin }) => origin !== 'given')
      .flatMap((part) => rows(part, depth + 1)),
  ]
  return ledgerRows(calculation).flatMap(({ step, rounded, total }) =>
    rows(step, 0, rounded, total),
  )
}

/** The sum of the other lines in words, where they are parts of the total and add up to it exactly. */
export function sumOfParts({ outcome, result }: Calculation): string | undefined {
  if (!result || outcome.total === null) return undefined
  const parts = linesOf(result).flatMap(([, line], index) =>
    line === result.amount ? [] : [outcome.lines[index]],
  )
  if (parts.length < 2 || parts.some((part) => part?.unit !== outcome.unit)) return undefined
  const sum = parts.reduce((total, part) => total.plus(part?.amount ?? 0), ZERO)
  return sum.eq(outcome.total) ? amountText(outcome.total, outcome.unit ?? '') : undefined
}
