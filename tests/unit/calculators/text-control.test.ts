import { expect, it } from 'vitest'
import { inputModeOf } from '../../../src/calculators/text-control.ts'
import { count, money, number } from '../../../src/core/fields.ts'
import { theRule } from '../../support/ask.ts'

it('offers a minus wherever a number may be negative, and figures alone for whole numbers', () => {
  expect(inputModeOf(theRule('elderly-care/donation-deduction').inputs['profit'])).toBe('text')
  expect(inputModeOf(number('气温', '1', { min: -40 }))).toBe('text')
  expect(inputModeOf(count('层数', '层', { min: '-3' }))).toBe('text')
  expect(inputModeOf(money('装修费'))).toBe('decimal')
  expect(inputModeOf(count('人数', '人'))).toBe('numeric')
})
