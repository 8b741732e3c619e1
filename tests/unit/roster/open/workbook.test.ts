import writeExcelFile from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/roster/open/index.ts'
import { formatOf } from '../../../../src/roster/open/number-format.ts'
import { cell, parts, row, workbook } from './files.ts'
import { zip } from './zip.ts'

const open = (bytes: Uint8Array) => openFile('名册.xlsx', bytes)
/** The text of one cell under the heading 值, and the notes on it. */
async function value(xml: string, book: object = {}) {
  const { rows, notes } = await open(
    workbook({ sheets: [{ rows: row(1, '名', '值') + row(2, '甲', xml) }], ...book }),
  )
  return { text: rows[0]?.[1], notes }
}

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="#,##0.00&quot;元&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>`

describe('a workbook written by a library', () => {
  it('is opened cell by cell', async () => {
    const file = await writeExcelFile([
      [
        { value: '姓名' },
        { value: '身份证号' },
        { value: '日期' },
        { value: '金额' },
        { value: '是否' },
      ],
      [
        { value: '张三&<𠮷>' },
        { value: '110101199001011234', type: String },
        { value: new Date(Date.UTC(2023, 5, 30)), type: Date, format: 'yyyy-mm-dd' },
        { value: 8000000.1, type: Number, format: '0.00' },
        { value: true, type: Boolean },
      ],
    ]).toBuffer()
    expect(await open(new Uint8Array(file))).toEqual({
      headings: ['姓名', '身份证号', '日期', '金额', '是否'],
      rows: [['张三&<𠮷>', '110101199001011234', '2023-06-30', '8000000.1', 'true']],
      above: [],
      numbers: [2],
      notes: [],
      refused: new Map(),
      sums: new Map(),
      sheets: ['Sheet1'],
      sheet: 'Sheet1',
    })
  })
})

describe('a number in a cell', () => {
  it.each([
    ['8000000.1', '8000000.1'],
    // As spreadsheets store 8000000.1 and 0.1 + 0.2.
    ['8000000.0999999996', '8000000.1'],
    ['0.30000000000000004', '0.3'],
    ['1E-3', '0.001'],
    ['1.5E+6', '1500000'],
    ['123456789012345', '123456789012345'],
    ['-2.50', '-2.5'],
    ['0', '0'],
  ])('%s is read as %s', async (stored, text) => {
    expect(await value(cell(stored))).toEqual({ text, notes: [] })
  })

  it('that is none stays as it is', async () => {
    expect((await value(cell('0x10'))).text).toBe('0x10')
    expect((await value(cell('1e999999999'))).text).toBe('1e999999999')
  })

  it('of more than 15 digits is noted, for a card number has lost its end', async () => {
    const { text, notes } = await value(cell('1.10101199001011E+17'))
    expect(text).toBe('110101199001011000')
    expect(notes).toEqual([expect.stringMatching(/^B2 是 15 位以上的数字.*身份证号/)])
  })

  it('stored as text keeps all its digits and is not noted', async () => {
    const xml = '<c t="inlineStr"><is><t>110101199001011234</t></is></c>'
    expect(await value(xml)).toEqual({ text: '110101199001011234', notes: [] })
  })

  it('shown in percent is read in percent', async () => {
    const { text, notes } = await value(cell('7.0000000000000007E-2', 's="3"'), { styles: STYLES })
    expect(text).toBe('7%')
    expect(notes).toEqual([])
  })

  it('shown with 元 behind it is the number in 元', async () => {
    expect((await value(cell('12.5', 's="4"'), { styles: STYLES })).text).toBe('12.5元')
  })
})

