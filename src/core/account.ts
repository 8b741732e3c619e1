import { ZERO } from './decimal.ts'
import type { Calculation } from './evaluate.ts'
import type { Field } from './fields.ts'
import { hasOwn } from './objects.ts'
import type { AnyRule, Result } from './rule.ts'
import { linesOf } from './rule.ts'
import type { Step } from './steps.ts'
import { exactFigure, stepsOf } from './steps.ts'
import { amountText, valueText } from './words.ts'

/* A calculation as rows to show or print. */

/** One row of an account with its steps; `rounded` is the line as paid, as the contract writes it. */
export interface Row {
  readonly step: Step
  readonly rounded: string
  readonly total: boolean
}

/** The lines of a result that stands, and under them the total where it is none of them. */
export function rowsOf({ outcome, result }: Calculation): Row[] {
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
  return requires.flatMap((test) => stepsOf([test]).map((step) => ({ holds: test.value, step })))
}

/** What to beware of; before there is an outcome, what always holds. */
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

/** A line of the printed account: what was typed in stands among the inputs and is left out here. */
export interface PrintedRow {
  readonly step: Step
  readonly depth: number
  readonly figure: string
  /** Whether rounding cut something off. */
  readonly cut: boolean
  readonly total: boolean
}

/** The account with all its steps, one under the other. */
export function printedRows(calculation: Calculation): PrintedRow[] {
  const tell = (step: Step, depth: number, rounded?: string, total = false): PrintedRow[] => [
    { step, depth, total, ...exactFigure(step, rounded) },
    ...step.from
      .filter(({ origin }) => origin !== 'given')
      .flatMap((part) => tell(part, depth + 1)),
  ]
  return rowsOf(calculation).flatMap(({ step, rounded, total }) => tell(step, 0, rounded, total))
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
