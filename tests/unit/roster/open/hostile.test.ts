import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../../src/roster/open/crc32.ts'
import { Unreadable, openFile } from '../../../../src/roster/open/index.ts'
import { cell, entryAt, parts, row, workbook } from './files.ts'
import { zip } from './zip.ts'

const open = (bytes: Uint8Array, name = '名册.xlsx') => openFile(name, bytes)
const SHEET = 'xl/worksheets/sheet1.xml'
const people = row(1, '姓名', '缴费') + row(2, '张三', '200')
const good = workbook(people)

const fileOf = (path: string) => new URL(path, import.meta.url).pathname
/** Says at its end what a process held at most; by itself Node says no less than the one that started it held. */
const PEAK_MEMORY = '../../../../scripts/bench/peak-memory.ts'

/** A good workbook with a number of its sheet's directory entry written anew. */
function patched(offset: number, value: number, bytes = good): Uint8Array {
  const copy = bytes.slice()
  new DataView(copy.buffer).setUint32(entryAt(copy, SHEET) + offset, value, true)
  return copy
}

async function refused(bytes: Uint8Array, why: RegExp, name?: string): Promise<void> {
  const before = process.cpuUsage()
  const error = await open(bytes, name).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Unreadable)
  expect((error as Unreadable).message).toMatch(why)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
}

describe('a workbook that unpacks to far more than it weighs', { timeout: 60_000 }, () => {
  it('is refused by what its directory says', async () => {
    await refused(patched(24, 4_000_000_000), /解压后有 4000 MB，最多 400 MB/)
  })

  it('is refused where it says less than it unpacks to', async () => {
    const lying = patched(24, 1000, workbook(people + ' '.repeat(50_000_000)))
    expect(lying.length).toBeLessThan(100_000)
    await refused(lying, /解压出来比它自己写明的大/)
  })

  it('is refused where one text goes on and on', async () => {
    await refused(workbook(row(1, 'x'.repeat(30_000_000))), /长得出奇/)
  })

  it('is refused where elements lie in each other without end', async () => {
    await refused(workbook('<a>'.repeat(500_000)), /文件坏了/)
  })

  it('is refused where its texts are more than a browser bears', async () => {
    const strings = `<si><t>${'x'.repeat(32_000)}</t></si>`.repeat(1300)
    await refused(workbook({ sheets: [{ rows: people }], strings }), /文字太多/)
  })

  it('is refused where a cell holds more than a spreadsheet lets it', async () => {
    await refused(workbook(row(1, '甲', '字'.repeat(32_768))), /B1 这一格有 32768 个字/)
  })

  it('is refused where it has thousands of entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}`, '']))
    await refused(zip({ ...parts({ sheets: [{ rows: people }] }), ...many }), /5004 个小文件/)
  })
})

