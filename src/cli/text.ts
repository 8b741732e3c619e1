import { dateInWords } from '../core/dates.ts'
import type { IsoDate } from '../core/dates.ts'
import type { Decimal } from '../core/decimal.ts'
import type { Values } from '../core/evaluate.ts'
import type { DocumentFacts, Period } from '../core/policy.ts'
import { linesOf } from '../core/result.ts'
import type { Validity } from '../core/validity.ts'
import type { ResultView } from '../core/view.ts'
import { lineViews, viewOf } from '../core/view.ts'
import { clauseText, exactText, validityText, valueText } from '../core/words.ts'
import { readingsText } from './readings-text.ts'
import type { Computed } from '../core/respond.ts'
import { stepsText } from './steps-text.ts'

/** The explanation a person reads: whether it still holds, what one may get, and how that came about. */
export function explanation(computed: Computed): string {
  const { rule, on, outcome, result, inputs, document, period } = computed
  const validity = outcome.validity as Validity
  const view = viewOf(rule, computed)
  const eligible = view.status === 'ok'
  const lines = linesOf(result).map(([, line]) => line)
  const values = lines.includes(result.amount) ? lines : [...lines, result.amount]
  return [
    section(warning(validity, on)),
    section([rule.title, ...documentText(document, period, validity, on)]),
    section(resultText(view, computed)),
    section(linesText(computed), '其中'),
    section(inputsText(inputs), '填的内容'),
    section(stepsText([...(result.requires ?? []), ...(result.informs ?? [])]), '条件'),
    section(eligible ? stepsText(values, rule.title) : [], '怎么算的'),
    section(readingsText(computed, view), '条文的读法'),
    section(outcome.conditions, '办理时还要核对'),
    section(outcome.cautions, '请注意'),
    section(
      rule.clauses.map((clause) => `${clauseText(clause)}：${clause.says}`),
      '条款大意',
    ),
    section([`办理：${rule.office}`, sourceText(document)]),
  ]
    .filter(Boolean)
    .join('\n')
}

/** Lines under a heading, indented; nothing where there are none. */
function section(lines: readonly string[], heading = ''): string {
  if (!lines.length) return ''
  const text = heading ? [heading, ...lines.map((line) => `  ${line}`)] : lines
  return text.map((line) => `${line}\n`).join('')
}

/** A rule out of force is said before anything else. */
function warning({ status, from, to }: Validity, on: IsoDate): string[] {
  const day = `计算日期是${dateInWords(on)}`
  if (status === 'expired')
    return [
      `已失效：到${dateInWords(to as IsoDate)}为止，${day}。下面是按原条文算的，不等于现在还能办。`,
    ]
  if (status === 'not-yet')
    return [`尚未施行：从${dateInWords(from)}起施行，${day}。下面是按条文先算的。`]
  return []
}

function documentText(
  document: DocumentFacts,
  { period }: Period,
  validity: Validity,
  on: IsoDate,
): string[] {
  return [
    `《${document.title}》${document.number}`,
    `${dateInWords(on)}：${validityText(validity)}。${period}`,
  ]
}

function resultText(view: ResultView, computed: Computed): string[] {
  const why = view.reasons.map((reason) => `  ${reason}`)
  if (view.status === 'not-eligible') return ['不符合条件，没有这一项。', ...why]
  return [`${view.heading}：${view.amount}（${view.kind}）`, ...sumText(view, computed), ...why]
}

/** A sum of money in 万元 and 大写, and that it was rounded where it was. */
function sumText({ sum, unit }: ResultView, { outcome, result }: Computed): string[] {
  if (!sum) return []
  const { tenThousands, capitals, each } = sum
  const lines = [`  ${each}${tenThousands}`, `  大写：${each}${capitals}`]
  const exact = result.amount.value as Decimal
  if (!exact.eq(outcome.total as string)) lines.push(`  ${exactText(exact)} ${unit}四舍五入到分`)
  return lines
}

/** What was typed in, a field a line. */
function inputsText(inputs: Values): string[] {
  return Object.values(inputs)
    .flatMap((value) => value ?? [])
    .map((value) => `${value.words}：${valueText(value)}`)
}

function linesText(computed: Computed): string[] {
  return lineViews(computed).map(({ id, words, amount }) => `${words || id} ${amount}`)
}

function sourceText({ bulletin, issuer }: DocumentFacts): string {
  return `出处：${bulletin.name}${bulletin.issue}第${bulletin.page}页，${issuer}`
}
