import { describe, expect, test } from 'vitest'
import { fen, of, plain } from './fraction.ts'

describe('the exact fractions', () => {
  test('round half up to the fen', () => {
    const written = ['1.005', '1.00499', '0', '1234567.8', '-0.5'].map((text) => fen(of(text)))
    expect(written).toEqual(['1.01', '1.00', '0.00', '1234567.80', '-0.50'])
    expect(fen(of(2).over(of(3)))).toBe('0.67')
  })

  test('write a quantity without trailing zeros and refuse one that never ends', () => {
    expect(['1.50', '100', '0.0', '0.045'].map((text) => plain(of(text)))).toEqual([
      ...['1.5', '100', '0', '0.045'],
    ])
    expect(plain(of(2).over(of(3)), 4)).toBe('0.6667')
    expect(() => plain(of(2).over(of(3)))).toThrow(RangeError)
  })

  test('floor and ceil to either side of 0', () => {
    const sides = ['2.5', '-2.5', '2', '-2'].map((text) => [of(text).floor(), of(text).ceil()])
    expect(sides).toEqual([
      [2n, 3n],
      [-3n, -2n],
      [2n, 2n],
      [-2n, -2n],
    ])
  })
})
