import type { Decimal } from '../decimal.ts'
import type { Explained, Sign } from '../explained.ts'
import type { OperationVerb } from '../operations.ts'
import { allocationFormula, partFormula } from './allocation.ts'
import type { Cells, Slot } from './cells.ts'
import { lessTail, plusTail, roundFormula, tailOf } from './tail.ts'
import { bracketed, quoted } from './text.ts'
import { monthAndDay } from '../verbs-calendar.ts'

/*
 * The verbs as spreadsheet formulas. Only functions that every spreadsheet has long known are used,
 * and only where they agree.
 */

/** The formula of a verb, from those of its operands. */
type Say = (operands: readonly string[], node: Explained, cells: Cells) => string

const join =
  (sign: string): Say =>
  (operands) =>
    operands.map(bracketed).join(sign)

const list =
  (name: string): Say =>
  (operands) =>
    `${name}(${operands.join(',')})`

const FORMULAS: Readonly<Record<Exclude<OperationVerb, 'allocation'>, Say>> = {
  sum: join('+'),
  // Of near figures little is left but the tails of both.
  difference(operands, node, cells) {
    const formula = join('-')(operands, node, cells)
    return node.from.every(isShort) ? `ROUND(${formula},10)` : formula
  },
  product: join('*'),
  quotient: join('/'),
  share: (operands) => `${operands.map(bracketed).join('*')}/100`,
  cap: list('MIN'),
  floor: list('MAX'),
  steps([amount = '', above = '', each = ''], { detail }) {
    const fits = `(${bracketed(amount)}-${bracketed(above)})/${bracketed(each)}`
    return `MAX(0,${detail.whole ? `INT(${plusTail(fits)})` : fits})`
  },
  tier,
  pick([choice, ...values], { from, detail: { options = [] } }, cells) {
    const words = options.map((option) => quoted(cells.option(from[0] as Explained, option)))
    return values.reduceRight(
      (otherwise, value, index) => `IF(${choice}=${words[index]},${value},${otherwise})`,
      'NA()',
    )
  },
  choose: list('IF'),
  round([amount = ''], { detail: { places = 0, mode } }) {
    if (mode === 'up') return `ROUNDUP(${lessTail(amount)},${places})`
    if (mode === 'down') return `ROUNDDOWN(${plusTail(amount)},${places})`
    return roundFormula(amount, places)
  },
  part: (_, node, cells) => {
    const whole = (node.from[0] as Explained).from[0] as Explained
    return partFormula(node, [operand(whole, cells)], cells)
  },
  // By month and day, since programs differ over those born on 29 February.
  age: ([birth, day]) =>
    `YEAR(${day})-YEAR(${birth})-IF(MONTH(${day})*100+DAY(${day})<MONTH(${birth})*100+DAY(${birth}),1,0)`,
  months([day, months], { detail }) {
    const later = `EDATE(${day},${months})`
    return detail.first ? `${later}-IF(DAY(${later})=DAY(${day}),1,0)` : later
  },
  monthsBefore: ([day, months]) => `EDATE(${day},-${months})`,
  // A 29 February that is not there is 1 March.
  birthday: ([birth, age]) => `DATE(YEAR(${birth})+${age},MONTH(${birth}),DAY(${birth}))`,
  days: ([day, count], { detail }) => `${day}+${count}${detail.first ? '-1' : ''}`,
  workdays,
  daysBefore: ([day, count]) => `${day}-${count}`,
  dayInYear: ([day, years], { detail: { yearly = '' } }) =>
    `DATE(YEAR(${day})+${years},${monthAndDay(yearly).join()})`,
  nextMonth: ([day]) => `DATE(YEAR(${day}),MONTH(${day})+1,1)`,
  compare([left = '', right = ''], { from, detail: { sign = '=' } }) {
    if (from.every(isExact)) return `${left}${SIGNS[sign]}${right}`
    if (sign === '=') return `ABS(${bracketed(left)}-${bracketed(right)})<=${tailOf(right)}`
    const towards = sign === '≥' || sign === '<' ? '+' : '-'
    return `${bracketed(left)}${towards}${tailOf(right)}${SIGNS[sign]}${right}`
  },
  since: join('>='),
  weekday: ([day]) => `WEEKDAY(${day},2)<6`,
  dayOff([day], { detail }, cells) {
    if (!detail.calendar) return 'NA()'
    const { days, worked } = cells.calendar(detail.calendar)
    return `SUMPRODUCT((${days}=${day})*(${worked}=0))>0`
  },
  all: list('AND'),
  any: list('OR'),
  not: list('NOT'),
  is: ([choice], { from, detail: { option = '' } }, cells) =>
    `${choice}=${quoted(cells.option(from[0] as Explained, option))}`,
}

