import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { UnpairedQuote } from '../../../src/core/rows/delimited.ts'
import { NotText } from '../../../src/core/rows/encoding.ts'
import { openTextTable } from '../../../src/core/rows/text-table.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** So many pieces of two rows each; says how many were asked for and whether it was closed. */
function pieces(count: number) {
  const state = { read: 0, closed: false }
  // Longer than what decides on the encoding.
  const long = 'x'.repeat(40_000)
  async function* generate() {
    try {
      for (; state.read < count; state.read++)
        yield bytes(`${state.read},甲${long}\n${state.read},乙${long}\n`)
    } finally {
      state.closed = true
    }
  }
  return { state, text: generate() }
}

/** Reads all rows and waits for `take` before it reads on. */
async function readRows(
  text: AsyncIterator<Uint8Array>,
  take: (rows: string[][]) => Promise<void>,
) {
  const { rows } = await openTextTable(text)
  for await (const some of rows) await take(some)
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

/** The table of a text whose bytes come a few at a time, as a file gives them: in the same memory. */
async function tableOf(bytes: Uint8Array, size: number) {
  async function* chunks() {
    const memory = new Uint8Array(size)
    for (let at = 0; at < bytes.length; at += size) {
      const chunk = bytes.subarray(at, at + size)
      memory.set(chunk)
      yield memory.subarray(0, chunk.length)
    }
  }
  const { marked, rows, notes } = await openTextTable(chunks())
  const all: string[][] = []
  for await (const some of rows) all.push(...some)
  return { marked, rows: all, notes: notes() }
}
const rowsOf = async (file: Uint8Array | string, size = 1000) =>
  (await tableOf(typeof file === 'string' ? bytes(file) : file, size)).rows
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
      expect(await tableOf(bytes(text), size)).toEqual({ marked, rows: ROWS, notes: [] })
  })

  it('in UTF-16 or GB18030 may be cut within a character', async () => {
    const utf16 = [...'\ufeff姓名\n张三'].flatMap((sign) => [
      sign.charCodeAt(0) & 255,
      sign.charCodeAt(0) >> 8,
    ])
    const table = [['姓名'], ['张三']]
    expect(await tableOf(Uint8Array.from(utf16), 3)).toEqual({
      marked: true,
      rows: table,
      notes: [],
    })
    const national = [0xd0, 0xd5, 0xc3, 0xfb, 10, 0xd5, 0xc5, 0xc8, 0xfd]
    expect(await tableOf(Uint8Array.from(national), 5)).toEqual({
      marked: false,
      rows: table,
      notes: [],
    })
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

  it('whose bytes are no text is refused', async () => {
    await expect(tableOf(Uint8Array.of(97, 10, 0xff, 0xff, 0x80), 2)).rejects.toThrow(NotText)
  })
})

describe('line ends', () => {
  const TABLE = [
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ]
  it.each([
    ['CR LF behind the headings, LF behind the rows', 'a,b\r\n1,2\n3,4\n'],
    ['LF behind the headings, CR LF behind the rows', 'a,b\n1,2\r\n3,4\r\n'],
    ['CR behind the headings, LF behind the rows', 'a,b\r1,2\n3,4\n'],
    ['CR in the middle', 'a,b\n1,2\r3,4\n'],
    ['CR behind the headings alone', 'a,b\r1,2\r\n3,4'],
    ['CR CR LF', 'a,b\r\r\n1,2\r\r\n3,4\r\r\n'],
    ['CR CR LF, and LF at the end', 'a,b\r\r\n1,2\r\r\n3,4\n'],
  ])('may be mixed: %s', async (_, text) => {
    for (const size of [1, 2, 3, 7, 1000]) expect(await rowsOf(text, size)).toEqual(TABLE)
  })

  it('within a cell are LF, and blank lines stay rows', async () => {
    expect(await rowsOf('a,b\r\n"1\r\n2\r3",4\r\n\r\n5,6\r\n')).toEqual([
      ['a', 'b'],
      ['1\n2\n3', '4'],
      [''],
      ['5', '6'],
    ])
    expect(await rowsOf('a,b\r\r\n\r\r\n1,2\r\r\n')).toEqual([['a', 'b'], [''], ['1', '2']])
  })
})

