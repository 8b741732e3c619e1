import MiniSearch from 'minisearch'
import type { DocumentEntry, RuleEntry, SearchData } from './data.ts'
import { isHan, pairsOf, termsOf } from './text.ts'

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
const NAMES = Object.keys(PLACES) as Place[]
/** Where a text says what it is about; a single character means something only there. */
const TELLING: readonly Place[] = ['title', 'keywords', 'summary']

/** A rule or a document as it is searched. */
export interface Entry {
  readonly document: DocumentEntry
  /** Undefined for the document itself. */
  readonly rule?: RuleEntry
  /** How many rules of its document speak for that before it. */
  readonly rank: number
  readonly texts: Readonly<Record<Place, string>>
}

/** How well a word stands in an entry, from 0 to 1, and where it stands best. */
export interface Hit {
  readonly score: number
  readonly place: Place
}

/** Every rule and document, and where words stand in them. */
export class Hits {
  readonly entries: readonly Entry[]
  readonly #index: MiniSearch
  readonly #known = new Map<string, ReadonlyMap<Entry, Hit>>()

  private constructor(entries: readonly Entry[], index: MiniSearch) {
    this.entries = entries
    this.#index = index
  }

  /** Indexes some entries at a time, so that a phone is never busy for long. */
  static async in({ documents }: SearchData): Promise<Hits> {
    const entries = documents.flatMap(entriesOf)
    const index = new MiniSearch({
      fields: NAMES,
      tokenize: termsOf,
      processTerm: (term) => term,
    })
    const texts = entries.map(({ texts }, id) => ({ id, ...texts }))
    await index.addAllAsync(texts, { chunkSize: 15 })
    return new Hits(entries, index)
  }

  /** Whether a word stands in any text, or is where a document is from. */
  stands(word: string): boolean {
    return this.of(word).size > 0 || this.isCity(word)
  }

  isCity(word: string): boolean {
    return this.inCity(word).length > 0
  }

  /** The entries of a city, or of the province. */
  inCity(word: string): readonly Entry[] {
    const names = (city: string) => [city, `${city}市`, '山西', '山西省']
    return this.entries.filter(({ document }) => names(document[3]).includes(word))
  }

  /** The rules of an entry's document. */
  rulesOf({ document }: Entry): readonly Entry[] {
    return this.entries.filter((entry) => entry.rule && entry.document === document)
  }

  /** The entries in which a word stands. */
  of(word: string): ReadonlyMap<Entry, Hit> {
    const known = this.#known.get(word) ?? this.#find(word)
    this.#known.set(word, known)
    return known
  }

  #find(word: string): Map<Entry, Hit> {
    const found = this.#index.search(word, {
      combineWith: 'AND',
      tokenize: (text) => (isHan(text) ? pairsOf(text) : [text]),
      prefix: word.length === 1 || !isHan(word),
      boost: PLACES,
    })
    const best = found[0]?.score ?? 1
    const places = word.length === 1 ? TELLING : NAMES
    return new Map(
      found.flatMap(({ id, score }) => {
        const entry = this.entries[id as number] as Entry
        const place = places.find((name) => entry.texts[name].includes(word))
        if (!place) return []
        return [[entry, { score: PLACES[place] * (0.8 + (0.2 * score) / best), place }]]
      }),
    )
  }
}

/** A document and its rules. */
function entriesOf(document: DocumentEntry): Entry[] {
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
