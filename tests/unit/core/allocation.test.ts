import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, fixed, yuan } from '../../../src/core/verbs.ts'

/** The parts in yuan. */
function parts(whole: string, weights: readonly string[]): string[] {
  const name = (index: number) => `第 ${index + 1} 户`
  const shares = allocate(
    yuan(whole),
    weights.map((weight) => fixed(weight, '1')),
    name,
  )
  return shares.map(({ value }) => value.toFixed(2))
}

describe('a sum shared by weights, to the fen', () => {
  it.each([
    ['equally, where it divides', '300', ['1', '1', '1'], ['100.00', '100.00', '100.00']],
    ['the odd fen goes to the first', '100', ['1', '1', '1'], ['33.34', '33.33', '33.33']],
    ['two odd fen to the first two', '0.05', ['1', '1', '1'], ['0.02', '0.02', '0.01']],
    ['the larger remainder first', '100', ['1', '2'], ['33.33', '66.67']],
    ['one fen among three', '0.01', ['1', '1', '1'], ['0.01', '0.00', '0.00']],
    ['one fen to the heaviest', '0.01', ['1', '3', '2'], ['0.00', '0.01', '0.00']],
    ['nothing to share', '0', ['1', '2'], ['0.00', '0.00']],
    ['no weight pays nothing', '100', ['0', '1', '0'], ['0.00', '100.00', '0.00']],
    ['one household pays all', '123456.78', ['7'], ['123456.78']],
    [
      'rising by floor',
      '15',
      ['0', '1', '2', '3', '4', '5'],
      ['0.00', '1.00', '2.00', '3.00', '4.00', '5.00'],
    ],
    ['decimal weights', '10', ['0.5', '1.5'], ['2.50', '7.50']],
    ['3 : 4 : 3', '0.05', ['3', '4', '3'], ['0.02', '0.02', '0.01']],
    [
      'ten million million among seven',
      '10000000000000',
      Array(7).fill('1'),
      [
        // 1e15 fen = 7 × 142857142857142 + 6
        ...Array(6).fill('1428571428571.43'),
        '1428571428571.42',
      ],
    ],
    ['very small weights', '0.03', ['0.0000000001', '0.0000000002'], ['0.01', '0.02']],
  ])('%s', (_, whole, weights, expected) => {
    expect(parts(whole, weights)).toEqual(expected)
  })
})

describe('whatever is shared', () => {
  const fen = fc.bigInt({ min: 0n, max: 10n ** 15n })
  const weight = fc.oneof(fc.nat({ max: 9 }), fc.nat()).map(BigInt)
  const weights = fc
    .array(weight, { minLength: 1, maxLength: 30 })
    .filter((list) => list.some((one) => one > 0n))
  const inYuan = (amount: bigint) => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`
  const share = (whole: bigint, list: readonly bigint[]) =>
    parts(inYuan(whole), list.map(String)).map((part) => BigInt(part.replace('.', '')))
  const total = (list: readonly bigint[]) => list.reduce((sum, one) => sum + one, 0n)

  it('the parts add up to the whole exactly', () => {
    fc.assert(
      fc.property(fen, weights, (whole, list) => {
        expect(total(share(whole, list))).toBe(whole)
      }),
    )
  })

  it('each part is within a fen of its exact share', () => {
    fc.assert(
      fc.property(fen, weights, (whole, list) => {
        const all = total(list)
        for (const [i, part] of share(whole, list).entries()) {
          const off = part * all - whole * (list[i] as bigint)
          expect(off > -all && off < all).toBe(true)
        }
      }),
    )
  })

  it('the odd fen go to the largest remainders, of equal ones to the earlier', () => {
    fc.assert(
      fc.property(fen, weights, (whole, list) => {
        const all = total(list)
        const given = share(whole, list).map((part, i) => {
          const exact = whole * (list[i] as bigint)
          return { i, extra: part - exact / all, rest: exact % all }
        })
        const winners = given.filter(({ extra }) => extra === 1n)
        const losers = given.filter(({ extra }) => extra === 0n)
        expect(winners.length + losers.length).toBe(list.length)
        for (const won of winners)
          for (const lost of losers)
            expect(won.rest > lost.rest || (won.rest === lost.rest && won.i < lost.i)).toBe(true)
      }),
    )
  })
})
