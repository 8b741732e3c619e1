import type { Procedure } from '../core/procedure.ts'
import type { Fact, StepView } from '../core/procedure-step.ts'
import {
  NO_LONGER,
  NO_PROCEDURE,
  NOT_NAMED,
  ORDER_OURS,
  procedureView,
} from '../core/procedure-view.ts'
import type { CatalogueRule } from '../core/rule.ts'
import type { ValidityStatus } from '../core/validity.ts'

/** How one gets what rules of a document compute, as a person reads it; what has expired says so first. */
export function procedureText(
  procedure: Procedure | undefined,
  rules: readonly CatalogueRule[],
  status: ValidityStatus,
): string {
  const lines = procedure
    ? toldLines(procedure, rules)
    : [`${NO_PROCEDURE}去问：${offices(rules)}。`]
  return ['怎么办', ...indented([...(status === 'expired' ? [NO_LONGER] : []), ...lines]), ''].join(
    '\n',
  )
}

function toldLines(procedure: Procedure, rules: readonly CatalogueRule[]): string[] {
  const { document, notStated, orderOurs } = procedure
  const { facts, steps, notWritten, keepers, unclear } = procedureView(procedure, rules)
  return [
    `照《${document.title}》${document.number}`,
    ...(notStated ? [`${notStated}负责的：${offices(rules)}。`] : []),
    ...facts.map(factLine),
    ...(steps.length ? [NOT_NAMED] : []),
    ...(orderOurs ? [ORDER_OURS] : []),
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

const offices = (rules: readonly CatalogueRule[]) =>
  [...new Set(rules.map(({ office }) => office))].join('；')
const factLine = ([name, text]: Fact) => `${name}：${text}`
const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)
const under = (heading: string, lines: readonly string[]) =>
  lines.length ? [heading, ...indented(lines)] : []
