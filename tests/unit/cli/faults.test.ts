import { Writable } from 'node:stream'
import { expect, it, vi } from 'vitest'
import { outcomesOf } from '../../support/run.ts'

/** The filter over a program with a fault; other tests of the same process have loaded the sound one. */
async function filterWithFault() {
  vi.resetModules()
  vi.doMock(import('../../../src/cli/request.ts'), async (original) => ({
    ...(await original()),
    answer: () => {
      throw new Error('a bug')
    },
  }))
  const { filter } = await import('../../../src/cli/ndjson.ts')
  vi.doUnmock('../../../src/cli/request.ts')
  vi.resetModules()
  return filter
}

it('a fault of the program on one line is reported and counted, and loses no line', async () => {
  let written = ''
  const output = new Writable({
    write(chunk, _, done) {
      written += String(chunk)
      done()
    },
  })
  const reported: number[] = []
  async function* input() {
    yield Buffer.from('no JSON\n{}\n\n')
  }
  const filter = await filterWithFault()
  const faults = await filter(input(), output, '2023-06-30', (_, line) => reported.push(line))
  expect([faults, reported]).toEqual([1, [2]])
  expect(outcomesOf(written).map(({ status }) => status)).toEqual(['invalid', 'invalid', 'invalid'])
})
