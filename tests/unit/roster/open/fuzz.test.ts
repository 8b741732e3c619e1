import { strToU8 } from 'fflate'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { Unreadable, openFile, openPasted } from '../../../../src/roster/open/index.ts'
import type { Table } from '../../../../src/roster/open/index.ts'
import { cell, parts, row, workbook } from './files.ts'
import { zip } from './zip.ts'

const good = workbook({
  sheets: [
    {
      rows:
        row(1, '姓名', '日期', '缴费') + row(2, '张三', cell('45107', 's="1"'), cell('0', 't="s"')),
      behind: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
    },
    { state: 'hidden', rows: row(1, '旧') },
  ],
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  strings: '<si><t>二百&amp;</t></si>',
})

/** Opens, holding the table to its shape; undefined where it is refused, and a fault for any other error. */
async function opened(open: () => Table | Promise<Table>): Promise<Table | undefined> {
  try {
    const table = await open()
    expect(table.numbers).toHaveLength(table.rows.length)
    for (const one of table.rows) expect(one.length).toBeGreaterThanOrEqual(table.headings.length)
    return table
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    expect(error.message).toMatch(/[。）]$/)
    return undefined
  }
}

const bytes = fc.uint8Array({ maxLength: 300 })
const change = fc.tuple(fc.nat(), fc.nat(255))
function changed(file: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = file.slice()
  for (const [at, byte] of changes) copy[at % copy.length] = byte
  return copy
}

describe('what is written is opened as it was', { timeout: 120_000 }, () => {
  const sign = fc.constantFrom('"', ',', '\t', ';', '\n', '1', '.', '名', '𠮷', '&', '<', ' ')
  const text = fc.string({ unit: sign, maxLength: 8 })
  const table = fc.integer({ min: 2, max: 6 }).chain((width) => {
    const line = fc.array(text, { minLength: width, maxLength: width })
    return fc.array(
      line.filter((cells) => cells.some((cell) => cell.trim())),
      { maxLength: 8 },
    )
  })
  const headings = ['甲', '乙', '丙', '丁', '戊', '己']

  it.each([',', '\t', ';'])('as text cut at %j', (delimiter) =>
    fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), async (lines, newline) => {
        const first = headings.slice(0, lines[0]?.length ?? 2)
        const written = Papa.unparse([first, ...lines], { delimiter, newline })
        const { rows } = await openFile('x', strToU8(written))
        expect(rows.map((cells) => cells.map(blank))).toEqual(
          lines.map((cells) => cells.map(blank)),
        )
      }),
      { numRuns: 500 },
    ),
  )

  it('as a workbook', () =>
    fc.assert(
      fc.asyncProperty(table, async (lines) => {
        const first = headings.slice(0, lines[0]?.length ?? 2)
        const escaped = [first, ...lines].map((cells) =>
          cells.map((cell) => cell.replace(/&/g, '&amp;').replace(/</g, '&lt;')),
        )
        const file = workbook(escaped.map((cells, index) => row(index + 1, ...cells)).join(''))
        const { rows } = await openFile('x', file)
        expect(rows.map((cells) => cells.map(blank))).toEqual(
          lines.map((cells) => cells.map(blank)),
        )
      }),
      { numRuns: 500 },
    ))
})

/** Cells of blanks alone may come out empty. */
function blank(text: string): string {
  return text.trim() ? text : ''
}

