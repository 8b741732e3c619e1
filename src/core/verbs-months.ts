import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { dateAt, iso } from './days.ts'
import type { Amount, Clause, Day } from './explained.ts'
import { made } from './explained.ts'
import type { Operation } from './operations.ts'
import { countAt } from './operations.ts'
import { countedText } from './verbs-days.ts'

/* Terms of months. */

/** The same day `months` on, or that month's last day where there is none (民法典 第二百零二条). */
export function monthsAfter(day: Day, months: Amount<'月'>, words: string, clause?: Clause): Day {
  return made(MONTHS, [day, months], '日期', words, clause)
}

/** The last of `months` months counted from a day on: the eve of the same day, or the month's last day where there is none. */
export function monthsFrom(day: Day, months: Amount<'月'>, words: string, clause?: Clause): Day {
  return made(MONTHS, [day, months], '日期', words, clause, { first: true })
}

/** The same day `months` before, or that month's last day where there is none. */
export function monthsBefore(day: Day, months: Amount<'月'>, words: string, clause?: Clause): Day {
  return made(MONTHS_BEFORE, [day, months], '日期', words, clause)
}

/**
 * [day, months]: the same day that many months on, or that month's last day where there is none;
 * the eve of the same day where `first` counts the day itself.
 */
const MONTHS: Operation = {
  verb: 'months',
  compute(from, read, { first }) {
    const start = dateAt(from, 0, read)
    const later = addMonths(start, countAt(from, 1, read))
    return iso(first && later.getDate() === start.getDate() ? addDays(later, -1) : later)
  },
  say(node, operand) {
    const [day, months] = node.from.map(operand)
    return node.detail.first ? countedText(node, operand) : `${day}起 ${months}以后`
  },
}

/** [day, months] */
const MONTHS_BEFORE: Operation = {
  verb: 'monthsBefore',
  compute: (from, read) => iso(addMonths(dateAt(from, 0, read), -countAt(from, 1, read))),
  say({ from }, operand) {
    const [day, months] = from.map(operand)
    return `${day}的 ${months}以前`
  },
}
