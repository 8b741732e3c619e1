import type { Clause, Explained } from '../core/explained.ts'
import type { Step } from '../core/steps.ts'
import { stepsOf } from '../core/steps.ts'
import { clauseText } from '../core/words.ts'

/**
 * Values and conditions with their formulas and clauses, each indented under the one it makes, down to
 * what was typed in. `title` names a value without words.
 */
export function stepsText(values: readonly Explained[], title = ''): string[] {
  const lines = (step: Step, depth: number): string[] => {
    // What was typed in is listed in a section of its own, and stands in the formulas.
    const parts = step.from.filter(({ origin }) => origin !== 'given')
    const line = '  '.repeat(depth) + stepLine(step, title)
    return [line, ...parts.flatMap((part) => lines(part, depth + 1))]
  }
  return stepsOf(values).flatMap((step) => lines(step, 0))
}

function stepLine({ words, value, formula, clause }: Step, title: string): string {
  const isCondition = value === '是' || value === '否'
  const how = isCondition ? formula && `（${formula}）` : formula && ` ＝ ${formula}`
  return `${words || title}${isCondition ? '：' : ' '}${value}${how}${clauseMark(clause)}`
}

function clauseMark(clause: Clause | undefined): string {
  return clause ? `　〔${clauseText(clause)}〕` : ''
}
