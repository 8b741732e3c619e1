import type { Entry, Place } from './entries.ts'
import type { Piece } from './pieces.ts'

/** Why an entry was found by a piece of the query. */
export interface Reason {
  /** From 0 to 1, where 1 is the very word at the best place. */
  readonly score: number
  readonly piece: Piece
  /** The word that stands there: one of the piece's, or one near that. */
  readonly word: string
  readonly isNear: boolean
  readonly place: Place | 'city' | 'number'
  /** Whether it stands in the texts of the rule's document. */
  readonly inDocument: boolean
}

/** What was found, with the reason of each piece that found it, the best first. */
export interface Found {
  readonly entry: Entry
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** A word that stands by chance in one text only says no more than one that a few have. */
const FEW = 4

/** What one piece of a query finds. */
export type ByEntry = ReadonlyMap<Entry, Reason>

/**
 * What several pieces find together, the best first: a piece that finds little says more than one that
 * finds much.
 * @param all how many entries there are
 */
export function together(pieces: readonly ByEntry[], all: number): Found[] {
  const weights = pieces.map(({ size }) => Math.log(1 + all / Math.max(size, FEW)))
  const most = weights.reduce((sum, weight) => sum + weight, 0)
  const entries = new Set(pieces.flatMap((piece) => [...piece.keys()]))
  return [...entries]
    .map((entry) => {
      const reasons = pieces.flatMap((piece, place) => {
        const reason = piece.get(entry)
        return reason ? [{ ...reason, score: (reason.score * (weights[place] ?? 0)) / most }] : []
      })
      const score = reasons.reduce((sum, reason) => sum + reason.score, 0)
      return { entry, score, reasons: reasons.sort((a, b) => b.score - a.score) }
    })
    .sort((a, b) => b.score - a.score)
}
