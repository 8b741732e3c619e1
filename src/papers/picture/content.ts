import { encode } from 'uqr'
import { readingsThatMatter } from '../../core/alternatives.ts'
import { dateInWords } from '../../core/dates.ts'
import type { Calculation } from '../../core/evaluate.ts'
import type { Clause } from '../../core/explained.ts'
import { basisText, inputsOf, printedRows } from '../../core/printed.ts'
import type { AnyRule } from '../../core/rule.ts'
import { viewOf } from '../../core/view.ts'
import { clauseText, marginText } from '../../core/words.ts'
import type { Block, Style } from './blocks.ts'

/* What a picture of a calculation says, in the words of the printed sheet (测算单). */

/** What a picture says beside the calculation. */
export interface About {
  /** The day it is made (ISO). */
  readonly today: string
  /** The address that reopens the calculation. */
  readonly address: string
}

const BODY: Style = { size: 1, colour: 'ink' }
const SMALL: Style = { size: 0.82, colour: 'soft' }
const HEAD: Style = { size: 1.1, colour: 'accent', bold: true, serif: true }
/** More steps than this are left to the page that the code opens. */
const MOST_STEPS = 12
/** So many lines of a table, such as the households that share a lift. */
const MOST_ROWS = 40
/** A list of a hundred weights, or the formula with all of them, is cut after so many lines. */
const MOST_LINES = 3

const text = (words: string, style: Style = BODY): Block => ({ kind: 'text', text: words, style })
const gap = (height: number): Block => ({ kind: 'gap', height })

/** The picture of a calculation that could be computed, as blocks from top to bottom. */
export function pictureBlocks(rule: AnyRule, calculation: Calculation, about: About): Block[] {
  return [
    text('惠算　公报里的钱，算给你看', SMALL),
    text(rule.title, { size: 1.6, colour: 'ink', bold: true, serif: true }),
    gap(0.4),
    { kind: 'rule', colour: 'accent', thick: true },
    gap(0.3),
    ...resultBlocks(rule, calculation),
    ...headed('填的内容', inputBlocks(rule, calculation)),
    ...headed('主要的几步', stepBlocks(calculation)),
    ...headed('出处', basisBlocks(rule, calculation)),
    gap(0.6),
    { kind: 'rule', colour: 'soft' },
    gap(0.3),
    ...footBlocks(about),
  ]
}

function headed(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length ? [gap(0.6), text(title, HEAD), ...blocks] : []
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

const pair = (words: string, end: string, style = BODY, indent = 0): Block => ({
  ...{ kind: 'text', text: words, end, indent },
  style: { ...style, most: MOST_LINES },
})

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

function footBlocks({ today, address }: About): Block[] {
  const modules = codeOf(address)
  const where = modules ? '扫码打开这笔账' : '链接太长，放不进二维码：打开原来的网页'
  return [
    ...(modules ? [{ kind: 'code', modules } as const] : []),
    text(`${where}，看全部步骤、要证明的条件和要当心的地方。`),
    text(`${dateInWords(today)}制。由惠算计算，以主管部门审核为准。`),
  ]
}

/** An address as a QR code; undefined where it is too long for one. */
function codeOf(address: string): boolean[][] | undefined {
  try {
    return encode(address, { ecc: 'M', border: 4 }).data
  } catch {
    return undefined
  }
}