describe('whatever is opened, only Unreadable is thrown', { timeout: 120_000 }, () => {
  it('bytes of any kind, also behind the signs of known files', async () => {
    const start = fc.constantFrom('', 'PK\x03\x04', 'PK\x05\x06', '\ufeff', '<?xml', '"')
    await fc.assert(
      fc.asyncProperty(start, bytes, async (sign, rest) => {
        await opened(() => openFile('x', Uint8Array.from([...strToU8(sign), ...rest])))
      }),
      { numRuns: 1000 },
    )
  })

  it('texts of any kind', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('"', ',', '\t', ';', '\n', '\r', '1', '名', ' ') }),
        async (text) => {
          await opened(() => openPasted(text))
        },
      ),
      { numRuns: 1000 },
    ))

  it('a number in a format of any kind, which shows something', async () => {
    const sign = fc.constantFrom(
      ...['0', '#', '?', '.', ',', '%', ';', '"', '\\', '!', '_', '*', '[', ']', '$', '¥', '-'],
      ...['@', '/', 'General', 'E+', 'y', 'm', 'd', 'h', '万', '元', '>', '=', '1', ' ', '(', ')'],
    )
    const number = fc.constantFrom('0', '5', '-5', '123456', '0.25', '1E20', '-1E-7')
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 12 }), number, async (signs, stored) => {
        const code = signs.join('').replace(/"/g, '&quot;').replace(/>/g, '&gt;')
        const table = await opened(() =>
          openFile(
            'x',
            workbook({
              sheets: [{ rows: row(1, '名', '值') + row(2, '甲', cell(stored, 's="1"')) }],
              styles: `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>`,
            }),
          ),
        )
        const text = table?.rows[0]?.[1] ?? ''
        expect(text).not.toMatch(/undefined|NaN|null/)
        expect(text.trim()).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  it('formulas of any kind', async () => {
    const piece = fc.constantFrom(
      ...['SUM(', 'MAX(', 'ROUND(', ')', 'B2', 'B3', '$B$4', 'B2:B4', 'A:A', '+', '-', '*', ','],
      ...['[', ']', '表1[', '[#Data]', '@', "'", '"', '!', 'Sheet1!', '[1]', ' ', '{', '1', '：'],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const formula = pieces.join('').replace(/"/g, '&quot;')
        const table = await opened(() =>
          openFile(
            'x',
            workbook(
              row(1, '名', '值') +
                row(2, '甲', `<c><f t="shared" si="0">${formula}</f></c>`) +
                row(3, '乙', '<c><f t="shared" si="0"/></c>'),
            ),
          ),
        )
        expect(table?.rows[0]?.[1]).toBe(`=${pieces.join('')}`)
        expect(table?.rows[1]?.[1]).toMatch(/^=/)
      }),
      { numRuns: 1000 },
    )
  })

  it('a good workbook with changed bytes is refused or says the same', async () => {
    const right = await openFile('x', good)
    expect(right.rows).toEqual([['张三', '2023-06-30', '二百&']])
    let same = 0
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const table = await opened(() => openFile('x', changed(good, changes)))
        if (!table) return
        same++
        expect(table).toEqual(right)
      }),
      { numRuns: 2000 },
    )
    // Bytes that nothing reads, such as times, may change: the check does not refuse all alike.
    expect(same).toBeGreaterThan(10)
  })

  it('a good workbook cut off anywhere is refused', async () => {
    for (let length = 0; length < good.length; length += 7)
      expect(await opened(() => openFile('x', good.subarray(0, length)))).toBeUndefined()
  })

  it('a workbook whose parts are changed before they are packed', async () => {
    const files = parts({
      sheets: [{ rows: row(1, '姓名', '缴费') + row(2, '张三', cell('1.5', 's="0"', 'A1')) }],
      styles: '<cellXfs><xf numFmtId="0"/></cellXfs>',
      strings: '<si><t>二</t></si>',
    })
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      '&',
      '<c>',
      '<row r="5">',
      '</row>',
      '<v/>',
      't="s"',
      '&#x20BB7;',
      'r="ZZZ9"',
      '-1',
      'hidden',
      ':',
      '<![CDATA[',
      '<!--',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(files)),
        fc.nat(),
        fc.nat(20),
        piece,
        async (path, at, length, put) => {
          const text = files[path] ?? ''
          const from = at % text.length
          const broken = text.slice(0, from) + put + text.slice(from + length)
          await opened(() => openFile('x', zip({ ...files, [path]: broken })))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