describe('a workbook that makes more of little', () => {
  it('by naming one sheet many times is refused', async () => {
    const files = parts({ sheets: [{ rows: '' }] })
    const book = (files['xl/workbook.xml'] ?? '').replace(/<sheet .*\/>/, (sheet) =>
      sheet.repeat(1000),
    )
    await refused(zip({ ...files, 'xl/workbook.xml': book }), /文件坏了/)
  })

  it('by formats that lead nowhere is opened in seconds', async () => {
    const codes = ['[', '&quot;', '\\', '_', ';', '[$'].map((sign) => sign.repeat(100_000))
    const styles = `<numFmts>${codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`
    const before = process.cpuUsage()
    expect((await open(workbook({ sheets: [{ rows: people }], styles }))).rows).toEqual([
      ['张三', '200'],
    ])
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
  })

  it('by styles or parts without end is refused', async () => {
    const styles = `<cellXfs>${'<xf/>'.repeat(200_000)}</cellXfs>`
    await refused(workbook({ sheets: [{ rows: people }], styles }), /文件坏了/)
    const rels = 'xl/_rels/workbook.xml.rels'
    const files = parts({ sheets: [{ rows: people }] })
    const many = Array.from({ length: 6000 }, (_, index) => `<Relationship Id="x${index}"/>`).join(
      '',
    )
    await refused(
      zip({
        ...files,
        [rels]: (files[rels] ?? '').replace('</Relationships>', `${many}</Relationships>`),
      }),
      /文件坏了/,
    )
  })

  it('by a long formula that a million cells share is opened in seconds', async () => {
    const long = `SUM(${'B2,'.repeat(2500)}B3)`
    const rows =
      row(1, '甲', '乙') +
      `<row r="2"><c><f t="shared" si="0">${long}</f><v>1</v></c></row>` +
      `<row>${'<c><f t="shared" si="0"/><v>1</v></c>'.repeat(50)}</row>`.repeat(20_000)
    const before = process.cpuUsage()
    const opened = await open(workbook(rows))
    expect(opened.rows).toHaveLength(20_001)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(15_000)
  })

  it('by long formulas, or arrays in each other, is opened in seconds', async () => {
    const long = `<c><f>${'SUM('.repeat(2000)}</f><v>1</v></c>`
    const arrays = '<c><f t="array" ref="A1:ZZ9999">A1</f><v>1</v></c>'.repeat(190)
    const before = process.cpuUsage()
    const opened = await open(
      workbook({
        sheets: [
          {
            rows:
              row(1, '甲', '乙') +
              `<row>${arrays}</row>` +
              `<row>${long}</row>`.repeat(4000) +
              `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(10_000),
          },
        ],
        calculation: 'fullCalcOnLoad="1"',
      }),
    )
    expect(opened.rows).toHaveLength(14_001)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(15_000)
  })

  it('by merged cells and hidden columns without end is opened all the same', async () => {
    const before = `<cols>${'<col min="-9e9" max="9e9" hidden="1"/>'.repeat(10_000)}</cols>`
    const behind = `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(200_000)}</mergeCells>`
    const { notes } = await open(workbook({ sheets: [{ rows: people, before, behind }] }))
    expect(notes).toHaveLength(2)
  })
})

describe('a sheet of a million empty rows', { timeout: 180_000 }, () => {
  it('is opened within seconds and little memory, and its rows keep their numbers', () => {
    const empty = `<row spans="1:5">${'<c s="1"/>'.repeat(5)}</row>`.repeat(1_000_000)
    const path = join(mkdtempSync(join(tmpdir(), 'opening-')), '空行.xlsx')
    writeFileSync(
      path,
      workbook(row(1, '姓名', '缴费') + empty + '<row><c t="str"><v>末</v></c></row>'),
    )
    // Young garbage would count as well, more of it the busier the machine is.
    const tight = ['--max-old-space-size=128', '--max-semi-space-size=2']
    const flags = [...tight, '--import', fileOf(PEAK_MEMORY)]
    const child = [...flags, fileOf('child.ts'), path]
    const { stdout, stderr } = spawnSync(process.execPath, child, { encoding: 'utf8' })
    rmSync(dirname(path), { recursive: true })
    const { table, took } = JSON.parse(stdout)
    const peak = Number(/peak memory (\d+) KB/.exec(stderr)?.[1]) / 1000
    console.log(
      `1,000,000 empty rows: ${Math.round(took)} ms of processor, ${Math.round(peak)} MB at most`,
    )
    expect(table).toEqual({
      headings: ['姓名', '缴费'],
      rows: [['末', '']],
      above: [],
      numbers: [1_000_002],
      notes: ['有 1000000 行是空白的，略过了。'],
      refused: {},
      sums: {},
      sheets: ['名册'],
      sheet: '名册',
    })
    expect(took).toBeLessThan(10_000)
    expect(peak).toBeLessThan(200)
  })
})

describe('a sheet beyond the bounds', { timeout: 120_000 }, () => {
  it('of rows is refused with what to do', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(200_001)
    await expect(open(workbook(row(1, '缴费') + rows))).rejects.toThrow(
      /数据超过 200000 行.*--roster/,
    )
  })

  it('of all cells together is refused with the row it came to', async () => {
    // 200 cells a row, since those before its last count: 4,000,200, and the row before has the last allowed.
    const rows = Array.from(
      { length: 20_001 },
      (_, at) => `<row r="${at + 1}"><c r="GR${at + 1}" t="str"><v>1</v></c></row>`,
    )
    await expect(open(workbook(rows.join('')))).rejects.toThrow(/读到第 20001 行已经超出/)
  })

  it('of columns is refused with the cell', async () => {
    await refused(
      workbook(row(1, '甲') + '<row r="7"><c r="GS7"><v>1</v></c></row>'),
      /GS7 还有内容/,
    )
  })

  it('is none for empty cells with a border', async () => {
    const { headings } = await open(workbook(row(1, '甲') + '<row r="2"><c r="XFD2" s="1"/></row>'))
    expect(headings).toEqual(['甲'])
  })

  it('of rows is the same where they come out of order', async () => {
    const rows = Array.from(
      { length: 200_001 },
      (_, at) => `<row r="${200_002 - at}"><c><v>1</v></c></row>`,
    )
    await refused(workbook(rows.join('') + row(1, '缴费')), /数据超过 200000 行/)
  })

  it('is none where cells come column by column, each with its row', async () => {
    const column = (letter: string) =>
      Array.from(
        { length: 30_000 },
        (_, at) => `<row r="${at + 1}"><c r="${letter}${at + 1}"><v>${at}</v></c></row>`,
      ).join('')
    const file = workbook(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(column).join(''))
    const { rows } = await open(file)
    expect(rows).toHaveLength(29_999)
    expect(rows[29_998]).toEqual(Array.from({ length: 8 }, () => '29999'))
  })

  it('of all cells together is the same where one row comes again and again', async () => {
    const again = `<row r="2"><c t="str"><v>${'x'.repeat(1000)}</v></c></row><row r="3"/>`
    await refused(workbook(row(1, '缴费') + again.repeat(50_000)), /内容太多/)
  })

  it('of the last row is refused, and nothing is filled up to it', async () => {
    await refused(workbook(row(1, '甲') + '<row r="900000000"><c><v>1</v></c></row>'), /文件坏了/)
  })

  it('a hundred thousand rows of ten are opened within seconds', async () => {
    const cells = [2023, 1.5, 8_000_000.1].map((number) => cell(`${number}`)).join('')
    const text = '<c t="inlineStr"><is><t>110101199001011234</t></is></c>'.repeat(7)
    const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']
    const file = workbook(row(1, ...names) + `<row>${cells}${text}</row>`.repeat(100_000))
    const before = process.cpuUsage()
    const { rows } = await open(file)
    const took = Math.round(process.cpuUsage(before).user / 1000)
    console.log(`XLSX, 100,000 rows of 10: ${took} ms of processor`)
    expect(rows).toHaveLength(100_000)
    expect(took).toBeLessThan(15_000)
  })
})

describe('a file that is broken', () => {
  it.each([0.1, 0.5, 0.9, 0.99])('off at %f of its length is reported', async (part) => {
    await refused(good.subarray(0, Math.floor(good.length * part)), /文件坏了或没有传完/)
  })

  it('in one byte of its sheet is reported, whatever the byte would have meant', async () => {
    const stored = zip(parts({ sheets: [{ rows: people }] }))
    const broken = patched(16, 12_345, stored)
    await refused(broken, /文件坏了/)
  })

  it('in the XML of its sheet is reported', async () => {
    const files = parts({ sheets: [{ rows: people }] })
    await refused(zip({ ...files, [SHEET]: (files[SHEET] ?? '').slice(0, -30) }), /文件坏了/)
  })

  it('for want of a part that it names is reported', async () => {
    const files = parts({ sheets: [{ rows: people }], styles: '' })
    for (const missing of ['xl/styles.xml', 'xl/_rels/workbook.xml.rels', SHEET]) {
      const left = Object.entries(files).filter(([path]) => path !== missing)
      await refused(zip(Object.fromEntries(left)), /文件坏了/)
    }
  })

  it('locked with a password is reported', async () => {
    await refused(patched(8, 0x0008_0001), /有打开密码/)
  })

  it('packed in a way that is not known here is not called broken', async () => {
    // The method of the directory, flags before it: 9 is Deflate64, 12 BZIP2.
    for (const method of [9, 12])
      await refused(patched(8, method * 0x1_0000), new RegExp(`压缩方法（编号 ${method}）`))
  })
})

describe('sizes of 64 bits', () => {
  /**
   * The good workbook as some systems write it: each size and place in the field for large ones;
   * with an end record for large ones, too, or with the sizes behind each entry, as streams have them.
   */
  function wide(high: number, kind: 'end' | 'stream' | '' = ''): Uint8Array {
    const isStream = kind === 'stream'
    const files = Object.entries(parts({ sheets: [{ rows: people }] }))
    const bytes = (...fields: [number, 2 | 4][]) =>
      fields.flatMap(([value, size]) =>
        Array.from({ length: size }, (_, index) => (value / 256 ** index) & 255),
      )
    const file: number[] = []
    const directory: number[] = []
    for (const [path, text] of files) {
      const name = [...new TextEncoder().encode(path)]
      const data = new TextEncoder().encode(text)
      const packed = [...deflateSync(data)]
      const sum = crc32(data)
      const at = file.length
      file.push(
        ...bytes(
          [0x04034b50, 4],
          [45, 2],
          [isStream ? 8 : 0, 2],
          [8, 2],
          [0, 4],
          [isStream ? 0 : sum, 4],
          [isStream ? 0 : packed.length, 4],
          [isStream ? 0 : data.length, 4],
          [name.length, 2],
          [0, 2],
        ),
        ...name,
        ...packed,
        ...(isStream ? bytes([0x08074b50, 4], [sum, 4], [packed.length, 4], [data.length, 4]) : []),
      )
      directory.push(
        ...bytes(
          [0x02014b50, 4],
          [45, 2],
          [45, 2],
          [0, 2],
          [8, 2],
          [0, 4],
          [sum, 4],
          [0xffffffff, 4],
          [0xffffffff, 4],
          [name.length, 2],
          [28, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 4],
          [0xffffffff, 4],
        ),
        ...name,
        ...bytes(
          [1, 2],
          [24, 2],
          [data.length, 4],
          [high, 4],
          [packed.length, 4],
          [0, 4],
          [at, 4],
          [0, 4],
        ),
      )
    }
    const isWide = kind === 'end'
    const wideEnd = bytes(
      [0x06064b50, 4],
      [44, 4],
      [0, 4],
      [45, 2],
      [45, 2],
      [0, 4],
      [0, 4],
      [files.length, 4],
      [0, 4],
      [files.length, 4],
      [0, 4],
      [directory.length, 4],
      [0, 4],
      [file.length, 4],
      [high, 4],
      // Where that record is.
      [0x07064b50, 4],
      [0, 4],
      [file.length + directory.length, 4],
      [0, 4],
      [1, 4],
    )
    const end = bytes(
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [isWide ? 0xffff : files.length, 2],
      [isWide ? 0xffff : files.length, 2],
      [isWide ? 0xffffffff : directory.length, 4],
      [isWide ? 0xffffffff : file.length, 4],
      [0, 2],
    )
    return Uint8Array.from([...file, ...directory, ...(isWide ? wideEnd : []), ...end])
  }

  it('are read where they are true', async () => {
    for (const kind of ['', 'end', 'stream'] as const)
      expect((await open(wide(0, kind))).rows).toEqual([['张三', '200']])
  })

  it('are refused where they are nonsense', async () => {
    await refused(wide(1), /解压后有/)
    await refused(wide(1, 'end'), /文件坏了/)
  })
})

describe('a file that is something else', () => {
  const text = (start: string) =>
    Uint8Array.from(`${start}${'x'.repeat(40)}`, (sign) => sign.charCodeAt(0))
  const entry = (path: string) => zip({ [path]: '<x/>' })

  it.each<[string, Uint8Array, RegExp]>([
    ['a photograph', text('\xff\xd8\xff\xe0'), /“名册.xlsx”其实是JPEG 图片，不是表格/],
    ['a picture', text('\x89PNG\r\n\x1a\n'), /PNG 图片/],
    ['a photograph of a telephone', text('\0\0\0\x18ftypheic'), /照片/],
    ['a PDF', text('%PDF-1.7'), /PDF/],
    ['a RAR', text('Rar!\x1a'), /RAR 压缩包/],
    ['an old workbook', text('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /老格式.*另存为 .xlsx/],
    [
      'a workbook with a password',
      text(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'EncryptedPackage'].join('\0')}\0`),
      /有打开密码/,
    ],
    ['a web page', text('<html><table>'), /网页.*另存为 .xlsx/],
    ['a web page that begins with its style', text('\r\n<style>td{}</style><table>'), /网页/],
    ['a sheet of an old Excel', text('\x09\x08\x10\0\0\x06\x05\0'), /老格式.*另存为 .xlsx/],
    ['a table of dBASE', text('\x03\x7a\x0b\x1d\x02\0\0\0'), /数据库的表.*另存为 .xlsx/],
    ['zeros', new Uint8Array(4096), /全是空字节/],
    ['an XML sheet', text('<?xml version="1.0"?><Workbook>'), /XML/],
    ['a binary workbook', entry('xl/workbook.bin'), /\.xlsb/],
    ['a Word document', entry('word/document.xml'), /Word 文档/],
    ['slides', entry('ppt/presentation.xml'), /演示文稿/],
    ['an OpenDocument sheet', entry('content.xml'), /OpenDocument/],
    ['a zip of files', entry('名册/一.csv'), /压缩包.*解压/],
    ['nothing', new Uint8Array(), /空文件/],
    ['blanks', text('').fill(32), /没有内容/],
  ])('is named: %s', async (_, bytes, why) => {
    await refused(bytes, why)
  })

  it('is opened by what it is, whatever its name says', async () => {
    expect((await open(good, '照片.jpg')).rows).toEqual([['张三', '200']])
    expect((await open(new TextEncoder().encode('甲,乙\n1,2'), '名册.xlsx')).rows).toEqual([
      ['1', '2'],
    ])
  })

  it('over a hundred megabytes is not looked into', async () => {
    await refused(new Uint8Array(100_000_001), /超过 100 MB/)
  })

  it('may come as a buffer', async () => {
    expect((await openFile('x', good.slice().buffer)).rows).toEqual([['张三', '200']])
  })
})
