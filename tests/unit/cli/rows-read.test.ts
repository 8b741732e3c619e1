import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { readRows } from '../../../src/cli/csv.ts'

/** So many pieces of two rows each; says how many were asked for and whether it was closed. */
function pieces(count: number) {
  const state = { read: 0, closed: false }
  async function* generate() {
    try {
      for (; state.read < count; state.read++) yield `${state.read},甲\n${state.read},乙\n`
    } finally {
      state.closed = true
    }
  }
  return { state, text: generate() }
}

it('reads no further than a piece or two beyond what is taken, however long that takes', async () => {
  const { state, text } = pieces(40)
  let taken = 0
  let ahead = 0
  await readRows(text, async (rows) => {
    await wait(2)
    taken += rows.length
    ahead = Math.max(ahead, state.read - taken / 2)
  })
  expect(taken).toBe(80)
  expect(ahead).toBeLessThanOrEqual(2)
  expect(state.closed).toBe(true)
})

it('gives what went wrong where rows are taken, and reads no further', async () => {
  const { state, text } = pieces(40)
  const fault = new Error('no room')
  const taking = readRows(text, async () => {
    await wait(2)
    throw fault
  })
  await expect(taking).rejects.toBe(fault)
  // What was on its way is let go of in its own time.
  await wait(20)
  expect(state.closed).toBe(true)
  expect(state.read).toBeLessThan(5)
})
