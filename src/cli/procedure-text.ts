import type { Procedure } from '../core/procedure.ts'
import type { Fact, StepView } from '../core/procedure-step.ts'
import { officesOf, procedureNotes, procedureView } from '../core/procedure-view.ts'
import type { CatalogueRule } from '../core/rule.ts'
import type { ValidityStatus } from '../core/validity.ts'

/** How one gets what rules of a document compute, as a person reads it; what has expired says so first. */
export function procedureText(
  procedure: Procedure | undefined,
  rules: readonly CatalogueRule[],
  status: ValidityStatus,
): string {
  const notes = procedureNotes(procedure, status)
  const lines = procedure
    ? toldLines(procedure, rules, notes)
    : notes.none.map((note) => `${note}去问：${offices(rules)}。`)
  return ['怎么办', ...indented([...notes.over, ...lines]), ''].join('\n')
}

function toldLines(
  procedure: Procedure,
  rules: readonly CatalogueRule[],
  notes: ReturnType<typeof procedureNotes>,
): string[] {
  const { document } = procedure
  const { facts, steps, notWritten, keepers, unclear } = procedureView(procedure, rules)
  return [
    `照《${document.title}》${document.number}`,
    ...notes.none.map((note) => `${note}负责的：${offices(rules)}。`),
    ...facts.map(factLine),
    ...notes.steps,
    ...steps.flatMap(stepLines),
    notWritten,
    ...under('这些数去哪儿问', keepers.map(factLine)),
    ...under('文件没说清楚的办法', unclear),
  ]
}

function stepLines({ step, marks, brief, facts }: StepView, index: number): string[] {
  const marked = marks.map((mark) => `【${mark}】`).join('')
  return [`${index + 1}. ${step.title}${marked}`, ...indented([...brief, ...facts.map(factLine)])]
}

const offices = (rules: readonly CatalogueRule[]) => officesOf(rules).join('；')
const factLine = ([name, text]: Fact) => `${name}：${text}`
const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)
const under = (heading: string, lines: readonly string[]) =>
  lines.length ? [heading, ...indented(lines)] : []
