import { differenceInYears } from 'date-fns/differenceInYears'
import { dateAt, iso } from './days.ts'
import { Decimal } from './decimal.ts'
import type { Amount, Clause, Day } from './explained.ts'
import { made } from './explained.ts'
import type { Operation } from './operations.ts'
import { countAt, joined } from './operations.ts'

/* Ages. */

/** Whole years of life (周岁) on a day. */
export function ageOn(birth: Day, day: Day, words: string, clause?: Clause): Amount<'岁'> {
  return made(AGE, [birth, day], '岁', words, clause)
}

/** The day on which an age (周岁) is reached; who was born on 29 February reaches it on 1 March in a common year. */
export function birthday(birth: Day, age: Amount<'岁'>, words: string, clause?: Clause): Day {
  return made(BIRTHDAY, [birth, age], '日期', words, clause)
}

/** Whole years of life from the first day to the second. */
const AGE: Operation = {
  verb: 'age',
  compute: (from, read) =>
    new Decimal(differenceInYears(dateAt(from, 1, read), dateAt(from, 0, read))),
  say: joined('到'),
}

/** [day of birth, years]: JavaScript takes a 29 February that is not there as 1 March. */
const BIRTHDAY: Operation = {
  verb: 'birthday',
  compute(from, read) {
    const born = dateAt(from, 0, read)
    born.setFullYear(born.getFullYear() + countAt(from, 1, read))
    return iso(born)
  },
  say: joined('加上 '),
}
