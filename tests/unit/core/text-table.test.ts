import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { UnpairedQuote } from '../../../src/core/rows/delimited.ts'
import { openTextTable, rowsOf } from '../../../src/core/rows/text-table.ts'

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

/** Reads all rows and waits for `take` before it reads on. */
async function readRows(text: AsyncIterable<string>, take: (rows: string[][]) => Promise<void>) {
  for await (const rows of rowsOf(text)) await take(rows)
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

/** The table of a text whose bytes come a few at a time. */
async function tableOf(bytes: Uint8Array, size: number) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const { marked, rows } = await openTextTable(chunks())
  const all: string[][] = []
  for await (const some of rows) all.push(...some)
  return { marked, rows: all }
}
const bytes = (text: string) => new TextEncoder().encode(text)
const ROWS = [
  ['甲', '乙 "丙"'],
  ['1,2', '𠀀\n3'],
]

describe('a text table', () => {
  it.each([
    ['commas', '甲,"乙 ""丙"""\n"1,2","𠀀\n3"\n', false],
    ['tabs', '甲\t"乙 ""丙"""\n1,2\t"𠀀\n3"', false],
    ['semicolons and a mark', '\ufeff甲;"乙 ""丙"""\n1,2;"𠀀\n3"\n', true],
  ])('with %s is the same in chunks of any size', async (_, text, marked) => {
    for (const size of [7, 16, 1000])
      expect(await tableOf(bytes(text), size)).toEqual({ marked, rows: ROWS })
  })

  it('in UTF-16 or GB18030 may be cut within a character', async () => {
    const utf16 = [...'\ufeff姓名\n张三'].flatMap((sign) => [
      sign.charCodeAt(0) & 255,
      sign.charCodeAt(0) >> 8,
    ])
    const table = [['姓名'], ['张三']]
    expect(await tableOf(Uint8Array.from(utf16), 3)).toEqual({ marked: true, rows: table })
    const national = [0xd0, 0xd5, 0xc3, 0xfb, 10, 0xd5, 0xc5, 0xc8, 0xfd]
    expect(await tableOf(Uint8Array.from(national), 5)).toEqual({ marked: false, rows: table })
  })

  it.each(['\n', '\r', '\r\n'])(
    'ends its lines with %j, also where a chunk ends there',
    async (end) => {
      for (const size of [1, 2, 3, 4])
        expect((await tableOf(bytes(`a,b${end}${end}1,2${end}`), size)).rows).toEqual([
          ['a', 'b'],
          [''],
          ['1', '2'],
        ])
    },
  )

  it('of a single line, or of nothing, is read to its end', async () => {
    expect((await tableOf(bytes('a;b'), 2)).rows).toEqual([['a', 'b']])
    expect((await tableOf(bytes(''), 2)).rows).toEqual([])
  })

  it('names the row of a quotation mark without its partner', async () => {
    const fault = await tableOf(bytes('a,b\n1,2\n"3,4\n5,6\n'), 5).catch((fault: unknown) => fault)
    expect(fault).toBeInstanceOf(UnpairedQuote)
    expect(fault).toMatchObject({ row: 3 })
  })

  it('whose bytes are no text rejects as a decoder does', async () => {
    await expect(tableOf(Uint8Array.of(97, 10, 0xff, 0xff, 0x80), 2)).rejects.toThrow(TypeError)
  })
})
