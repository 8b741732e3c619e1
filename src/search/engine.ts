import { halfWidth } from '../core/plain-text.ts'
import type { SearchData } from './data.ts'
import type { Entry, Hit } from './hits.ts'
import { Hits } from './hits.ts'
import { Lexicon } from './lexicon.ts'
import { isNumber, numberIn } from './numbers.ts'
import type { Known, Piece } from './pieces.ts'
import { piecesOf } from './pieces.ts'
import { relatedWords } from './related.ts'
import { readingsFrom } from './syllables.ts'
import { isHan, simplifier } from './text.ts'

/** Why an entry was found by a piece of the query. */
export interface Reason {
  readonly score: number
  readonly piece: Piece
  /** The word that stands in it: one of the piece's, or one related to that. */
  readonly word: string
  readonly related: boolean
  /** Where it stands; `in the document` where it is its document's text that has it. */
  readonly place: Hit['place'] | 'city' | 'number'
  readonly inDocument: boolean
}

/** What was found, with the reason of each piece that found it, the best first. */
export interface Found {
  readonly entry: Entry
  /** From 0 to 1, where 1 is all of the query at the best places. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** What the nearest related word counts beside the one said; each further one that stands anywhere a little less. */
const [NEAREST, FURTHER] = [0.82, 0.95]
/** What a word in the document's text counts for its rules, and each rank in that. */
const [FROM_DOCUMENT, RANK] = [0.5, 0.02]
const [CITY, NUMBER] = [0.8, 1]
/** What each further word adds that finds the same. */
const ALSO = 0.03

/** Searches in what was built with the site. */
export class Engine {
  readonly #hits: Hits
  readonly #related: ReadonlyMap<string, readonly string[]>
  readonly #known: Known
  readonly #simplify: (text: string) => string

  constructor(data: SearchData) {
    this.#hits = new Hits(data)
    this.#related = relatedWords(data.thesaurus)
    this.#simplify = simplifier(data.traditional)
    const rules = data.documents.flatMap((document) => document[8])
    const words = [
      ...this.#related.keys(),
      ...rules.flatMap(([, , keywords]) => keywords.split(' ')),
      ...data.documents.map(([, , , city]) => city),
    ].filter(isHan)
    this.#known = {
      isWord: (word) => this.#related.has(word),
      stands: (word) => this.#hits.of(word).size > 0 || this.#isCity(word),
      lexicon: new Lexicon(
        words,
        rules.map(([, title]) => title),
        readingsFrom(data.syllables, data.readings),
      ),
    }
  }

  /** What a query finds, the best first, rules and documents together. */
  search(query: string): Found[] {
    const text = this.#simplify(withoutTones(halfWidth(query)).toLowerCase())
    const number = numberIn(text)
    const numbered = number
      ? this.#hits.entries.filter(({ document }) => isNumber(document[2], number))
      : []
    const rest = numbered.length && number ? number.rest : text
    const found = piecesOf(rest, this.#known).map((piece) => this.#find(piece))
    if (numbered.length) found.push(byNumber(numbered))
    return ranked(found.filter(({ size }) => size > 0), this.#hits.entries.length)
  }

  #isCity(word: string): boolean {
    return this.#hits.entries.some(({ document }) => isCity(document[3], word))
  }

  /** The best reason for each entry that a piece finds. */
  #find(piece: Piece): Map<Entry, Reason> {
    const best = new Map<Entry, Reason>()
    const keep = (entry: Entry, reason: Reason) => {
      const known = best.get(entry)
      const [better, worse] = known && known.score >= reason.score ? [known, reason] : [reason, known]
      best.set(entry, worse ? { ...better, score: better.score + ALSO * worse.score } : better)
    }
    for (const { word, weight, related } of this.#alternatives(piece)) {
      const common = { piece, word, related }
      if (this.#isCity(word)) {
        for (const entry of this.#hits.entries)
          if (isCity(entry.document[3], word))
            keep(entry, { ...common, score: CITY * weight * ranking(entry), place: 'city', inDocument: true })
        continue
      }
      const hits = this.#hits.of(word)
      for (const [entry, { score, place }] of hits)
        keep(entry, { ...common, score: weight * score, place, inDocument: false })
      for (const entry of this.#hits.entries) {
        const hit = entry.rule && hits.get(this.#documentOf(entry))
        if (!hit || hits.has(entry)) continue
        const score = weight * hit.score * FROM_DOCUMENT * ranking(entry)
        keep(entry, { ...common, score, place: hit.place, inDocument: true })
      }
    }
    return best
  }

  #documentOf({ document }: Entry): Entry {
    return this.#hits.entries.find((entry) => entry.document === document && !entry.rule) as Entry
  }

  /** The words of a piece and those related to them that stand anywhere. */
  #alternatives({ words }: Piece): { word: string; weight: number; related: boolean }[] {
    const own = words.map((word) => ({ word, weight: 1, related: false }))
    const related = words.flatMap((word) =>
      (this.#related.get(word) ?? [])
        .filter((other) => this.#known.stands(other))
        .map((other, place) => ({ word: other, weight: NEAREST * FURTHER ** place, related: true })),
    )
    return [...own, ...related]
  }
}

const isCity = (city: string, word: string) => [city, `${city}市`, '山西', '山西省'].includes(word)
const ranking = ({ rank }: Entry) => 1 - RANK * rank

/** ā as a: pinyin may come with its tones. */
const withoutTones = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '').normalize('NFC')

function byNumber(entries: readonly Entry[]): Map<Entry, Reason> {
  return new Map(
    entries.map((entry) => {
      const number = entry.document[2]
      const piece = { said: number, words: [number] }
      const score = NUMBER * ranking(entry)
      return [entry, { piece, word: number, related: false, score, place: 'number', inDocument: true }]
    }),
  )
}

/** Adds up what the pieces found: one that finds little says more than one that finds much. */
function ranked(found: readonly ReadonlyMap<Entry, Reason>[], all: number): Found[] {
  const weights = found.map(({ size }) => Math.log(1 + all / size))
  const most = weights.reduce((sum, weight) => sum + weight, 0)
  const entries = new Set(found.flatMap((one) => [...one.keys()]))
  return [...entries]
    .map((entry) => {
      const reasons = found.flatMap((one, place) => {
        const reason = one.get(entry)
        return reason ? [{ ...reason, score: (reason.score * (weights[place] ?? 0)) / most }] : []
      })
      const score = reasons.reduce((sum, reason) => sum + reason.score, 0)
      return { entry, score, reasons: reasons.sort((a, b) => b.score - a.score) }
    })
    .sort((a, b) => b.score - a.score)
}
