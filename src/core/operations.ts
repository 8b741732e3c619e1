import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInYears } from 'date-fns/differenceInYears'
import { sharedToFen } from './allocation.ts'
import { Decimal, ZERO, roundTo, settle } from './decimal.ts'
import type { Calendar, Counting, Detail, Explained, Sign } from './explained.ts'

/** Reads an operand's value: as it was made, or as it is being recomputed. */
type Read = (node: Explained) => never
type Compute = (from: readonly Explained[], read: Read, detail: Detail) => unknown

const at = (from: readonly Explained[], index: number, read: Read): Decimal =>
  read(from[index] as Explained)

const HUNDREDTH = new Decimal('0.01')

/** What each verb does, said once: verbs build with it and `recompute` checks with it. */
export const operations: Readonly<Record<Operation, Compute>> = {
  sum(from, read) {
    let total = at(from, 0, read)
    for (let i = 1; i < from.length; i++) total = total.plus(at(from, i, read))
    return total
  },
  difference: (from, read) => at(from, 0, read).minus(at(from, 1, read)),
  product(from, read) {
    let product = at(from, 0, read)
    for (let i = 1; i < from.length; i++) product = product.times(at(from, i, read))
    return product
  },
  quotient: (from, read) => at(from, 0, read).div(at(from, 1, read)),
  /** [amount, percent] */
  share: (from, read) =>
    at(from, 0, read)
      .times(at(from, 1, read))
      .times(HUNDREDTH),
  /** The lesser of two. */
  cap(from, read) {
    const amount = at(from, 0, read)
    const limit = at(from, 1, read)
    return amount.gt(limit) ? limit : amount
  },
  /** The greater of two. */
  floor(from, read) {
    const amount = at(from, 0, read)
    const least = at(from, 1, read)
    return amount.lt(least) ? least : amount
  },
  /** [amount, above, each]: how many times `each` fits into what lies above `above`. */
  steps(from, read, detail) {
    const over = settle(at(from, 0, read)).minus(at(from, 1, read))
    if (!over.gt(ZERO)) return ZERO
    const each = at(from, 2, read)
    return detail.whole ? over.divToInt(each) : over.div(each)
  },
  /** [amount, from₁, gives₁, from₂, gives₂, …], highest tier first: the first tier reached. */
  tier(from, read) {
    const amount = settle(at(from, 0, read))
    for (let i = 1; i < from.length; i += 2) {
      if (amount.gte(at(from, i, read))) return at(from, i + 1, read)
    }
    return ZERO
  },
  /** [choice, value of option₁, value of option₂, …] */
  pick(from, read, detail) {
    const option = read(from[0] as Explained) as string
    return at(from, 1 + (detail.options ?? []).indexOf(option), read)
  },
  /** [condition, then, otherwise] */
  choose: (from, read) => at(from, read(from[0] as Explained) ? 1 : 2, read),
  round: (from, read, { places = 0, mode }) => roundTo(at(from, 0, read), places, mode),
  /** [whole, weight₁, weight₂, …]: the parts of the whole, see `sharedToFen`. */
  allocation: (from, read) => sharedToFen(at(from, 0, read), from.slice(1).map(read)),
  /** One household's part of an allocation. */
  part: (from, read, { index = 0 }) => (read(from[0] as Explained) as Decimal[])[index],
  /**
   * [day, months]: the same day that many months on, or that month's last day where there is none;
   * the eve of the same day where `first` counts the day itself.
   */
  months(from, read, { first }) {
    const start = day(from[0] as Explained, read)
    const later = addMonths(start, at(from, 1, read).toNumber())
    return iso(first && later.getDate() === start.getDate() ? addDays(later, -1) : later)
  },
  /** [day, months] */
  monthsBefore: (from, read) =>
    iso(addMonths(day(from[0] as Explained, read), -at(from, 1, read).toNumber())),
  /** [day of birth, years]: JavaScript takes a 29 February that is not there as 1 March. */
  birthday(from, read) {
    const born = day(from[0] as Explained, read)
    born.setFullYear(born.getFullYear() + at(from, 1, read).toNumber())
    return iso(born)
  },
  /** [day, days]: the last of that many days after the day, or from it on where `first` counts it. */
  days: (from, read, { first }) =>
    iso(addDays(day(from[0] as Explained, read), at(from, 1, read).toNumber() - (first ? 1 : 0))),
  /** [day, days]: the last of that many working days, by the calendar in `detail`. */
  workdays(from, read, detail) {
    const { calendar, first } = detail as Counting
    return calendar.after(read(from[0] as Explained), at(from, 1, read).toNumber(), first).day
  },
  /** Whole years of life from the first day to the second. */
  age: (from, read) =>
    new Decimal(
      differenceInYears(day(from[1] as Explained, read), day(from[0] as Explained, read)),
    ),
  compare: (from, read, { sign = '=' }) =>
    HOLDS[sign](settle(at(from, 0, read)).cmp(settle(at(from, 1, read)))),
  /** [day, day]: the first is the same as or later than the second. */
  since: (from, read) =>
    (read(from[0] as Explained) as string) >= (read(from[1] as Explained) as string),
  /** [day] */
  weekday: (from, read) => day(from[0] as Explained, read).getDay() % 6 > 0,
  /** [day] */
  dayOff: (from, read, { calendar }) =>
    (calendar as Calendar).whyOff(read(from[0] as Explained)) !== undefined,
  all: (from, read) => from.every((condition) => read(condition)),
  any: (from, read) => from.some((condition) => read(condition)),
  not: (from, read) => !read(from[0] as Explained),
  /** A choice that is the option in question. */
  is: (from, read, { option }) => read(from[0] as Explained) === option,
}

/** What a value is made from others by. */
export type Operation =
  | 'sum'
  | 'difference'
  | 'product'
  | 'quotient'
  | 'share'
  | 'cap'
  | 'floor'
  | 'steps'
  | 'tier'
  | 'pick'
  | 'choose'
  | 'round'
  | 'allocation'
  | 'part'
  | 'age'
  | 'months'
  | 'monthsBefore'
  | 'birthday'
  | 'days'
  | 'workdays'
  | 'compare'
  | 'since'
  | 'weekday'
  | 'dayOff'
  | 'all'
  | 'any'
  | 'not'
  | 'is'
/** How a value came about: by an operation, typed in, or fixed by a clause. */
export type Verb = Operation | 'given' | 'fixed'

/** What the order of two amounts (below 0, 0, above 0) says of them. */
const HOLDS: Readonly<Record<Sign, (order: number) => boolean>> = {
  '≥': (order) => order >= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
  '≤': (order) => order <= 0,
  '=': (order) => order === 0,
}

const iso = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
/** Noon, because in some years and places the clocks were changed at midnight. */
const day = (node: Explained, read: Read) => new Date(`${read(node) as string}T12:00:00`)
