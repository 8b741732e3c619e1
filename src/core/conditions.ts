import type { Amount, Choice, Clause, Day, Explained, Sign, Truth } from './explained.ts'
import { made } from './explained.ts'
import type { Operation } from './operations.ts'
import { around, joined, settledAt } from './operations.ts'
import type { Unit } from './units.ts'

/*
 * Explained yes-or-no values: what a clause requires. A condition is put into words by itself (see
 * words.ts); pass words only where the field's own term reads better.
 */

/** How a bare 以上 is read on a threshold: the figure itself counts, or not. */
export type Bound = 'inclusive' | 'exclusive'

const SIGNS = {
  '≥': { sign: '≥' },
  '>': { sign: '>' },
  '<': { sign: '<' },
  '≤': { sign: '≤' },
  '=': { sign: '=' },
} as const

function compare<U extends Unit>(
  sign: keyof typeof SIGNS,
  amount: Amount<U>,
  threshold: Amount<U>,
  words: string,
  clause?: Clause,
): Truth {
  return made(COMPARE, [amount, threshold], '是否', words, clause, SIGNS[sign])
}

/** 达到, （含）, 不低于: the threshold itself counts. */
export function atLeast<U extends Unit>(
  amount: Amount<U>,
  threshold: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Truth {
  return compare('≥', amount, threshold as Amount<U>, words, clause)
}

/** A bare 以上, as the reading `bound` takes it. */
export function above<U extends Unit>(
  amount: Amount<U>,
  threshold: Amount<NoInfer<U>>,
  bound: Bound,
  words = '',
  clause?: Clause,
): Truth {
  return compare(bound === 'inclusive' ? '≥' : '>', amount, threshold as Amount<U>, words, clause)
}

/** 超过: strictly more. */
export function moreThan<U extends Unit>(
  amount: Amount<U>,
  threshold: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Truth {
  return compare('>', amount, threshold as Amount<U>, words, clause)
}

/** 不足, 未满: the threshold itself does not count. */
export function below<U extends Unit>(
  amount: Amount<U>,
  threshold: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Truth {
  return compare('<', amount, threshold as Amount<U>, words, clause)
}

/** 以内, 不超过: the threshold itself counts. */
export function atMost<U extends Unit>(
  amount: Amount<U>,
  threshold: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Truth {
  return compare('≤', amount, threshold as Amount<U>, words, clause)
}

/** 等于: exactly as much. */
export function equal<U extends Unit>(
  a: Amount<U>,
  b: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Truth {
  return compare('=', a, b as Amount<U>, words, clause)
}

/** The day is `start` or later. */
export function since(day: Day, start: Day, words = '', clause?: Clause): Truth {
  return made(SINCE, [day, start], '是否', words, clause)
}

/** Every one of the conditions holds. */
export function all(conditions: readonly Truth[], words: string, clause?: Clause): Truth {
  return made(ALL, conditions, '是否', words, clause)
}

/** At least one of the conditions holds. */
export function any(conditions: readonly Truth[], words: string, clause?: Clause): Truth {
  return made(ANY, conditions, '是否', words, clause)
}

/** The condition does not hold. */
export function not(condition: Truth, words: string, clause?: Clause): Truth {
  return made(NOT, [condition], '是否', words, clause)
}

/** The option chosen is this one. */
export function is<Option extends string>(
  choice: Choice<Option>,
  option: NoInfer<Option>,
  words: string,
  clause?: Clause,
): Truth {
  return made(IS, [choice], '是否', words, clause, { option })
}

/** What the order of two amounts (below 0, 0, above 0) says of them. */
const HOLDS: Readonly<Record<Sign, (order: number) => boolean>> = {
  '≥': (order) => order >= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
  '≤': (order) => order <= 0,
  '=': (order) => order === 0,
}
const COMPARE: Operation = {
  verb: 'compare',
  compute: (from, read, { sign = '=' }) =>
    HOLDS[sign](settledAt(from, 0, read).cmp(settledAt(from, 1, read))),
  say: (node, operand) => joined(` ${node.detail.sign} `)(node, operand),
}
/** [day, day]: the first is the same as or later than the second. */
const SINCE: Operation = {
  verb: 'since',
  compute: (from, read) =>
    (read(from[0] as Explained) as string) >= (read(from[1] as Explained) as string),
  say: joined(' 不早于 '),
}
const ALL: Operation = {
  verb: 'all',
  compute: (from, read) => from.every((condition) => read(condition)),
  say: joined('，并且'),
}
const ANY: Operation = {
  verb: 'any',
  compute: (from, read) => from.some((condition) => read(condition)),
  say: joined('，或者'),
}
const NOT: Operation = {
  verb: 'not',
  compute: (from, read) => !read(from[0] as Explained),
  say: around('不能'),
}
/** A choice that is the option in question. */
const IS: Operation = {
  verb: 'is',
  compute: (from, read, { option }) => read(from[0] as Explained) === option,
  say: around('选的是'),
}
