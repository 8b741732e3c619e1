import { dateInWords } from './dates.ts'
import type { Decimal } from './decimal.ts'
import { ZERO } from './decimal.ts'
import type { Amount, Calendar, Counting, Day, Explained, Truth } from './explained.ts'
import type { Operation } from './operations.ts'
import { conditionText, exactText, nameOf, valueText } from './words.ts'

/* How a value was made, as a formula for reading: the verbs' own words with the figures put in. */

type Say = (parts: readonly string[], node: Explained) => string

const join =
  (sign: string): Say =>
  (parts) =>
    parts.join(sign)

const FORMULAS: Readonly<Record<Exclude<Operation, 'part'>, Say>> = {
  sum: join(' + '),
  difference: join(' − '),
  product: join(' × '),
  quotient: join(' ÷ '),
  share: join(' × '),
  cap: ([amount, limit]) => `${amount}，最高 ${limit}`,
  floor: ([amount, least]) => `${amount}，不低于 ${least}`,
  steps: ([amount, above, each], { detail }) =>
    `(${amount} − ${above}) ÷ ${each}，${detail.whole ? '满一档算一档' : '不满一档按比例'}`,
  tier: (parts, node) => tierText(parts, node),
  pick: ([choice]) => `按${choice}`,
  choose: ([, then, otherwise], node) => {
    const condition = node.from[0] as Truth
    return condition.value
      ? `符合“${conditionText(condition)}”，计 ${then}`
      : `不符合“${conditionText(condition)}”，计 ${otherwise}`
  },
  round: ([amount], { detail }) => `${amount}，${roundingText(detail.mode, detail.places)}`,
  allocation: join('、'),
  age: join('到'),
  months: (parts, node) =>
    node.detail.first ? countedText(parts, node) : `${parts[0]}起 ${parts[1]}以后`,
  monthsBefore: ([day, months]) => `${day}的 ${months}以前`,
  birthday: ([birth, age]) => `${birth}加上 ${age}`,
  days: (parts, node) => countedText(parts, node),
  workdays: (parts, node) => countedText(parts, node) + skippedText(node),
  compare: ([left, right], { detail }) => `${left} ${detail.sign} ${right}`,
  since: ([day, start]) => `${day} 不早于 ${start}`,
  weekday: ([day], node) => `${day} 是${weekdayText(node)}`,
  dayOff: ([day], node) => `${day} ${offText(node)}`,
  all: join('，并且'),
  any: join('，或者'),
  not: ([condition]) => `不能${condition}`,
  is: ([choice]) => `选的是${choice}`,
}

/** How a value was made, with the figures put in. */
export function formulaText(node: Explained): string {
  if (node.verb === 'given' || node.verb === 'fixed') return ''
  // Without its operand, which would list a thousand households for each of them.
  if (node.verb === 'part') return partText(node)
  return FORMULAS[node.verb](node.from.map(operand), node)
}

function partText({ from, detail }: Explained): string {
  const [whole, ...weights] = (from[0] as Explained).from as [Amount, ...Amount[]]
  const all = weights.reduce((total, { value }) => total.plus(value), ZERO)
  const own = weights[detail.index ?? 0] as Amount
  return `${operand(whole)} × ${valueText(own)} ÷ ${exactText(all)}，除不尽的零头按最大余数分到分`
}

/** An operand inside a formula: by value with its name before it, or its own formula in brackets. */
function operand(node: Explained): string {
  if (node.unit === '是否') return conditionText(node as Truth)
  if (node.words) return `${node.words} ${valueText(node)}`
  return node.verb === 'fixed' ? valueText(node) : `(${formulaText(node)})`
}

function tierText([amount]: readonly string[], node: Explained): string {
  const [reached, ...tiers] = node.from as Explained<Decimal>[]
  for (let i = 0; i < tiers.length; i += 2) {
    const from = tiers[i] as Explained<Decimal>
    if ((reached as Explained<Decimal>).value.gte(from.value))
      return `${amount}，达到${nameOf(from)}一档`
  }
  return `${amount}，不到最低一档`
}

function roundingText(mode: string | undefined, places = 0): string {
  const where = places === 2 ? '到分' : places === 0 ? '取整数' : `到 ${places} 位小数`
  return `${mode === 'up' ? '向上' : mode === 'down' ? '向下' : '四舍五入'}${where}`
}

/** Days counted from a day on, or from the next. */
function countedText([start, days]: readonly string[], { detail }: Explained): string {
  return `${start}${detail.first ? '当天' : '次日'}起数 ${days}`
}

/** The day of the week: 星期五. */
function weekdayText({ from }: Explained): string {
  return `星期${'日一二三四五六'.charAt(new Date((from[0] as Day).value).getUTCDay())}`
}

/** Why the calendar has the day off, or that it does not say so. */
function offText({ from, detail }: Explained): string {
  const why = (detail.calendar as Calendar).whyOff((from[0] as Day).value)
  return why === undefined ? '不在放假安排里' : `放假（${why}）`
}

/** The days off that a count of working days passed over. */
function skippedText({ from, detail }: Explained): string {
  const [start, days] = from as [Explained<string>, Amount]
  const { calendar, first } = detail as Counting
  const { skipped } = calendar.after(start.value, days.value.toNumber(), first)
  return skipped.length
    ? `，跳过 ${skipped.map(({ day, why }) => `${dateInWords(day)}（${why}）`).join('、')}`
    : ''
}
