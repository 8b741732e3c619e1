import { dateInWords } from '../core/dates.ts'
import type { IsoDate } from '../core/dates.ts'
import type { Decimal } from '../core/decimal.ts'
import type { Outcome, Values } from '../core/evaluate.ts'
import type { PolicyDocument } from '../core/policy.ts'
import type { AnyRule, Result } from '../core/rule.ts'
import { linesOf } from '../core/rule.ts'
import type { Validity } from '../core/validity.ts'
import { validityText } from '../core/validity.ts'
import {
  KIND_WORDS,
  amountText,
  clauseText,
  exactText,
  inCapitals,
  inTenThousands,
  valueText,
} from '../core/words.ts'
import { readingsText } from './readings-text.ts'
import type { Computed } from './request.ts'
import { stepsText } from './steps-text.ts'

/** The explanation a person reads: whether it still holds, what one may get, and how that came about. */
export function explanation(computed: Computed): string {
  const { rule, on, outcome, result, inputs, document } = computed
  const validity = outcome.validity as Validity
  const eligible = outcome.status === 'ok'
  const lines = linesOf(result).map(([, line]) => line)
  const values = lines.includes(result.amount) ? lines : [...lines, result.amount]
  return [
    section(warning(validity, on)),
    section([rule.title, ...documentText(document, validity, on)]),
    section(resultText(rule, outcome, result)),
    section(eligible && result.lines ? linesText(outcome, result) : [], '其中'),
    section(inputsText(inputs), '填的内容'),
    section(stepsText([...(result.requires ?? []), ...(result.informs ?? [])]), '条件'),
    section(eligible ? stepsText(values, rule.title) : [], '怎么算的'),
    section(readingsText(computed), '条文的读法'),
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

/** A document out of force is said before anything else. */
function warning({ status, from, to }: Validity, on: IsoDate): string[] {
  const day = `计算日期是${dateInWords(on)}`
  if (status === 'expired')
    return [
      `已失效：这份文件到${dateInWords(to as IsoDate)}为止，${day}。下面是按原条文算的，不等于现在还能办。`,
    ]
  if (status === 'not-yet')
    return [`尚未施行：这份文件从${dateInWords(from)}起施行，${day}。下面是按条文先算的。`]
  return []
}

function documentText(document: PolicyDocument, validity: Validity, on: IsoDate): string[] {
  return [
    `《${document.title}》${document.number}`,
    `${dateInWords(on)}：${validityText(validity)}。${document.period}`,
  ]
}

function resultText(rule: AnyRule, outcome: Outcome, { amount }: Result): string[] {
  const { unit, total, reasons } = outcome
  const kind = KIND_WORDS[rule.kind]
  const why = reasons.map((reason) => `  ${reason}`)
  if (outcome.status === 'not-eligible') return ['不符合条件，没有这一项。', ...why]
  const lines = [`${rule.headline ?? '算出来'}：${amountText(total, rule.unit)}（${kind}）`]
  if (total !== null && (unit === '元' || unit === '元/月')) {
    const each = unit === '元' ? '' : '每月'
    lines.push(`  ${each}${inTenThousands(total)}`, `  大写：${each}${inCapitals(total)}`)
    const exact = amount.value as Decimal
    if (!exact.eq(total)) lines.push(`  ${exactText(exact)} ${unit}四舍五入到分`)
  }
  return [...lines, ...why]
}

/** What was typed in, a field a line. */
function inputsText(inputs: Values): string[] {
  return Object.values(inputs)
    .flatMap((value) => value ?? [])
    .map((value) => `${value.words}：${valueText(value)}`)
}

function linesText({ lines }: Outcome, result: Result): string[] {
  const words = Object.fromEntries(linesOf(result).map(([id, line]) => [id, line.words]))
  return lines.map(({ id, amount, unit }) => `${words[id] || id} ${amountText(amount, unit)}`)
}

function sourceText({ bulletin, issuer }: PolicyDocument): string {
  return `出处：${bulletin.name}${bulletin.issue}第${bulletin.page}页，${issuer}`
}
