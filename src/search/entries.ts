import type { DocumentEntry, RuleEntry } from './data.ts'

/** Where a word may stand, and how much that says; the first that has it counts. */
export const PLACES = {
  title: 1,
  keywords: 1,
  summary: 0.75,
  clauses: 0.5,
  office: 0.4,
  procedure: 0.35,
} as const
export type Place = keyof typeof PLACES
export const NAMES = Object.keys(PLACES) as Place[]
/** Where a text says what it is about; a single character means something only there. */
export const TELLING: readonly Place[] = ['title', 'keywords', 'summary']

/** A rule or a document as it is searched. */
export interface Entry {
  readonly document: DocumentEntry
  /** Undefined for the document itself. */
  readonly rule?: RuleEntry
  /** How many rules of its document speak for that before it. */
  readonly rank: number
  readonly texts: Readonly<Record<Place, string>>
}

/** A document and its rules. */
export function entriesOf(document: DocumentEntry): Entry[] {
  const [, title, , , summary, procedure, , , rules] = document
  const texts = { title, keywords: '', summary, clauses: '', office: '', procedure }
  return [
    { document, rank: 0, texts: lowerCase(texts) },
    ...rules.map((rule, rank) => {
      const [, title, keywords, summary, office, clauses] = rule
      const texts = { title, keywords, summary, clauses, office, procedure: '' }
      return { document, rule, rank, texts: lowerCase(texts) }
    }),
  ]
}

function lowerCase(texts: Record<Place, string>): Record<Place, string> {
  const lower = NAMES.map((name) => [name, texts[name].toLowerCase()])
  return Object.fromEntries(lower) as Record<Place, string>
}
