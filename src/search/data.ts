/* What the browser loads to search in: made with the site (`build/search-data.ts`), read by `engine.ts`. */

/** What is searched. Lists instead of named properties: a phone waits for each letter. */
export interface SearchData {
  readonly documents: readonly DocumentEntry[]
  /** The lines of the thesaurus. */
  readonly thesaurus: readonly string[]
  /** How many characters each syllable has in the order of GB 2312: `a2 ai13 …`, see `syllables.ts`. */
  readonly syllables: string
  /** Further readings: a syllable and the characters it belongs to, `hang行 …`. */
  readonly readings: string
  /** Traditional characters, each followed by its simplified one. */
  readonly traditional: string
}

export type DocumentEntry = readonly [
  slug: string,
  title: string,
  /** 朔政办发〔2021〕58号. */
  number: string,
  /** The city whose bulletin printed it: 朔州. */
  city: string,
  /** What its summary says beyond its title. */
  summary: string,
  /** What the steps and papers of its procedure say beyond all that. */
  procedure: string,
  from: string,
  to: string | null,
  /** Its rules, in the order in which they speak for it. */
  rules: readonly RuleEntry[],
  /** The slug of the document that it changes. */
  amends?: string,
]

export type RuleEntry = readonly [
  /** The last part of its id. */
  name: string,
  title: string,
  /** Everyday words, separated by blanks. */
  keywords: string,
  /** What its summary says beyond title and keywords. */
  summary: string,
  office: string,
  /** What its clauses say beyond all that. */
  clauses: string,
  /** Its own period, where its clause gives one. */
  from?: string,
  to?: string | null,
]
