import MiniSearch from 'minisearch'
import type { SearchData } from './data.ts'
import type { Entry, Place } from './entries.ts'
import { entriesOf, NAMES, PLACES, TELLING } from './entries.ts'
import type { NumberAsked } from './numbers.ts'
import { isNumber } from './numbers.ts'
import { isHan, pairsOf, termsOf } from './text.ts'

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

  /**
   * The entries of the documents that have a number, and of those that these change, with the number each
   * is found by.
   */
  numbered(asked: NumberAsked): ReadonlyMap<Entry, string> {
    const found = this.entries.filter(({ document }) => isNumber(document[2], asked))
    const amending = found.filter(({ document }) => document[9])
    const amended = amending.flatMap(({ document: [, , number, , , , , , , slug] }) =>
      this.entries
        .filter(({ document, rule }) => rule && document[0] === slug)
        .map((entry) => [entry, number] as const),
    )
    return new Map([...amended, ...found.map((entry) => [entry, entry.document[2]] as const)])
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
