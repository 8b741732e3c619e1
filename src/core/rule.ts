import type { IsoDate } from './dates.ts'
import type { Clause } from './explained.ts'
import type { Field } from './fields.ts'
import type { DocumentDates } from './following-dates.ts'
import type { Occasion } from './occasion.ts'
import type { Audience, DocumentFacts, Period, PolicyDocument } from './policy.ts'
import type { Procedure } from './procedure.ts'
import type { Result } from './result.ts'
import type { Unit } from './units.ts'

/** What kind of right a rule gives; shown with the amount, never left out. */
export type Kind =
  | 'entitlement'
  | 'ceiling'
  | 'floor'
  | 'discretionary'
  | 'encouraged'
  | 'saving'
  | 'deduction'
  | 'duty'
  | 'check'
  | 'quantity'
  | 'deadline'

/** A wording that allows more than one result; the first option is the default. */
export interface Reading<Option extends string = string> {
  readonly title: string
  /** The wording in question and why it is unclear, in our words. */
  readonly wording: string
  /** Why the first option is the one used unless the reader chooses. */
  readonly why: string
  readonly options: Readonly<Record<Option, string>>
}

/** An input that cannot be, by its key (or `on`), with what is expected instead. */
export interface Problem {
  readonly field: string
  readonly message: string
}

/** A worked example: documentation, a default of the form and a test at once. */
export interface Example {
  readonly title: string
  readonly inputs: Readonly<Record<string, string | boolean | readonly string[]>>
  readonly readings?: Readonly<Record<string, string>>
  readonly on?: IsoDate
  /** The sum by hand from the clause, in words. */
  readonly working: string
  /** Null for a date that is not given. */
  readonly total: string | null
  readonly status?: 'ok' | 'not-eligible'
  readonly lines?: Readonly<Record<string, string>>
  readonly low?: string
  readonly high?: string
}

type Fields = Readonly<Record<string, Field>>
type Readings = Readonly<Record<string, Reading>>
/** The typed values of a rule's fields. */
export type Inputs<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer V> ? V : never
}
/** The option used for each reading. */
export type Used<R extends Readings> = {
  readonly [K in keyof R]: R[K] extends Reading<infer Option> ? Option : never
}

/** One rule of a document: what it asks, how it computes, and what a reader must know of it. */
export interface Rule<
  F extends Fields = Fields,
  R extends Readings = Readings,
  U extends Unit = Unit,
> {
  /** `policy/rule`: a public contract, as are the keys of `inputs` and `readings`. */
  readonly id: string
  readonly document: PolicyDocument
  /** The document that governs these inputs, where that is not always `document`. */
  readonly governing?: (inputs: Inputs<F>) => PolicyDocument
  /** When the rule holds, where its clause gives dates of its own; otherwise its document's period does. */
  readonly validity?: Period
  readonly title: string
  /** What it is, in plain words, for someone who has never seen the bulletin. */
  readonly summary: string
  /** Everyday words people search by. */
  readonly keywords: readonly string[]
  /** Who can use what it gives, by the clause: those in whose list it stands. */
  readonly audience: readonly [Audience, ...Audience[]]
  /** What has happened to those who look for it; each brings only what all who have it would ask. */
  readonly occasions: readonly [Occasion, ...Occasion[]]
  readonly kind: Kind
  /** What the money is, where the reader does not gain it: no total adds it to money gained. */
  readonly apart?: string
  /** The rules whose money is in this rule's amount already, by id: no total adds both. */
  readonly includes?: readonly string[]
  /** The unit of the total. */
  readonly unit: U
  /** The clauses the rule is made of; the first is the one cited for the whole. */
  readonly clauses: readonly Clause[]
  /** The office in charge (责任单位). */
  readonly office: string
  readonly inputs: F
  readonly readings?: R
  /** What the amount is called at the top of the page, such as 每月增发; 算出来 if left out. */
  readonly headline?: string
  /** Part → whole, by input key: a part above its whole is refused at the part. */
  readonly parts?: Readonly<Record<string, string>>
  /** The part, by its key in `parts`, that the page draws within its whole. */
  readonly picture?: string
  /** What else must hold between inputs before anything is computed. */
  readonly check?: (inputs: Inputs<F>, on: IsoDate) => readonly Problem[]
  readonly compute: (inputs: Inputs<F>, readings: Used<R>) => Result<NoInfer<U>>
  /** What the office will check and no input can say. */
  readonly conditions?: readonly string[]
  readonly cautions?: readonly string[]
  readonly examples: readonly [Example, Example, ...Example[]]
}

/** A rule of any fields with all that is published of it, as the catalogue has it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- inputs are typed inside each rule and read back by `calculate`
export type CatalogueRule = Rule<any, any, Unit>

/**
 * A rule of any fields as calculating and explaining see it: without what pages say in their HTML,
 * which the browser's copy leaves out (`scripts/build/slim-rules.mjs`).
 */
export type AnyRule = Omit<
  CatalogueRule,
  'audience' | 'examples' | 'keywords' | 'occasions' | 'summary' | 'document'
> & { readonly document: DocumentFacts }

/** One policy folder: its documents, the main one first, how one gets what they promise and by when, and its rules. */
export interface PolicyFolder {
  readonly documents: readonly PolicyDocument[]
  readonly procedures?: readonly Procedure[]
  readonly dates?: readonly DocumentDates[]
  readonly rules: readonly CatalogueRule[]
}

/** Declares a rule; types its inputs and readings for `compute`. */
export function defineRule<
  F extends Fields,
  const U extends Unit,
  const R extends Readings = Record<never, never>,
>(rule: Rule<F, R, U>): Rule<F, R, U> {
  return rule
}

/** When a rule holds: its own period, or its document's. */
export function periodOf({ validity, document }: Pick<AnyRule, 'validity' | 'document'>): Period {
  return validity ?? document
}

/** What to beware of by a result, its rule and the document that governs it, or some of them, in this order. */
export function cautionsFrom(...sources: readonly Pick<AnyRule, 'cautions'>[]): readonly string[] {
  return sources.flatMap(({ cautions = [] }) => cautions)
}

/** Every reading of a rule with its options, the default first. */
export function readingsOf(rule: AnyRule): [name: string, reading: Reading][] {
  return Object.entries(rule.readings ?? {})
}

/** The first option of each reading. */
export function defaultReadings(rule: AnyRule): Record<string, string> {
  return Object.fromEntries(
    readingsOf(rule).map(([name, { options }]) => [name, Object.keys(options)[0] as string]),
  )
}
