import type { IsoDate } from './dates.ts'

/** Who a rule is for; the home page has a way in for each. */
export type Audience = 'enterprise' | 'farmer' | 'resident'

/** When a document holds, or a rule of it whose clause gives dates of its own; both ends belong to it. */
export interface Period {
  readonly from: IsoDate
  /** Null: the text states no end, which does not mean for ever. */
  readonly to: IsoDate | null
  /** How the text says when it holds, in our words, and what in it is uncertain. */
  readonly period: string
}

/** The facts of one document printed in a bulletin. */
export interface PolicyDocument extends Period {
  /** Its address on the site and in other documents' facts. */
  readonly slug: string
  readonly title: string
  /** Its number, such as 朔政办发〔2021〕58号. */
  readonly number: string
  readonly issuer: string
  readonly issued: IsoDate
  readonly bulletin: { readonly name: string; readonly issue: string; readonly page: number }
  /** What it is about, in one or two plain sentences. */
  readonly summary: string
  /** The joint form of all its rules, where it has one: what the form is called and what it asks. */
  readonly together?: { readonly title: string; readonly asks: string }
  /** Older documents it ends, named in full. */
  readonly replaces?: readonly string[]
  /** The document it changes, by slug, and what it changes. */
  readonly amends?: { readonly slug: string; readonly what: string }
  /** What the reader of any of its rules must know. */
  readonly cautions?: readonly string[]
}

/**
 * A document as calculating and explaining see it: without what pages say in their HTML, which the
 * browser's copy leaves out (`scripts/build/slim-rules.mjs`).
 */
export type DocumentFacts = Omit<PolicyDocument, 'summary' | 'together' | 'replaces'>
