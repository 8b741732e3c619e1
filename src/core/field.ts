import type { Explained } from './explained.ts'
import { truncate } from './truncate.ts'
import type { Unit } from './units.ts'

/** Why a value was refused: a sentence that names the field and says what is expected. */
export class Refusal {
  readonly message: string
  constructor(message: string) {
    this.message = message
  }
}

/** One input of a rule: what it asks, what may be given, and how that is read. */
export interface Field<V = unknown> {
  readonly kind: 'money' | 'number' | 'count' | 'percent' | 'date' | 'choice' | 'flag' | 'list'
  /** The field's name in plain Chinese. */
  readonly label: string
  /** One short line of help under the label. */
  readonly hint?: string
  /** The offices that keep the figure, by the text. */
  readonly keepers?: readonly string[]
  readonly unit: Unit
  /** The fact of the person, house, firm or county it asks, where other rules ask the same one; a public key. */
  readonly fact?: string
  /** Not given at all is fine; the rule then gets undefined. */
  readonly optional: boolean
  /** Stands in, as text, where nothing is given. */
  readonly preset?: string
  /** The options of a choice: value → words. */
  readonly options?: Readonly<Record<string, string>>
  /** A list's ways to fill itself, in common use but not from the bulletin. */
  readonly fills?: readonly Fill[]
  /** A list's entries, each a field of its own. */
  readonly entry?: (index: number) => Field
  /** What may be typed, in words. */
  readonly expected: string
  /** The limits of a number, as decimal texts. */
  readonly min?: string
  readonly max?: string
  readonly decimals?: number
  /** Reads a raw value into an explained leaf that remembers its key. */
  readonly read: (raw: unknown, key: string) => V | Refusal
}

/** A way to fill a list of `length` entries. */
export interface Fill {
  readonly title: string
  readonly entry: (index: number, length: number) => string
}

/** What any field may say besides its name. */
export interface About {
  hint?: string
  fact?: string
  preset?: string
}

/** The same field, which may be left out. */
export function optional<V extends Explained>(field: Field<V>): Field<V | undefined> {
  return { ...field, optional: true }
}

/** The same field, whose help names the offices that keep the figure. */
export function keptBy<F extends Field>(keepers: readonly string[], field: F): F {
  const ask = `不清楚就问${keepers.join('、')}`
  return { ...field, keepers, hint: field.hint ? `${field.hint}；${ask}` : ask }
}

/** The values a field offers to choose from, with their words; undefined where it is typed. */
export function optionsOf({ kind, options }: Field): Readonly<Record<string, string>> | undefined {
  return kind === 'flag' ? YES_NO : options
}
const YES_NO = { true: '是', false: '否' }

/** What was given, cut to what a message repeats. */
export function shown(raw: unknown): string {
  if (typeof raw === 'object') return Array.isArray(raw) ? '一列' : '一个对象'
  return truncate(String(raw))
}
