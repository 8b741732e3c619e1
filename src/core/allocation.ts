import type { Decimal } from './decimal.ts'
import { ZERO } from './decimal.ts'

/**
 * Shares `whole` by weights to the fen, by largest remainder with ties to the earlier part, so that
 * the parts add up to the whole exactly. The whole is in yuan and must already be in fen.
 */
export function sharedToFen(whole: Decimal, weights: readonly Decimal[]): Decimal[] {
  const fen = whole.times(100)
  const all = weights.reduce((total, weight) => total.plus(weight), ZERO)
  const floors = weights.map((weight) => fen.times(weight).divToInt(all))
  // Remainders over the same divisor, so they compare exactly without dividing.
  const rest = weights.map((weight, i) =>
    fen.times(weight).minus((floors[i] as Decimal).times(all)),
  )
  const left = fen.minus(floors.reduce((total, part) => total.plus(part), ZERO)).toNumber()
  // Sorting is stable: of equal remainders the earlier one comes first.
  const order = rest.map((_, i) => i).sort((a, b) => (rest[b] as Decimal).cmp(rest[a] as Decimal))
  const extra = new Set(order.slice(0, left))
  return floors.map((part, i) => (extra.has(i) ? part.plus(1) : part).div(100))
}
