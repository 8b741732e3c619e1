import { Writable } from 'node:stream'
import { expect, it, vi } from 'vitest'
import { filter } from '../../src/cli/ndjson.ts'
import { outcomesOf } from './run.ts'

vi.mock(import('../../src/cli/request.ts'), async (original) => ({
  ...(await original()),
  answer: () => {
    throw new Error('a bug')
  },
}))

it('a fault of the program on one line is told and counted, and loses no line', async () => {
  let written = ''
  const output = new Writable({
    write(chunk, _, done) {
      written += String(chunk)
      done()
    },
  })
  const told: number[] = []
  async function* input() {
    yield Buffer.from('no JSON\n{}\n\n')
  }
  const faults = await filter(input(), output, '2023-06-30', (_, line) => told.push(line))
  expect([faults, told]).toEqual([1, [2]])
  expect(outcomesOf(written).map(({ status }) => status)).toEqual(['invalid', 'invalid', 'invalid'])
})
