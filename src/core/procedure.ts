import type { PolicyDocument } from './policy.ts'

/* How one gets what a document's rules compute: data beside the document, in our own words. */

/** The way from the amount to the office, as far as the document's text gives it. */
export interface Procedure {
  readonly document: PolicyDocument
  /** Set where the text states no procedure: what it does say instead, in a sentence or two. */
  readonly notStated?: string
  /** Who may or must act. */
  readonly who: string
  /** Whether the order of the steps is ours, since the text gives stations without one. */
  readonly orderOurs?: boolean
  readonly steps: readonly ProcedureStep[]
  /** Where each rule matters, by the last part of its id. */
  readonly rules: Readonly<Record<string, RuleSteps>>
  readonly papers: readonly Paper[]
  /** What people need and the text does not say, each a few words: 申请表, 几天办完. */
  readonly notWritten: readonly string[]
  /** Whom to ask what is not written. */
  readonly ask: string
  /** Wording that allows more than one procedure, each a sentence. */
  readonly unclear?: readonly string[]
}

/** One step: what is done by whom, where, with what and by when. */
export interface ProcedureStep {
  /** A public key, like those of rules and inputs: post-notice. */
  readonly id: string
  /** What is done, as one says it: 在楼道口公示七天. */
  readonly title: string
  readonly who: string
  /** The office by the text's own name; left out where the text names no place. */
  readonly where?: string
  /** Whether the office is only named as in charge: that it keeps a counter is not said. */
  readonly inCharge?: boolean
  /** When the step is needed, where it is not always. */
  readonly when?: string
  /** What is brought or written; left out where nothing is. */
  readonly bring?: readonly string[]
  /** Papers are to be brought as far as one can see, and the text does not name them (all). */
  readonly papersNotListed?: boolean
  /** The time limits; left out where the text gives neither a number nor a day. */
  readonly limits?: readonly Limit[]
  /** What the text says follows if it is not done; left out where it says nothing. */
  readonly otherwise?: string
  /** The number of the clause: 五（一）4. */
  readonly at: string
}

/**
 * A time limit of a step. `count`, `unit` and `bound` come together, and are left out where the text
 * names a day or an event instead of a number: 每年 1 月 31 日前.
 */
export interface Limit {
  /** In words, with the event it is counted from: 贴出之日起不少于 7 日. */
  readonly says: string
  readonly count?: number
  readonly unit?: '天' | '工作日' | '月' | '年'
  /** At least so long, or at most. */
  readonly bound?: 'at-least' | 'at-most'
  /** Whether it binds the office, not the reader. */
  readonly office?: boolean
}

/** Where a rule matters on the way. */
export interface RuleSteps {
  /** The ids of the steps at which it matters. */
  readonly at?: readonly string[]
  /** The ids of the steps at which its money (or saving) comes. */
  readonly comes?: readonly string[]
  /** What must come first, where the text has only this instead of steps of the rule's own. */
  readonly first?: string
  /** What is to be shown; by the clause, not a list of papers. */
  readonly shown?: string
  /** Whether it is asked for, as far as the text says. */
  readonly asked?: string
}

/** A paper that the text demands, or one that only helps. */
export interface Paper {
  readonly id: string
  readonly title: string
  /** The id of the step at which it is needed; left out where the text states no step for it. */
  readonly step?: string
  /**
   * How far the text goes: demanded with its contents, demanded without them, not demanded and only a
   * help of ours, or from a national rule outside the bulletins.
   */
  readonly basis: 'listed' | 'bare' | 'ours' | 'national'
  /** What it must or should hold, point by point. */
  readonly contents: readonly string[]
  /** The form that the text prescribes, by its name; left out where it prescribes none. */
  readonly form?: string
  /** The number of the clause; of an outside rule its name too. */
  readonly at: string
}
