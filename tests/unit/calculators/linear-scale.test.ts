import { expect, it } from 'vitest'
import { linearScale } from '../../../src/calculators/linear-scale.ts'

it('puts the ends at the ends and what lies between in proportion, upwards as well as downwards', () => {
  const down = linearScale([0, 400], [240, 40])
  expect([0, 100, 400].map(down)).toEqual([240, 190, 40])
  expect([-5, 5].map(linearScale([-5, 5], [10, 30]))).toEqual([10, 30])
})

it('puts a single value in the middle', () => {
  expect(linearScale([3, 3], [10, 30])(3)).toBe(20)
})
