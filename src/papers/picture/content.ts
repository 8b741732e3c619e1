import { readingsThatMatter } from '../../core/alternatives.ts'
import type { Calculation } from '../../core/evaluate.ts'
import type { Clause } from '../../core/explained.ts'
import { basisText, inputsOf, printedRows } from '../../core/printed.ts'
import type { AnyRule } from '../../core/rule.ts'
import { viewOf } from '../../core/view.ts'
import { clauseText, marginText } from '../../core/words.ts'
import type { Block, Style } from './blocks.ts'
import type { About } from './common.ts'
import { BODY, footBlocks, headed, pair, SMALL, text, titleBlocks } from './common.ts'

/* What a picture of a calculation says, in the words of the printed sheet (测算单). */

/** More steps than this are left to the page that the code opens. */
const MOST_STEPS = 12
/** So many lines of a table, such as the households that share a lift. */
const MOST_ROWS = 40

/** The picture of a calculation that could be computed, as blocks from top to bottom. */
export function pictureBlocks(rule: AnyRule, calculation: Calculation, about: About): Block[] {
  return [
    ...titleBlocks(rule.title),
    ...resultBlocks(rule, calculation),
    ...headed('填的内容', inputBlocks(rule, calculation)),
    ...headed('主要的几步', stepBlocks(calculation)),
    ...headed('出处', basisBlocks(rule, calculation)),
    ...footBlocks(about),
  ]
}

/** What and how much, or that it is not due and why; first of all where it is out of force. */
function resultBlocks(rule: AnyRule, calculation: Calculation): Block[] {
  const view = viewOf(rule, calculation)
  const { outOfForce, sum, range } = view
  const figure: Style = { size: 2.2, colour: 'ink', bold: true, fit: true }
  return [
    ...(outOfForce ? [text(outOfForce, { ...BODY, colour: 'wrong', bold: true })] : []),
    ...(view.instead
      ? [text(view.instead, { ...figure, serif: true })]
      : [
          text(`${view.heading}（${view.kind}）`, { ...BODY, colour: 'soft' }),
          text(view.amount, figure),
        ]),
    ...(sum ? [text(sum.each ? `${sum.text}（${sum.each}）` : sum.text)] : []),
    ...view.others.map(({ words, amount }) => pair(words, amount)),
    ...view.reasons.map((reason) => text(reason)),
    ...(range ? [text(`不同读法算出来从 ${range.low} 到 ${range.high}。`)] : []),
    ...readingsThatMatter(rule, calculation).flatMap(({ name, reading, options }) =>
      options
        .filter(({ option }) => option === calculation.outcome.readings[name])
        .map(({ words }) => text(`${reading.title}：这里按“${words}”算。`, SMALL)),
    ),
  ]
}

function inputBlocks(rule: AnyRule, calculation: Calculation): Block[] {
  return inputsOf(rule, calculation).map(([label, value]) => pair(label, value))
}

/** The lines and what they are made of directly; of a table of lines these alone. The rest is counted. */
function stepBlocks(calculation: Calculation): Block[] {
  const rows = printedRows(calculation)
  const near = rows.filter(({ depth }) => depth <= 1)
  const isTable = near.length > MOST_STEPS
  const shown = isTable ? rows.filter(({ depth }) => depth === 0).slice(0, MOST_ROWS) : near
  const left = rows.length - shown.length
  return [
    ...shown.flatMap(({ step, depth, figure, how, total }) => {
      const clause = step.clause ? `〔${marginText(step.clause)}〕` : ''
      const note = isTable && !total ? '' : [how, clause].filter(Boolean).join('　')
      return [
        pair(step.words, `${figure} ${step.unit}`.trimEnd(), { ...BODY, bold: total }, depth),
        ...(note ? [pair(note, '', SMALL, depth)] : []),
      ]
    }),
    ...(left ? [text(`还有 ${left} 步没有列出来。`, SMALL)] : []),
  ]
}

function basisBlocks(rule: AnyRule, calculation: Calculation): Block[] {
  const named = (clause: Clause) =>
    clause.outside || clause.document ? clauseText(clause) : marginText(clause)
  const clauses = [...new Set(rule.clauses.map(named))].join('；')
  return [text(basisText(calculation)), text(`条款：${clauses}。`)]
}
