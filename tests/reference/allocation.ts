import { of, type Fraction } from './fraction.ts'

/** Whole fen by weight: each the floor of its share, then one fen more to the largest remainders. */
export function largestRemainder(fenToShare: bigint, weights: Fraction[]): bigint[] {
  const sum = weights.reduce((total, weight) => total.plus(weight), of(0))
  const exact = weights.map((weight) => of(fenToShare).times(weight).over(sum))
  const shares = exact.map((share) => share.floor())
  const left = Number(fenToShare - shares.reduce((total, share) => total + share, 0n))
  const remainders = exact.map((share, at) => ({ at, rest: share.minus(of(share.floor())) }))
  remainders.sort((one, other) => other.rest.compare(one.rest) || one.at - other.at)
  for (const { at } of remainders.slice(0, left)) shares[at] = (shares[at] ?? 0n) + 1n
  return shares
}
