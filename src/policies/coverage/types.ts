import type { IsoDate } from '../../core/dates.ts'

/** What we found in a document, looking for money that can be worked out. */
export type Verdict = (
  | {
      /** At least one of its clauses is computed here. */
      readonly kind: 'calculators'
      /** The slug of its PolicyDocument. */
      readonly document: string
    }
  | {
      /** It states an amount, with nothing to be worked out from it. */
      readonly kind: 'figure'
      readonly figure: string
    }
  | {
      /** It speaks of money to or from people or firms, but sets no figure one could compute with. */
      readonly kind: 'unpriced'
      /** What it promises, and why nothing can be computed. */
      readonly says: string
    }
  | {
      /** No money to or from people or firms; money between levels of government is not that. */
      readonly kind: 'none'
    }
) & {
  /** What else a reader should know: parts not computed, thresholds that are no money, misprints. */
  readonly note?: string
}

/** One document of a bulletin: an item with a title of its own. */
export interface Entry {
  /** Its number, such as 朔政办发〔2021〕58号; absent where it has none. */
  readonly number?: string
  /** As printed, with line breaks closed and personal names left out. */
  readonly title: string
  /** When it was issued, where the body states it. */
  readonly date?: IsoDate
  /** Where the table of contents puts it; absent where that does not say. */
  readonly page?: number
  readonly verdict: Verdict
}

/** A bulletin with every document in its table of contents or its body, in printed order. */
export interface Bulletin {
  readonly id: string
  readonly name: string
  readonly issue: string
  /** The day of publication as printed, or null where our copy prints none. */
  readonly published: IsoDate | null
  /** What is missing or odd in our copy. */
  readonly note?: string
  readonly documents: readonly Entry[]
}
