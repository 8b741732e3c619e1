import { halfWidth } from '../core/plain-text.ts'
import type { SearchData } from './data.ts'
import type { Found } from './found.ts'
import { together } from './found.ts'
import type { Entry } from './entries.ts'
import { Hits } from './hits.ts'
import { Lexicon } from './lexicon.ts'
import { numberIn } from './numbers.ts'
import type { Known } from './pieces.ts'
import { piecesOf } from './pieces.ts'
import { reasonsByNumber, reasonsOf } from './reasons.ts'
import { Thesaurus } from './related.ts'
import { readingsFrom } from './syllables.ts'
import { isHan, simplifier } from './text.ts'

/** What a query finds. */
export interface Answer {
  /** Rules and documents, the best first. */
  readonly found: readonly Found[]
  /** The parts of the query that nothing has to do with. */
  readonly missed: readonly string[]
}

/** Nobody asks at such length; what follows is left out, for a phone would be long at it. */
const LONGEST = 80

/** Searches in what was built with the site. */
export class Engine {
  readonly #hits: Hits
  readonly #thesaurus: Thesaurus
  readonly #known: Known
  readonly #simplify: (text: string) => string

  private constructor(data: SearchData, hits: Hits) {
    this.#hits = hits
    this.#thesaurus = new Thesaurus(data.thesaurus)
    this.#simplify = simplifier(data.traditional)
    let lexicon: Lexicon | undefined
    this.#known = {
      isWord: (word) => this.#thesaurus.has(word),
      stands: (word) => this.#hits.stands(word),
      // Most queries need none.
      lexicon: () => (lexicon ??= lexiconOf(data, this.#thesaurus)),
    }
  }

  /** Makes ready to search. */
  static async in(data: SearchData): Promise<Engine> {
    return new Engine(data, await Hits.in(data))
  }

  /** What a query finds, however it is written. */
  search(query: string): Answer {
    const asked = halfWidth(query).slice(0, LONGEST)
    const text = this.#simplify(withoutTones(asked).toLowerCase())
    const { entries } = this.#hits
    const number = numberIn(text)
    const numbered = number ? this.#hits.numbered(number) : new Map<Entry, string>()
    const rest = number && numbered.size ? number.rest : text
    const pieces = piecesOf(rest, this.#known)
    const found = pieces.map((piece) => reasonsOf(piece, this.#hits, this.#thesaurus))
    const missed = pieces.filter((_, place) => found[place]?.size === 0).map(({ said }) => said)
    const finding = [...found, reasonsByNumber(numbered)].filter(({ size }) => size > 0)
    return { found: together(finding, entries.length), missed }
  }
}

/** Every word that a pinyin or a slip may mean. */
function lexiconOf({ documents, syllables, readings }: SearchData, thesaurus: Thesaurus): Lexicon {
  const keywords = documents.flatMap(([, , , city, , , , , rules]) => [
    city,
    ...rules.flatMap((rule) => rule[2].split(' ')),
  ])
  const words = [...thesaurus.words(), ...keywords].filter(isHan)
  return new Lexicon(words, readingsFrom(syllables, readings))
}

/** ā as a: pinyin may come with its tones. */
function withoutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
}
