import type { Clause, Explained } from '../core/explained.ts'
import type { Step } from '../core/steps.ts'
import { stepOf } from '../core/steps.ts'
import { clauseText } from '../core/words.ts'

/**
 * Values and tests with their formulas and clauses, each indented under the one it makes, down to
 * what was typed in. A step that serves twice is told once. `title` names a value without words.
 */
export function stepsText(values: readonly Explained[], title = ''): string[] {
  const told = new Set<string>()
  const tell = (step: Step, depth: number): string[] => {
    const line = stepLine(step, title)
    if (told.has(line)) return []
    told.add(line)
    // What was typed in is listed by itself, and stands in the formulas.
    const parts = step.from.filter(({ origin }) => origin !== 'given')
    return ['  '.repeat(depth) + line, ...parts.flatMap((part) => tell(part, depth + 1))]
  }
  return values.flatMap((value) => tell(stepOf(value), 0))
}

function stepLine({ words, value, formula, clause }: Step, title: string): string {
  const isTest = value === '是' || value === '否'
  const how = isTest ? formula && `（${formula}）` : formula && ` ＝ ${formula}`
  return `${words || title}${isTest ? '：' : ' '}${value}${how}${clauseMark(clause)}`
}

function clauseMark(clause: Clause | undefined): string {
  return clause ? `　〔${clauseText(clause)}〕` : ''
}