describe('a date in a cell', () => {
  it.each([
    // 2023-06-30 lies 45,107 days after 1899-12-30.
    ['45107', 's="1"', false, '2023-06-30'],
    ['45107', 's="2"', false, '2023-06-30'],
    // 1904-01-01 is 1,462 days later than the other calendar's beginning.
    ['43645', 's="1"', true, '2023-06-30'],
    ['45107.5', 's="5"', false, '2023-06-30 12:00:00'],
    ['45107.99999999', 's="5"', false, '2023-07-01'],
    ['0.25', 's="5"', false, '06:00:00'],
    ['1', 's="1"', false, '1900-01-01'],
    ['59', 's="1"', false, '1900-02-28'],
    // The day that spreadsheets have and the calendar has not: no date field takes it.
    ['60', 's="1"', false, '1900-02-29'],
    ['61', 's="1"', false, '1900-03-01'],
    ['2958465', 's="1"', false, '9999-12-31'],
    ['2958466', 's="1"', false, '2958466'],
    ['-1', 's="1"', false, '-1'],
    ['2023-06-30T00:00:00.000Z', 't="d"', false, '2023-06-30'],
    ['2023-06-30T08:30:00', 't="d"', false, '2023-06-30 08:30:00'],
  ])('%s with %s (from 1904: %s) is %s', async (stored, attributes, from1904, text) => {
    expect(await value(cell(stored, attributes), { styles: STYLES, from1904 })).toEqual({
      text,
      notes: [],
    })
  })

  it.each([
    ['yyyy-mm-dd', 'date'],
    ['[$-804]yyyy"年"m"月"d"日";@', 'date'],
    ['m/d/yy h:mm', 'date'],
    ['mm:ss.0', 'date'],
    ['[$-404]e/m/d', 'date'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
    ['上午/下午h"时"mm"分"', 'date'],
    ['[h]:mm:ss.00', 'elapsed'],
    ['[mm]:ss', 'elapsed'],
    ['General', 'number'],
    ['G/通用格式', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0.00"元/日"', 'number'],
    ['[Red]0.00;[Blue]-0.00', 'number'],
    ['_ * #,##0.00_ ', 'number'],
    ['0"[h]"', 'number'],
    ['@', 'number'],
    ['0.0%', 'number'],
    ['0"%"', 'number'],
    ['"已缴"', 'words'],
  ])('the format %s is for a %s', (code, kind) => {
    expect(formatOf(code).sections[0]?.kind).toBe(kind)
  })
})

describe('other cells', () => {
  it('yes and no are true and false', async () => {
    expect((await value(cell('1', 't="b"'))).text).toBe('true')
    expect((await value(cell('0', 't="b"'))).text).toBe('false')
  })

  it('a result that is an error keeps its word, so that its row is refused', async () => {
    const { text, notes } = await value(cell('#N/A', 't="e"'))
    expect(text).toBe('#N/A')
    expect(notes).toEqual([expect.stringContaining('B2 是出错的结果')])
  })

  it('a formula gives its stored result, and is noted', async () => {
    const { text, notes } = await value(cell('300', '', 'SUM(C2:D2)'))
    expect(text).toBe('300')
    expect(notes).toEqual(['B2 是公式，按文件里存着的结果读。'])
    expect((await value(cell('甲乙', 't="str"', 'A2&amp;B2'))).text).toBe('甲乙')
  })

  it('a formula without a stored result is itself, refused, and noted', async () => {
    for (const xml of ['<c><f>SUM(1,2)</f></c>', '<c><f>SUM(1,2)</f><v/></c>']) {
      const { rows, notes, refused } = await open(workbook(row(1, '名', '值') + row(2, '甲', xml)))
      expect(rows).toEqual([['甲', '=SUM(1,2)']])
      expect(refused.get(0)?.get(1)).toBe(
        '这一格是公式，文件里没有存它的结果。请在表格软件里打开，保存一次再来。',
      )
      expect(notes).toEqual([expect.stringMatching(/^B2 是公式，文件里却没有算好的结果/)])
    }
  })

  it('many oddities are counted, the first of them named', async () => {
    const rows = [2, 3, 4, 5].map((number) => row(number, '甲', cell('1', '', 'A1'))).join('')
    const { notes } = await open(workbook(row(1, '名', '值') + rows))
    expect(notes).toEqual(['B2、B3、B4 等 4 格是公式，按文件里存着的结果读。'])
  })

  it('shared texts may be rich, with readings and rare characters as entities', async () => {
    const strings =
      '<si><t>一</t></si><si><r><rPr><b/></rPr><t>张</t></r><r><t xml:space="preserve"> 三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si><si><t>&#x20BB7;&#134071;&amp;lt;_x000D_</t></si><si/>'
    const text = async (at: number) => (await value(cell(`${at}`, 't="s"'), { strings })).text
    expect(await text(1)).toBe('张 三')
    expect(await text(2)).toBe('𠮷𠮷&lt;\r')
    expect(await text(3)).toBe('')
  })

  it('a shared text that is missing means a damaged file', async () => {
    await expect(value(cell('9', 't="s"'), { strings: '<si><t>一</t></si>' })).rejects.toThrow(
      /文件坏了/,
    )
  })

  it('elements may carry prefixes, cells and rows no references, texts CDATA and comments', async () => {
    const files = parts({
      sheets: [
        {
          rows: '<x:row><x:c t="inlineStr"><x:is><x:t>名<!-- --><![CDATA[<字>]]></x:t></x:is></x:c><x:c/><x:c t="str"><x:v>值</x:v></x:c></x:row><x:row/><x:row><x:c><x:v>1</x:v></x:c></x:row>',
        },
      ],
    })
    const { headings, rows, numbers } = await open(zip(files))
    expect(headings).toEqual(['名<字>', '（无标题 B列）', '值'])
    expect(rows).toEqual([['1', '', '']])
    expect(numbers).toEqual([3])
  })
})

describe('sheets and what they hide', () => {
  const people = row(1, '姓名', '缴费') + row(2, '张三', '200')

  it('hidden sheets are skipped and noted', async () => {
    const { rows, notes } = await open(
      workbook({
        sheets: [
          { name: '旧', state: 'hidden', rows: row(1, '错', '误') },
          { name: '更旧', state: 'veryHidden', rows: row(1, '错', '误') },
          { name: '名册', rows: people },
        ],
      }),
    )
    expect(rows).toEqual([['张三', '200']])
    expect(notes).toEqual(['隐藏的工作表没有读：“旧”、“更旧”。'])
  })

  it('of several the first with content is read, and noted', async () => {
    const { rows, notes } = await open(
      workbook({
        sheets: [
          { name: '封面', rows: '' },
          { name: '名册', rows: people },
          { name: '说明', rows: row(1, '无关', '的') },
        ],
      }),
    )
    expect(rows).toEqual([['张三', '200']])
    expect(notes).toEqual(['读的是工作表“名册”；没有读：“封面”、“说明”。'])
  })

  it('a workbook whose sheets are all hidden or empty is refused in its own words', async () => {
    await expect(open(workbook({ sheets: [{ state: 'hidden', rows: people }] }))).rejects.toThrow(
      /没有看得见的工作表/,
    )
    await expect(open(workbook(''))).rejects.toThrow(/都是空的/)
  })

  it('hidden rows and columns are read and noted', async () => {
    const rows = people + row(3, '李四', '300').replace('<row', '<row hidden="1"')
    const before =
      '<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>'
    const opened = await open(workbook({ sheets: [{ rows, before }] }))
    expect(opened.rows).toHaveLength(2)
    expect(opened.notes).toEqual(['有 1 行是隐藏或筛掉的，也读了。', 'B 列是隐藏的，也读了。'])
  })
})

describe('merged cells', () => {
  const merged = (...ranges: string[]) =>
    `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`

  it('as a title are no headings', async () => {
    const rows = row(1, '某某村名册') + row(2, '姓名', '缴费') + row(3, '张三', '200')
    const { headings, notes } = await open(
      workbook({ sheets: [{ rows, behind: merged('A1:B1') }] }),
    )
    expect(headings).toEqual(['姓名', '缴费'])
    expect(notes).toEqual(['第 1 行只有“某某村名册”一格，当作标题；表头取第 2 行。'])
  })

  it('in the headings are noted with what to do', async () => {
    const rows = row(1, '姓名', '缴费', '') + row(2, '', '个人', '集体') + row(3, '张三', '1', '2')
    const { headings, notes } = await open(
      workbook({ sheets: [{ rows, behind: merged('B1:C1', 'A1:A2') }] }),
    )
    expect(headings).toEqual(['姓名', '缴费', '（无标题 C列）'])
    expect(notes).toEqual([
      'C 列有内容，却没有表头，原样留着，不参与计算。',
      '表头 B1:C1 是合并的格，只有最左一列有名字。请取消合并，给每列写上表头。',
      '表头 A1:A2 上下合并；表头只认第 1 行，下面的行当作数据。请把表头改成一行。',
    ])
  })

  it('among the data are noted, since only the first of them has the value', async () => {
    const rows = row(1, '村', '姓名') + row(2, '东村', '张三') + row(3, '', '李四')
    const opened = await open(workbook({ sheets: [{ rows, behind: merged('A2:A3') }] }))
    expect(opened.rows).toEqual([
      ['东村', '张三'],
      ['', '李四'],
    ])
    expect(opened.notes).toEqual([
      '数据里 A2:A3 是合并的格，只有左上角一格有内容，其余当作空白。请取消合并，每行填全。',
    ])
  })
})