describe('what is no part of the text', () => {
  const TABLE = [
    ['a', 'b'],
    ['1', '2'],
  ]
  it.each([
    ['Ctrl-Z', 'a,b\r\n1,2\r\n\x1a'],
    ['Ctrl-Z right behind a cell', 'a,b\n1,2\x1a'],
    ['Ctrl-Z right behind a quoted cell', 'a,b\n1,"2"\x1a'],
    ['several of them', 'a,b\n1,2\n\x1a\x1a\x1a'],
    ['zeros', `a,b\n1,2\n${'\0'.repeat(100_000)}`],
    ['zeros behind Ctrl-Z', `a,b\r\n1,2\r\n\x1a${'\0'.repeat(5000)}`],
    ['two marks', '\ufeff\ufeffa,b\n1,2\n'],
    ['two marks before a quote', '\ufeff\ufeff"a",b\n1,2\n'],
  ])('is dropped at its end or start: %s', async (_, text) => {
    for (const size of [3, 100, 8192])
      expect(await tableOf(bytes(text), size)).toMatchObject({ rows: TABLE, notes: [] })
  })

  it('may stand where files were joined', async () => {
    expect(await tableOf(bytes('a,b\n1,2\n\x1a\n3,4\n'), 100)).toMatchObject({
      rows: [...TABLE, [''], ['3', '4']],
      notes: [],
    })
  })

  it('is said where it may have cut the last row', async () => {
    const { rows, notes } = await tableOf(bytes(`a,b\n1,2${'\0'.repeat(300)}`), 7)
    expect(rows).toEqual(TABLE)
    expect(notes).toEqual([expect.stringMatching(/^第 2 行后面是空字节/)])
  })

  it('may be all there is', async () => {
    expect(await rowsOf(new Uint8Array(5000))).toEqual([])
  })
})

