import type { Lexicon } from './lexicon.ts'
import { withoutFillers } from './fillers.ts'
import { isHan } from './text.ts'

/** A part of a query that means one thing. */
export interface Piece {
  /** As the reader wrote it. */
  readonly said: string
  /** What that means: itself, or what a pinyin or a slip was taken for. */
  readonly words: readonly string[]
}

/** What cutting a query needs to know. */
export interface Known {
  /** Whether the thesaurus has a word. */
  readonly isWord: (word: string) => boolean
  /** Whether a word stands in any text. */
  readonly stands: (word: string) => boolean
  readonly lexicon: () => Lexicon
}

/** Chinese; letters, also with blanks or apostrophes between syllables; digits. */
const RUNS = /\p{Script=Han}+|[a-z]+(?:[ '’-]+[a-z]+)*|\d+(?:\.\d+)?/gu
/** No word of the thesaurus is longer. */
const LONGEST = 8

/** Cuts a query of half-width, simplified, lower-case characters into pieces; one without words is not understood. */
export function piecesOf(query: string, known: Known): Piece[] {
  const runs = query.match(RUNS) ?? []
  if (runs.length === 1 && query.trim().length === 1) return runs.map(itself)
  const spaced = runs.length > 1 && runs.every((run) => run.length === 1 && isHan(run))
  return (spaced ? [runs.join('')] : runs).flatMap((run) =>
    isHan(run) ? chinese(run, known) : letters(run, known),
  )
}

const itself = (word: string): Piece => ({ said: word, words: [word] })

/** Letters and digits: as they stand in a text, or else as pinyin. */
function letters(run: string, { stands, lexicon }: Known): Piece[] {
  if (/^\d/.test(run) || stands(run)) return [itself(run)]
  const spelt = lexicon().spelt(run.replace(/[^a-z]/g, ''))
  return spelt.length ? spelt.map((words) => ({ said: run, words })) : [{ said: run, words: [] }]
}

/** Chinese: first the words that have a filler in them, 没了, then what the rest is without fillers. */
function chinese(run: string, known: Known): Piece[] {
  const pieces: Piece[] = []
  let rest = ''
  for (let start = 0; start < run.length;) {
    const word = longestWord(run, start, known)
    const isKept = word && withoutFillers(word) !== word
    if (isKept) pieces.push(itself(word))
    else rest += word ?? run[start]
    start += word?.length ?? 1
  }
  return [...pieces, ...withoutFiller(withoutFillers(rest) || (pieces.length ? '' : run), known)]
}

/** The words of the thesaurus, none of them inside another, and what lies between. */
function withoutFiller(run: string, known: Known): Piece[] {
  const pieces: Piece[] = []
  let between = ''
  const close = () => {
    pieces.push(...unknown(between, known))
    between = ''
  }
  for (let start = 0; start < run.length;) {
    const word = longestWord(run, start, known)
    if (!word) between += run[start++]
    else {
      close()
      pieces.push(itself(word))
      start += word.length
    }
  }
  close()
  // What the reader wrote in one go may stand so in a text, which is better than its parts.
  if (pieces.length > 1 && known.stands(run)) pieces.push(itself(run))
  return pieces
}

function longestWord(run: string, start: number, { isWord }: Known): string | undefined {
  for (let length = Math.min(LONGEST, run.length - start); length > 1; length--) {
    const word = run.slice(start, start + length)
    if (isWord(word)) return word
  }
  return undefined
}

/** A stretch that the thesaurus does not know: as it stands, as it sounds, with a slip, or its parts. */
function unknown(stretch: string, known: Known): Piece[] {
  const { stands, lexicon } = known
  if (stretch.length < 2) return standingParts(stretch, known)
  if (stands(stretch)) return [itself(stretch)]
  const sounding = lexicon().sounding(stretch)
  if (sounding.length) return sounding.map((words) => ({ said: stretch, words }))
  const slipped = lexicon().slipped(stretch)
  if (slipped.length) return [{ said: stretch, words: slipped }]
  const parts = standingParts(stretch, known)
  return parts.length ? parts : [{ said: stretch, words: [] }]
}

/**
 * The longest parts of a stretch, of two characters and more, that stand in a text, and the characters that
 * are words by themselves: 电 in 交电, 瘫 in 瘫在炕上.
 */
function standingParts(stretch: string, { stands, isWord }: Known): Piece[] {
  const parts: Piece[] = []
  for (let start = 0; start < stretch.length;) {
    let end = Math.min(stretch.length, start + LONGEST)
    while (end > start + 1 && !stands(stretch.slice(start, end))) end--
    const part = stretch.slice(start, end)
    if (part.length > 1 || isWord(part)) parts.push(itself(part))
    start = end
  }
  return parts
}
