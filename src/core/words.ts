import { dateInWords } from './dates.ts'
import { Decimal, grouped, roundTo } from './decimal.ts'
import type { Clause, Explained, Sign, Truth } from './explained.ts'
import { moneyText, sumText } from './money-words.ts'
import type { Validity } from './validity.ts'
import { badgeText, standingOf } from './validity.ts'

/* Explained values and conditions in words. */

const SHOWN_DECIMALS = 8

/** An exact value with separators; an endless one is cut at eight decimals and says so. */
export function exactText(value: Decimal): string {
  const short = roundTo(value, SHOWN_DECIMALS, 'down')
  return short.eq(roundTo(value, 40)) ? grouped(short.toFixed()) : `${grouped(short.toFixed())}…`
}

/** Any explained value as text with its unit: 8,000,000 元, 60%, 是, 2022年1月1日. */
export function valueText({ value, unit, detail, words }: Explained): string {
  if (unit === '是否') return value ? '是' : '否'
  if (unit === '日期') return dateInWords(value as string)
  if (unit === '选项') return detail.option ?? String(value)
  if (Array.isArray(value)) return words
  // A calendar year is a name, not a quantity.
  if (unit === '年份') return `${(value as Decimal).toFixed()} 年`
  const text = exactText(value as Decimal)
  if (unit === '1') return text
  return unit === '%' ? `${text}%` : `${text} ${spokenUnit(unit)}`
}

/** A unit as one says it after a number: 8 个月, since 8 月 would be August. */
export function spokenUnit(unit: string): string {
  return unit === '月' || unit === '工作日' ? `个${unit}` : unit
}

/** A value for a column of figures: money with at least its two decimals, and the unit apart. */
export function figureOf(node: Explained): { figure: string; unit: string } {
  const { value, unit } = node
  if (unit === '是否' || unit === '日期' || unit === '选项' || unit === '年份')
    return { figure: valueText(node), unit: '' }
  if (Array.isArray(value)) return { figure: '', unit: '' }
  const amount = value as Decimal
  const figure =
    unit.startsWith('元') && amount.decimalPlaces() < 2 ? moneyText(amount) : exactText(amount)
  return { figure, unit: unit === '1' ? '' : spokenUnit(unit) }
}

/** How a value is named inside a sentence: by its words, or by itself. */
export function nameOf(node: Explained): string {
  if (node.words) return node.words
  return node.unit === '元' && node.verb === 'fixed'
    ? sumText(node.value as Decimal)
    : valueText(node)
}

const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  '≥': '达到',
  '>': '超过',
  '<': '不足',
  '≤': '不超过',
  '=': '等于',
}

/** A condition in words: 年出口额达到500万元. */
export function conditionText(condition: Truth): string {
  const { words, verb, detail, from } = condition
  if (words) return words
  const [left, right] = from.map(nameOf)
  if (verb === 'compare') return `${left}${SIGN_WORDS[detail.sign as Sign]}${right}`
  return verb === 'since' ? `${left}不早于${right}` : valueText(condition)
}

/** The clause a figure is from, in full: document number and clause; an outside source says so. */
export function clauseText({ at, document, outside }: Clause): string {
  return outside ? `${outside}${at}，不是公报内容` : (document?.number ?? '') + at
}

/** The same short enough for the margin: the clause alone. */
export function marginText({ at, outside }: Clause): string {
  return outside ? `${at}，不是公报内容` : at
}

/** What each kind of right means to whoever gets it. */
export const KIND_WORDS = {
  entitlement: '符合条件就给',
  ceiling: '最高不超过这个数',
  floor: '至少这个数',
  discretionary: '可以给，由主管部门决定',
  encouraged: '只是鼓励，不是必须给',
  saving: '少交的钱',
  deduction: '少计税的数，不是到手的钱',
  duty: '要出的钱',
  check: '核对条件',
  quantity: '数量',
  deadline: '期限',
} as const

/** A validity in words: 已失效（2024年12月31日止）; where no end is stated, with what to do. */
export function validityText(validity: Validity): string {
  return standingOf(validity) === 'no-end'
    ? '没写截止日期，办之前先问一声还算不算数'
    : badgeText(validity)
}

/** A total or line of the contract as a person reads it: 20,000.00 元, 3 人, 符合, 2022年6月30日. */
export function amountText(text: string | null, unit: string): string {
  const { figure, unit: after } = amountParts(text, unit)
  return after ? `${figure} ${after}` : figure
}

/** The same with the figure and its unit apart. */
export function amountParts(text: string | null, unit: string): { figure: string; unit: string } {
  if (text === null) return { figure: '没有', unit: '' }
  if (unit === '是否') return { figure: text === 'yes' ? '符合' : '不符合', unit: '' }
  if (unit === '日期') return { figure: dateInWords(text), unit: '' }
  return { figure: grouped(text), unit: spokenUnit(unit) }
}

/** The same for a screen reader, which would spell out separators and trailing zeros. */
export function spokenAmount(text: string | null, unit: string): string {
  if (text === null || !unit.startsWith('元')) return amountText(text, unit)
  const [, per] = unit.split('/')
  const sum = `${new Decimal(text).toFixed()}元`
  return per ? `每${per === 'm³' ? '立方米' : per}${sum}` : sum
}