describe('the encoding', () => {
  // 补报, and 甲 with 乙, in the national code.
  const LATE = [0xb2, 0xb9, 0xb1, 0xa8]
  const A_AND_B = [0xbc, 0xd7, 0xd2, 0xd2]
  const joined = (...parts: (string | readonly number[])[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytes(part)] : part)))

  it.each([100, 70_000, 200_000])('may show only after %i bytes of ASCII', async (count) => {
    const ascii = `a,b\n${'1,2\n'.repeat(count / 4)}`
    const national = await rowsOf(joined(ascii, '3,', LATE, '\n'), 8192)
    expect(national[national.length - 1]).toEqual(['3', '补报'])
    const utf8 = await rowsOf(`${ascii}3,补报\n`, 8192)
    expect(utf8[utf8.length - 1]).toEqual(['3', '补报'])
    expect(utf8).toHaveLength(national.length)
  })

  it.each(['le', 'be'])('may be UTF-16 %s without a mark', async (order) => {
    const text = '姓名,缴费\r\n张三,5000\r\n'
    const file = Uint8Array.from(
      [...text].flatMap((sign) => {
        const pair = [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]
        return order === 'le' ? pair : pair.reverse()
      }),
    )
    const table = {
      marked: false,
      rows: [
        ['姓名', '缴费'],
        ['张三', '5000'],
      ],
      notes: [],
    }
    for (const size of [1, 3, 1000]) expect(await tableOf(file, size)).toEqual(table)
    expect(await rowsOf(joined([...file], [0x1a]))).toEqual(table.rows)
    // A byte that is lost shifts all behind it.
    const cut = joined([...file.subarray(0, 20)], [...file.subarray(21)])
    await expect(tableOf(cut, 1000)).rejects.toThrow(NotText)
  })

  it.each([
    ['UTF-8', joined('名称,金额\n甲', [0xff], '乙,1\n丙,2\n丁', [0xe4, 0xb8], ',3\n'), '丙'],
    ['UTF-8 after much ASCII', joined('名,额\n', 'x,1\n'.repeat(30_000), '甲', [0xff], '\n'), 'x'],
    [
      'GB18030',
      joined(A_AND_B, ',n\n', A_AND_B, [0xff], ',1\n', A_AND_B, ',2\n', A_AND_B, [0xd2], ',3\n'),
      '甲乙',
    ],
  ])('is told in spite of a bad byte, whose row is named: %s', async (_, file, third) => {
    for (const size of [5, 8192]) {
      const { rows, notes } = await tableOf(file, size)
      expect(rows[2]?.[0]).toBe(third)
      const named = /^第 (.*) 行有读不出来的字/.exec(notes[0] ?? '')?.[1]
      expect(named).toBe(rows.length === 4 ? '2、4' : '30002')
      expect(rows[Number(named?.split('、')[0]) - 1]?.join()).toContain('\ufffd')
    }
  })

  it('is not in doubt for one bad byte in a table of ASCII, which eats no digit', async () => {
    for (const bad of [0x80, 0xb5, 0xff]) {
      const { rows } = await tableOf(joined('a,b\n1', [bad], '00000,2\n3,', [bad], '\n5,6\n'), 3)
      expect(rows[1]?.[0]).toMatch(/^1[^\d]00000$/)
      expect(rows[1]?.[1]).toBe('2')
      expect(rows[3]).toEqual(['5', '6'])
    }
  })

  it('names ten rows at most and counts the rest', async () => {
    const { notes } = await tableOf(
      joined(
        '名,额\n',
        ...Array(12)
          .fill(['甲公司', [0xff], ',1\n'])
          .flat(),
      ),
      9,
    )
    expect(notes).toEqual([
      '第 2、3、4、5、6、7、8、9、10、11 行等 12 行有读不出来的字，别的行照常读了。请对照原件把这些字改好。',
    ])
  })
})

describe('a line that states the delimiter', () => {
  it.each([
    ['sep=;', ';'],
    ['SEP=,', ','],
    ['"sep=|"', '|'],
    ['sep=\t', '\t'],
    ['sep=;;;', ';'],
  ])('is no row: %j', async (line, delimiter) => {
    const rest = ['a', '1,5'].join(delimiter === ',' ? ',' : `${delimiter}`)
    for (const size of [2, 1000])
      expect(await rowsOf(`\ufeff${line}\r\n${rest}\r\nx,${delimiter}y\r\n`, size)).toEqual(
        delimiter === ','
          ? [
              ['a', '1', '5'],
              ['x', '', 'y'],
            ]
          : [
              ['a', '1,5'],
              ['x,', 'y'],
            ],
      )
  })

  it('counts as no row where a row is named', async () => {
    const fault = await tableOf(bytes('sep=;\na;b\n"1;2\n'), 5).catch((fault: unknown) => fault)
    expect(fault).toMatchObject({ row: 2 })
  })
})

describe('a cell', () => {
  it.each([
    ['="0012"', '0012'],
    ['"=""110101199001011234"""', '110101199001011234'],
    ['="说""好"""', '说"好"'],
    ["'=1+1", '=1+1'],
    ["'+A1", '+A1'],
    ["'+86", "'+86"],
    ["'＝1+1", '＝1+1'],
    ['"\'\n=1"', '\n=1'],
    ["''=1", "'=1"],
    ['\t100', '\t100'],
    ["'100", "'100"],
    ["'-5", "'-5"],
    ["'甲", "'甲"],
    ['=1+1', '=1+1'],
  ])('is what a spreadsheet shows: %s', async (written, shown) => {
    expect(await rowsOf(`a,b\n1,${written}\n`)).toEqual([
      ['a', 'b'],
      ['1', shown],
    ])
  })
})
