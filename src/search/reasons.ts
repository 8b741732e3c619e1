import type { ByEntry, Reason } from './found.ts'
import type { Entry } from './entries.ts'
import type { Hits } from './hits.ts'
import type { Piece } from './pieces.ts'
import type { Thesaurus } from './related.ts'

/** What the nearest word counts beside the one said; each further one that stands anywhere a little less. */
const [NEAREST, FURTHER] = [0.82, 0.95]
/** What a word of the document's texts counts for its rules. */
const FROM_DOCUMENT = 0.5
/** What finding by a document's city or its number counts, and what each rank among its rules takes away. */
const [CITY, NUMBER, RANK] = [0.8, 1, 0.02]
/** Where words stand in passing. */
const PASSING: ReadonlySet<string> = new Set(['clauses', 'procedure'])
/** What each further word adds that finds the same entry. */
const ALSO = 0.03

/** The best reason for each entry that a piece finds. */
export function reasonsOf(piece: Piece, hits: Hits, thesaurus: Thesaurus): ByEntry {
  const best = new Map<Entry, Reason>()
  for (const { word, weight, isNear } of wordsFor(piece, hits, thesaurus))
    for (const [entry, found] of placesOf(word, hits)) {
      // What is only near must stand where it tells: the words of clauses are about other things too.
      if (isNear && PASSING.has(found.place)) continue
      const reason = { ...found, piece, word, isNear, score: found.score * weight }
      best.set(entry, better(best.get(entry), reason))
    }
  return best
}

/** What a number finds, by the number that each entry is found by. */
export function reasonsByNumber(entries: ReadonlyMap<Entry, string>): ByEntry {
  return new Map(
    [...entries].map(([entry, word]) => {
      const piece = { said: word, words: [word] }
      const score = NUMBER * byRank(entry)
      return [entry, { score, piece, word, isNear: false, place: 'number', inDocument: true }]
    }),
  )
}

/** The better of two reasons, which is the better for there being another. */
function better(known: Reason | undefined, reason: Reason): Reason {
  if (!known) return reason
  const [more, less] = known.score >= reason.score ? [known, reason] : [reason, known]
  return { ...more, score: more.score + ALSO * less.score }
}

/** The words of a piece and, where they stand anywhere, those near them. */
function wordsFor({ words }: Piece, hits: Hits, thesaurus: Thesaurus) {
  const own = words.map((word) => ({ word, weight: 1, isNear: false }))
  const near = words.flatMap((said) =>
    thesaurus
      .near(said)
      // A single character stands in too many words: 电 in 电梯.
      .filter((word) => word.length > 1 && hits.stands(word))
      .map((word, place) => ({ word, weight: NEAREST * FURTHER ** place, isNear: true })),
  )
  const all = [...own, ...near]
  // Of a place nothing is asked but whose documents these are.
  const cities = all.filter(({ word }) => hits.isCity(word))
  return cities.length ? cities : all
}

type Where = Pick<Reason, 'score' | 'place' | 'inDocument'>

/** Where a word is found: in an entry itself, in its document, or as its city. */
function placesOf(word: string, hits: Hits): Map<Entry, Where> {
  const places = new Map<Entry, Where>()
  if (hits.isCity(word)) {
    for (const entry of hits.inCity(word))
      places.set(entry, { score: CITY * byRank(entry), place: 'city', inDocument: true })
    return places
  }
  for (const [entry, { score, place }] of hits.of(word)) {
    places.set(entry, { score, place, inDocument: false })
    if (entry.rule) continue
    for (const rule of hits.rulesOf(entry))
      if (!hits.of(word).has(rule))
        places.set(rule, { score: score * FROM_DOCUMENT * byRank(rule), place, inDocument: true })
  }
  return places
}

const byRank = ({ rank }: Entry) => 1 - RANK * rank
