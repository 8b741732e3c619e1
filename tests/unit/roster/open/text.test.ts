import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Unreadable, openFile, openPasted } from '../../../../src/roster/open/index.ts'

const open = (text: string | Uint8Array, name = '名册.csv') =>
  openFile(name, typeof text === 'string' ? strToU8(text) : text)
const bytes = (...all: (string | number | number[])[]) =>
  Uint8Array.from(all.flatMap((one) => (typeof one === 'string' ? [...strToU8(one)] : one)))

/** What a table has only where it comes from a workbook. */
const NO_SHEETS = { refused: new Map(), sums: new Map(), sheets: [], sheet: undefined }

describe('a CSV', () => {
  it('gives its cells as they are, each row with its number', async () => {
    expect(await open('姓名,缴费\n张三,200\n李四, 5万 \n')).toEqual({
      headings: ['姓名', '缴费'],
      rows: [
        ['张三', '200'],
        ['李四', ' 5万 '],
      ],
      above: [],
      numbers: [2, 3],
      notes: [],
      ...NO_SHEETS,
    })
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('is read with %s line ends', async (_, end) => {
    const { headings, rows } = await open(`甲,乙${end}1,2${end}3,4${end}`)
    expect([headings, ...rows]).toEqual([
      ['甲', '乙'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it.each([
    ['commas', ',', '姓名,缴费\n张三,200'],
    ['semicolons', ';', '姓名;缴费\n张三;200'],
    ['tabs', '\t', '姓名\t缴费\n张三\t200'],
  ])('is read with %s between cells', async (_, __, text) => {
    expect(await open(text)).toMatchObject({ headings: ['姓名', '缴费'], rows: [['张三', '200']] })
  })

  it('with tabs is not cut at the commas of its numbers', async () => {
    const { rows } = await open('姓名\t缴费\n张三\t5,000,000\n李四\t1,234,567.89')
    expect(rows).toEqual([
      ['张三', '5,000,000'],
      ['李四', '1,234,567.89'],
    ])
  })

  it('with commas is not cut at the tabs that some systems put behind card numbers', async () => {
    const { headings, rows } = await open('身份证号,姓名,缴费\n110101199001011234\t,张三,200')
    expect(headings).toEqual(['身份证号', '姓名', '缴费'])
    expect(rows[0]?.[0]?.trim()).toBe('110101199001011234')
  })

  it('with commas is not cut at the semicolons inside its cells', async () => {
    const { rows } = await open('户主,家人\n张三,甲;乙;丙;丁\n')
    expect(rows).toEqual([['张三', '甲;乙;丙;丁']])
  })

  it('does not take the Chinese comma for a delimiter', async () => {
    const { headings } = await open('姓名，缴费\n张三，200')
    expect(headings).toEqual(['姓名，缴费'])
  })

  it('keeps commas, quotes and line breaks inside quotes, and still knows its rows', async () => {
    const { rows, numbers } = await open('甲,乙\n"5,000,000","他说""好"""\n"上\n下",1\n\n2,3')
    expect(rows).toEqual([
      ['5,000,000', '他说"好"'],
      ['上\n下', '1'],
      ['2', '3'],
    ])
    expect(numbers).toEqual([2, 3, 5])
  })

  it('with a quote left open is refused with the row', async () => {
    await expect(open('甲,乙\n1,2\n"3,4\n5,6\n')).rejects.toThrow(/第 3 行的英文引号/)
  })

  it('with something behind a closing quote is refused with the row', async () => {
    await expect(open('甲,乙\n"1"x,2\n5,6\n')).rejects.toThrow(/第 2 行的英文引号/)
  })

  it('with a number cut at its commas keeps all its cells, to be reported row by row', async () => {
    const { headings, rows } = await open('姓名,缴费\n李四,1\n张三,5,000,000')
    expect(headings).toEqual(['姓名', '缴费'])
    expect(rows).toEqual([
      ['李四', '1'],
      ['张三', '5', '000', '000'],
    ])
    expect(await open('缴费\n5,000,000')).toMatchObject({
      headings: ['缴费'],
      rows: [['5', '000', '000']],
    })
  })

  it('pads short rows, drops empty columns at the end and counts empty rows', async () => {
    const { headings, rows, numbers, notes } = await open('甲,乙,丙,,\n1,,,,\n,,,,\n\n1,2,3,,\n')
    expect(headings).toEqual(['甲', '乙', '丙'])
    expect(rows).toEqual([
      ['1', '', ''],
      ['1', '2', '3'],
    ])
    expect(numbers).toEqual([2, 5])
    expect(notes).toEqual(['有 2 行是空白的，略过了。'])
  })
})

describe('the encoding of a text', () => {
  const table = { headings: ['姓名'], rows: [['张三']] }
  const utf16 = (big: boolean) =>
    [...'\ufeff姓名\n张三'].flatMap((sign) => {
      const code = sign.charCodeAt(0)
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8]
    })
  // 姓名 and 张三 in the national code.
  const GB = bytes([0xd0, 0xd5, 0xc3, 0xfb], '\n', [0xd5, 0xc5, 0xc8, 0xfd])

  it.each([
    ['UTF-8', bytes('姓名\n张三'), []],
    ['UTF-8 with its mark', bytes('\ufeff姓名\n张三'), []],
    ['UTF-16, little end first', bytes(utf16(false)), ['文件是 UTF-16 编码。']],
    ['UTF-16, big end first', bytes(utf16(true)), ['文件是 UTF-16 编码。']],
    ['GB18030', GB, [expect.stringContaining('GB18030')]],
  ])('is known: %s', async (_, file, notes) => {
    expect(await open(file)).toMatchObject({ ...table, notes })
  })

  it('may be GB18030 with rare characters of four bytes', async () => {
    // 㐀 (U+3400) and 𠀀 (U+20000) by the standard's table.
    const rare = bytes(
      [0xd0, 0xd5, 0xc3, 0xfb],
      '\n',
      [0x81, 0x39, 0xee, 0x39, 0x95, 0x32, 0x82, 0x36],
    )
    expect((await open(rare)).rows).toEqual([['㐀𠀀']])
  })

  it('that contradicts its mark is refused', async () => {
    await expect(open(bytes('\ufeff姓名\n', [0xd5, 0xc5]))).rejects.toThrow(/写明是 UTF-8/)
  })

  it('that is none is refused', async () => {
    await expect(open(bytes('姓名\n', [0xff, 0xff, 0x80]))).rejects.toThrow(/不是表格/)
    await expect(open(bytes('abc', [0, 1, 2]))).rejects.toThrow(/不是表格/)
  })
})

describe('a text table that is not whole', () => {
  it('is read but for its bad bytes, whose rows are named as a spreadsheet counts them', async () => {
    const file = bytes('姓名,缴费\r\r\n张三,200\r\r\n李', [0xff], '四,300\r\r\n')
    expect(await open(file)).toMatchObject({
      headings: ['姓名', '缴费'],
      rows: [
        ['张三', '200'],
        ['李\ufffd四', '300'],
      ],
      numbers: [3, 5],
      notes: [
        '第 5 行有读不出来的字，别的行照常读了。请对照原件把这些字改好。',
        '有 3 行是空白的，略过了。',
      ],
    })
  })

  it('whose zeros may have cut its last row says so', async () => {
    const { rows, notes } = await open(`姓名,缴费\n张三,200${'\0'.repeat(500)}`)
    expect(rows).toEqual([['张三', '200']])
    expect(notes).toEqual([expect.stringMatching(/^第 2 行后面是空字节/)])
  })

  it('that is UTF-16 and lost a byte is refused', async () => {
    const file = bytes(
      [0xff, 0xfe],
      ...[...'姓名\n张三\n'].map((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    )
    await expect(open(file.slice(0, -1))).rejects.toThrow(/写明是 UTF-16.*可能坏了/)
  })
})

describe('a line that states the delimiter', () => {
  it('is no row, and no spreadsheet counts it', async () => {
    expect(await open('sep=;\r\n姓名;缴费\r\n张三;2,5\r\n')).toMatchObject({
      headings: ['姓名', '缴费'],
      rows: [['张三', '2,5']],
      above: [],
      numbers: [2],
      notes: [],
    })
  })
})

describe('headings', () => {
  it('may be under a title', async () => {
    const { headings, numbers, notes } = await open(
      '某某村名册,,\n\n单位：元,,\n姓名,缴费,年份\n张三,1,2\n',
    )
    expect(headings).toEqual(['姓名', '缴费', '年份'])
    expect(numbers).toEqual([5])
    expect(notes).toContain('第 1 行只有“某某村名册”一格，当作标题；表头取第 4 行。')
  })

  it('may be one alone', async () => {
    const { headings, rows } = await open('缴费\n100\n200\n')
    expect([headings, rows]).toEqual([['缴费'], [['100'], ['200']]])
  })

  it('given twice are kept and noted with their columns', async () => {
    const { headings, notes } = await open('姓名,缴费,备注,缴费\n张三,1,x,2\n')
    expect(headings).toEqual(['姓名', '缴费', '备注', '缴费'])
    expect(notes).toEqual(['表头“缴费”重复，在 B、D 列。'])
  })

  it('left out over filled cells get a name by their column', async () => {
    const { headings, notes } = await open('姓名,,缴费\n张三,男,2\n')
    expect(headings).toEqual(['姓名', '（无标题 B列）', '缴费'])
    expect(notes).toEqual(['B 列有内容，却没有表头，原样留着，不参与计算。'])
  })

  it('without rows below are noted', async () => {
    expect(await open('姓名,缴费\n')).toMatchObject({
      rows: [],
      notes: ['只有表头，下面没有数据。'],
    })
  })

  it('broken over lines are one line', async () => {
    expect((await open('"身份证\n号码",缴费\n1,2')).headings).toEqual(['身份证号码', '缴费'])
  })
})

describe('what is pasted', () => {
  it('may be cells of a spreadsheet', () => {
    expect(openPasted('姓名\t缴费\r\n张三\t5,000\r\n\t\r\n李四\t"6\n7"\r\n')).toEqual({
      headings: ['姓名', '缴费'],
      rows: [
        ['张三', '5,000'],
        ['李四', '6\n7'],
      ],
      above: [],
      numbers: [2, 4],
      notes: ['有 1 行是空白的，略过了。'],
      ...NO_SHEETS,
    })
  })

  it('may be CSV text', () => {
    expect(openPasted('姓名,缴费\n张三,1').rows).toEqual([['张三', '1']])
  })

  it('must be something', () => {
    expect(() => openPasted(' \n\t ')).toThrow(Unreadable)
    expect(() => openPasted(' \n\t ')).toThrow(/贴进来的是空的/)
  })
})

describe('bounds', { timeout: 120_000 }, () => {
  const lines = (count: number) => `缴费\n${'1\n'.repeat(count)}`

  it('two hundred thousand rows are opened, one more is not', async () => {
    expect((await open(lines(200_000))).rows).toHaveLength(200_000)
    await expect(open(lines(200_001))).rejects.toThrow(/数据超过 200000 行.*--roster/)
  })

  it('two hundred columns are opened, one more is not', async () => {
    const wide = (count: number) => `${'甲,'.repeat(count - 1)}甲\n`
    expect((await open(wide(200))).headings).toHaveLength(200)
    await expect(open(wide(201))).rejects.toThrow(/GS1 还有内容.*200 列/)
  })

  it('a cell holds 32,767 characters, one more is refused with its place', async () => {
    const long = (count: number) => `甲,乙\n1,${'字'.repeat(count)}`
    expect((await open(long(32_767))).rows[0]?.[1]).toHaveLength(32_767)
    await expect(open(long(32_768))).rejects.toThrow(/B2 这一格有 32768 个字/)
  })

  it('a hundred thousand rows take a few seconds at most', async () => {
    const line = '张三,110101199001011234,2023-06-30,8000000.05,是,备注\n'
    const file = strToU8(`姓名,身份证号,日期,金额,生产性,备注\n${line.repeat(100_000)}`)
    const before = process.cpuUsage()
    const { rows } = await open(file)
    const took = Math.round(process.cpuUsage(before).user / 1000)
    console.log(`CSV, 100,000 rows of 6: ${took} ms of processor`)
    expect(rows).toHaveLength(100_000)
    expect(took).toBeLessThan(8000)
  })

  it('a text of quotes alone is refused soon', async () => {
    const before = process.cpuUsage()
    await expect(open('"a'.repeat(30_000_000))).rejects.toThrow(/第 1 行的英文引号/)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(8000)
  })

  it('a row goes on over pieces of the text, and quotes cut there are whole', async () => {
    const long = `甲,乙\r\n${`1,"${'字""\r\n'.repeat(4000)}"\r\n`.repeat(70)}`
    const { rows, notes } = await open(long)
    expect(rows).toHaveLength(70)
    expect(rows.every(([, cell]) => cell === '字"\n'.repeat(4000))).toBe(true)
    expect(notes).toEqual([])
  })
})