const SIGNS: Readonly<Record<Sign, string>> = { '≥': '>=', '>': '>', '<': '<', '≤': '<=', '=': '=' }

/** Typed in, fixed or counted in whole years: nothing was computed that could have left a tail. */
const isExact = ({ verb }: Explained) => verb === 'given' || verb === 'fixed' || verb === 'age'

/** Of ten decimals at most, as what is typed or fixed has. */
const isShort = (node: Explained): boolean =>
  isExact(node) || (KEEPING.includes(node.verb) && node.from.every(isShort))
/** What makes no more decimals than there were. */
const KEEPING: readonly string[] = ['sum', 'difference', 'cap', 'floor']

/** The highest tier reached: looked up among rising figures where all are fixed, else asked for from the top. */
function tier([reached = '', ...tiers]: readonly string[], { from }: Explained): string {
  const amount = isExact(from[0] as Explained) ? reached : plusTail(reached)
  const froms = tiers.filter((_, index) => index % 2 === 0)
  const gives = tiers.filter((_, index) => index % 2 === 1)
  if (froms.length > 1 && from.slice(1).every(({ verb }) => verb === 'fixed')) {
    const rising = (figures: string[]) => `{${[...figures].reverse().join(',')}}`
    const found = `LOOKUP(${amount},${rising(froms)},${rising(gives)})`
    return `IF(${amount}<${froms[froms.length - 1]},0,${found})`
  }
  return gives.reduceRight(
    (otherwise, give, index) => `IF(${amount}>=${froms[index]},${give},${otherwise})`,
    '0',
  )
}

/** The day on which the count of working days is first reached. */
function workdays([day, count]: readonly string[], { detail }: Explained, cells: Cells): string {
  if (!detail.calendar) return 'NA()'
  const { days, worked, counted } = cells.calendar(detail.calendar)
  const row = `MATCH(${day},${days},0)`
  const own = detail.first ? `-INDEX(${worked},${row})` : ''
  return `INDEX(${days},MATCH(INDEX(${counted},${row})${own}+${count},${counted},0))`
}

/** The formula of what stands in a slot's cell. */
export function slotFormula(slot: Slot, cells: Cells): string {
  const { node } = slot
  return node.verb === 'allocation'
    ? allocationFormula(slot, operands(node, cells), cells)
    : own(node, cells)
}

/** What stands for a value inside a formula: its cell, its figure, or its own formula. */
export function operand(node: Explained, cells: Cells): string {
  const cell = cells.of(node)
  if (cell === undefined) return own(node, cells)
  return node.unit === '是否' ? `${cell}="是"` : cell
}

const operands = ({ from }: Explained, cells: Cells) => from.map((one) => operand(one, cells))

function own(node: Explained, cells: Cells): string {
  const { verb } = node
  if (verb === 'fixed') return literal(node)
  // An input without a cell, or the parts of an allocation as one: there is no such formula.
  if (verb === 'given' || verb === 'allocation') return 'NA()'
  return FORMULAS[verb](operands(node, cells), node, cells)
}

function literal({ value, unit }: Explained): string {
  if (unit === '日期') return `DATE(${(value as string).split('-').map(Number).join(',')})`
  if (unit === '是否') return value ? 'TRUE' : 'FALSE'
  return (value as Decimal).toFixed()
}
