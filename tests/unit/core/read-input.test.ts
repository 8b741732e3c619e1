import { expect, test } from 'vitest'
import { money } from '../../../src/core/index.ts'
import type { AnyRule } from '../../../src/core/index.ts'
import { Refusal } from '../../../src/core/fields.ts'
import { readInput } from '../../../src/core/read-input.ts'

const price = money('价钱')
const rule = { inputs: { first: price, second: price } } as unknown as AnyRule

test('a text is read once, and anew once it changes', () => {
  const five = readInput(rule, 'first', '5')
  expect(five).toMatchObject({ words: '价钱' })
  expect(readInput(rule, 'first', '5')).toBe(five)
  expect(String(Reflect.get(readInput(rule, 'first', '6') as object, 'value'))).toBe('6')
  expect(String(Reflect.get(readInput(rule, 'first', '5') as object, 'value'))).toBe('5')
})

test('two inputs that share a field are read each under its own key', () => {
  expect(readInput(rule, 'first', '7')).toMatchObject({ detail: { key: 'first' } })
  expect(readInput(rule, 'second', '7')).toMatchObject({ detail: { key: 'second' } })
})

test('a text that was refused is refused again', () => {
  expect(readInput(rule, 'first', '五五')).toBeInstanceOf(Refusal)
  expect(readInput(rule, 'first', '五五')).toBeInstanceOf(Refusal)
})
