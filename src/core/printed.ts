import { dateInWords } from './dates.ts'
import { ZERO } from './decimal.ts'
import type { Calculation } from './evaluate.ts'
import type { Field } from './fields.ts'
import { ledgerRows } from './ledger.ts'
import { hasOwn } from './objects.ts'
import { linesOf } from './result.ts'
import type { AnyRule } from './rule.ts'
import type { Step } from './steps.ts'
import { exactFigure } from './steps.ts'
import { amountText, clauseText, validityText, valueText } from './words.ts'

/* A calculation as rows to print: its basis, its inputs, every step, and the sum of the parts. */

/** What a calculation rests on: the document with its number, and how that stands on the day asked for. */
export function basisText({ document, outcome, on }: Calculation): string {
  const { title, number, issued } = document
  const basis = `依据《${title}》（${number}，${dateInWords(issued)}印发）。`
  return outcome.validity
    ? `${basis}${dateInWords(on)}：${validityText(outcome.validity)}。`
    : basis
}

/**
 * Every input by its name with its value as read, and where it is from if not from the reader; one
 * that could not be read says so.
 */
export function inputsOf(rule: AnyRule, { inputs }: Calculation): [label: string, value: string][] {
  return Object.entries<Field>(rule.inputs).map(([key, { label }]) => {
    const value = inputs[key]
    if (value === undefined) return [label, hasOwn(inputs, key) ? '没有填' : '还没填好']
    const words = [value].flat().map(valueText).join('、')
    const source = 'clause' in value && value.clause
    return [label, source ? `${words}（${clauseText(source)}：${source.says}）` : words]
  })
}

/** A row of the printed ledger; what was typed in stands among the inputs and is left out here. */
export interface PrintedRow {
  readonly step: Step
  readonly depth: number
  readonly figure: string
  /** Whether rounding cut something off. */
  readonly cut: boolean
  /** How it was made, and from what it was rounded: = 41,700 ÷ 101；412.87128712…，四舍五入. Else empty. */
  readonly how: string
  readonly total: boolean
}

/** The ledger with all its steps, one under the other. */
export function printedRows(calculation: Calculation): PrintedRow[] {
  const rows = (step: Step, depth: number, rounded?: string, total = false): PrintedRow[] => [
    rowOf(step, depth, total, rounded),
    ...step.from
      .filter(({ origin }) => origin !== 'given')
      .flatMap((part) => rows(part, depth + 1)),
  ]
  return ledgerRows(calculation).flatMap(({ step, rounded, total }) =>
    rows(step, 0, rounded, total),
  )
}

function rowOf(step: Step, depth: number, total: boolean, rounded?: string): PrintedRow {
  const { figure, cut } = exactFigure(step, rounded)
  const from = cut ? `；${step.figure}，四舍五入` : ''
  return { step, depth, total, figure, cut, how: step.formula && `= ${step.formula}${from}` }
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
