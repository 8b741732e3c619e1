import { describe, expect, it } from 'vitest'
import type { SheetChoice } from '../../../../src/roster/open/index.ts'
import { openFile } from '../../../../src/roster/open/index.ts'
import { cell, parts, row, workbook } from './files.ts'
import { zip } from './zip.ts'

const open = (bytes: Uint8Array, choice?: SheetChoice) => openFile('名册.xlsx', bytes, choice)
const people = row(1, '姓名', '缴费') + row(2, '张三', '200')
const PEOPLE = [['张三', '200']]
const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const packageOf = (target: string) => ({
  '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="${target}"/></Relationships>`,
})
/** The parts of a workbook of one sheet with a text in its shared texts, changed as `change` says. */
function changed(change: (path: string, text: string) => [string, string], more = {}) {
  const files = parts({
    sheets: [{ rows: row(1, '姓名', '缴费') + row(2, '<c t="s"><v>0</v></c>', '200') }],
    strings: '<si><t>张三</t></si>',
    styles: '<cellXfs><xf/></cellXfs>',
  })
  const entries = Object.entries(files).map(([path, text]) => change(path, text))
  return zip({ ...Object.fromEntries(entries), ...more })
}

describe('the parts of a package are found', () => {
  it.each(['/xl/workbook22.xml', 'xl/workbook22.xml', 'xl\\workbook22.xml', './xl/workbook22.xml'])(
    'by the relation %s',
    async (target) => {
      const file = changed(
        (path, text) => [path.replace('workbook.xml', 'workbook22.xml'), text],
        packageOf(target),
      )
      expect((await open(file)).rows).toEqual(PEOPLE)
    },
  )

  it('where the workbook lies in another folder', async () => {
    const file = changed(
      (path, text) => [path.replace(/^xl/, 'book'), text],
      packageOf('/book/workbook.xml'),
    )
    expect((await open(file)).rows).toEqual(PEOPLE)
  })

  it('where the package names no workbook, or one that is not there', async () => {
    for (const more of [{}, packageOf('xl/workbook.xml'), { '_rels/.rels': '<Relationships/>' }])
      expect(
        (
          await open(
            changed((path, text) => [path.replace('workbook.xml', 'workbook22.xml'), text], more),
          )
        ).rows,
      ).toEqual(PEOPLE)
  })

  it('regardless of letter case', async () => {
    const file = changed((path, text) => [path.toUpperCase(), text], packageOf('xl/Workbook.xml'))
    expect((await open(file)).rows).toEqual(PEOPLE)
  })

  it('with backslashes in their paths and targets', async () => {
    const file = changed((path, text) => [
      path.replace(/\//g, '\\'),
      path === RELATIONS ? text.replace('worksheets/', 'worksheets\\') : text,
    ])
    expect((await open(file)).rows).toEqual(PEOPLE)
  })

  it.each(['/xl/worksheets/', 'xl/worksheets/', '../xl/worksheets/', './worksheets/'])(
    'with targets such as %s',
    async (folder) => {
      const file = changed((path, text) => [
        path,
        path === RELATIONS ? text.replace('worksheets/', folder) : text,
      ])
      expect((await open(file)).rows).toEqual(PEOPLE)
    },
  )

  it('with the namespaces of strict OOXML', async () => {
    const file = changed((path, text) => [
      path,
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/',
          'http://purl.oclc.org/ooxml/spreadsheetml/',
        )
        .replaceAll(TYPE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ])
    expect((await open(file)).rows).toEqual(PEOPLE)
  })

  it('with prefixes on all elements', async () => {
    const file = changed((path, text) => [
      path,
      path === RELATIONS
        ? text
        : text.replace(/<(\/?)([a-z])/gi, '<$1x:$2').replace('xmlns=', 'xmlns:x='),
    ])
    expect((await open(file)).rows).toEqual(PEOPLE)
  })

  it('by their usual names where the workbook does not relate its texts and styles', async () => {
    const file = changed((path, text) => [
      path,
      path === RELATIONS
        ? text.replace(/<Relationship [^>]*(?:sharedStrings|styles)[^>]*>/g, '')
        : text,
    ])
    expect((await open(file)).rows).toEqual(PEOPLE)
  })

  it('in other encodings, marked or declared', async () => {
    const files = parts({ sheets: [{ rows: people }] })
    const sheet = files['xl/worksheets/sheet1.xml'] ?? ''
    const utf16 = (bigEnd: boolean) =>
      Uint8Array.from(
        [...`\ufeff${sheet}`].flatMap((sign) => {
          const code = sign.charCodeAt(0)
          return bigEnd ? [code >> 8, code & 255] : [code & 255, code >> 8]
        }),
      )
    // 姓名, 缴费 and 张三 in GB2312.
    const codes: Record<string, number[]> = {
      ...{ 姓: [0xd0, 0xd5], 名: [0xc3, 0xfb], 缴: [0xbd, 0xc9], 费: [0xb7, 0xd1] },
      ...{ 张: [0xd5, 0xc5], 三: [0xc8, 0xfd] },
    }
    const chinese = Uint8Array.from(
      [...sheet.replace('UTF-8', 'GB2312')].flatMap((sign) => codes[sign] ?? [sign.charCodeAt(0)]),
    )
    for (const bytes of [utf16(false), utf16(true), chinese])
      expect((await open(zip({ ...files, 'xl/worksheets/sheet1.xml': bytes }))).rows).toEqual(
        PEOPLE,
      )
  })

  it('though there are no shared texts where a program names some', async () => {
    const files = parts({ sheets: [{ rows: people }], strings: '' })
    delete files['xl/sharedStrings.xml']
    expect((await open(zip(files))).rows).toEqual(PEOPLE)
  })

  it('where sheets have no id, in their order', async () => {
    const files = parts({
      sheets: [
        { name: '甲', rows: row(1, '姓', '名') },
        { name: '乙', rows: people },
        { name: '丙', rows: row(1, '无', '关') },
      ],
    })
    const without = (files[WORKBOOK] ?? '')
      .replace(/ r:id="[^"]*"/g, '')
      .replace('sheetId="2"', 'sheetId="7"')
    const file = zip({ ...files, [WORKBOOK]: without })
    expect((await open(file, { sheet: '乙' })).rows).toEqual(PEOPLE)
    // One that has an id keeps its part.
    const mixed = (files[WORKBOOK] ?? '').replace(' r:id="rId1"', '').replace(' r:id="rId3"', '')
    expect((await open(zip({ ...files, [WORKBOOK]: mixed }), { sheet: '乙' })).rows).toEqual(PEOPLE)
  })
})

describe('the rows of a sheet', () => {
  const name = '<c r="A1" t="str"><v>姓名</v></c>'
  const fee = '<c r="B1" t="str"><v>缴费</v></c>'
  const opened = async (rows: string) => {
    const { headings, rows: data, numbers, refused, notes } = await open(workbook(rows))
    return { headings, data, numbers, refused, notes }
  }
  const right = {
    headings: ['姓名', '缴费'],
    data: [
      ['张三', '200'],
      ['李四', '300'],
    ],
    numbers: [2, 3],
    refused: new Map(),
    notes: [],
  }
  const one = (at: string, value: string) =>
    `<c r="${at}"${/^\d/.test(value) ? '' : ' t="str"'}><v>${value}</v></c>`

  it.each([
    [
      'one a cell',
      `<row r="1">${name}</row><row r="1">${fee}</row><row r="2">${one('A2', '张三')}</row><row r="2">${one('B2', '200')}</row><row r="3">${one('A3', '李四')}</row><row r="3">${one('B3', '300')}</row>`,
    ],
    [
      'one a cell, without their numbers',
      `<row>${name}</row><row>${fee}</row><row>${one('A2', '张三')}</row><row>${one('B2', '200')}</row><row>${one('A3', '李四')}</row><row>${one('B3', '300')}</row>`,
    ],
    [
      'out of order',
      `<row r="3">${one('A3', '李四')}${one('B3', '300')}</row><row r="1">${name}${fee}</row><row r="2">${one('A2', '张三')}${one('B2', '200')}</row>`,
    ],
    [
      'column by column',
      `<row r="1">${name}</row><row r="2">${one('A2', '张三')}</row><row r="3">${one('A3', '李四')}</row><row r="1">${fee}</row><row r="2">${one('B2', '200')}</row><row r="3">${one('B3', '300')}</row>`,
    ],
    [
      'with cells out of order',
      `<row r="1">${fee}${name}</row><row r="2">${one('B2', '200')}${one('A2', '张三')}</row><row r="3">${one('A3', '李四')}${one('B3', '300')}</row>`,
    ],
    [
      'without numbers and references',
      `<row><c t="str"><v>姓名</v></c><c t="str"><v>缴费</v></c></row><row><c t="str"><v>张三</v></c><c><v>200</v></c></row><row r=""><c r="" t="str"><v>李四</v></c><c><v>300</v></c></row>`,
    ],
    [
      'with a cell written twice alike',
      `<row r="1">${name}${fee}</row><row r="2">${one('A2', '张三')}${one('B2', '200')}${one('B2', '200')}</row><row r="3">${one('A3', '李四')}${one('B3', '300')}</row>`,
    ],
    [
      'with small letters in references',
      `<row r="1">${name}${fee}</row><row r="2">${one('a2', '张三')}${one('b2', '200')}</row><row r="3">${one('A3', '李四')}${one('B3', '300')}</row>`,
    ],
  ])('may be written %s', async (_, rows) => {
    expect(await opened(rows)).toEqual(right)
  })

  it('without numbers are where their cells say', async () => {
    const { numbers, notes } = await opened(
      `<row>${name}${fee}</row><row>${one('A5', '张三')}${one('B5', '200')}</row>`,
    )
    expect(numbers).toEqual([5])
    expect(notes).toEqual([])
  })

  it.each([
    ['within the row', `<row r="2">${one('B2', '100')}${one('B2', '200')}</row>`],
    [
      'in a row that comes again',
      `<row r="2">${one('B2', '100')}</row><row r="2">${one('B2', '200')}</row>`,
    ],
    [
      'in a row that comes late',
      `<row r="2">${one('B2', '100')}</row><row r="3">${one('B3', '1')}</row><row r="2">${one('B2', '200')}</row>`,
    ],
  ])('with a cell that is two things %s are refused there', async (_, rows) => {
    const { data, refused } = await opened(`<row r="1">${name}${fee}</row>${rows}`)
    expect(data[0]).toEqual(['', '200'])
    expect([...(refused.get(0) ?? [])]).toEqual([
      [1, '这一格在文件里写了两次，两次不一样，不知道哪个对。请在表格软件里打开核对，保存再来。'],
    ])
  })

  it('out of order keep with them what is known of their cells', async () => {
    const { rows, refused, sums } = await open(
      workbook(
        row(4, '计', cell('3', '', 'SUM(B2:B3)')) +
          row(3, '乙', '<c><f>C3</f></c>') +
          row(1, '名', '值') +
          row(2, '甲', cell('1')),
      ),
    )
    expect(rows).toEqual([
      ['甲', '1'],
      ['乙', '=C3'],
      ['计', '3'],
    ])
    expect([...refused.keys()]).toEqual([1])
    expect(sums).toEqual(new Map([[2, [1]]]))
  })
})

describe('values written in other ways', () => {
  const value = async (xml: string) =>
    (await open(workbook(row(1, '名', '值') + row(2, '甲', xml)))).rows[0]?.[1]

  it.each([
    [' 1 ', 't="b"', 'true'],
    ['true', 't="b"', 'true'],
    ['\n TRUE\n', 't="b"', 'true'],
    ['false', 't="b"', 'false'],
    [' 0', 't="b"', 'false'],
    ['2', 't="b"', '2'],
    ['constructor', 't="b"', 'constructor'],
    [' 200 ', 't="n"', '200'],
    ['2E2', '', '200'],
    ['2.0E2', '', '200'],
    ['+200', '', '200'],
    ['200.00', '', '200'],
    ['\n1.5\n', '', '1.5'],
    ['2023-06-30', 't="d"', '2023-06-30'],
    [' 2023-06-30T00:00:00.000Z ', 't="d"', '2023-06-30'],
    ['2023-06-30T00:00:59.9Z', 't="d"', '2023-06-30'],
    ['2023-06-29T23:59:01', 't="d"', '2023-06-30'],
    ['2023-06-29T16:00:00Z', 't="d"', '2023-06-29 16:00:00'],
    ['2023-02-30T00:00:00', 't="d"', '2023-02-30T00:00:00'],
    ['2023-06-30T00:00:00+08:00', 't="d"', '2023-06-30T00:00:00+08:00'],
  ])('%j with %s is %s', async (stored, attributes, text) => {
    expect(await value(cell(stored, attributes))).toBe(text)
  })
})

describe('a sheet to choose', () => {
  const sheets = [
    { name: '空', rows: '' },
    { name: '导出摘要', rows: row(1, '导出摘要') + row(2, '表单', '表格') + row(3, '甲', '乙') },
    {
      name: '工作表 1',
      rows:
        row(1, '表格 1') +
        people.replace(/"([AB]?)(\d)"/g, (_, at, n) => `"${at}${Number(n) + 1}"`),
    },
    { name: '旧', state: 'hidden' as const, rows: people },
  ]
  const file = workbook({ sheets })
  const fits = (headings: readonly string[]) => headings.includes('缴费')

  it('is the first whose headings fit', async () => {
    const table = await open(file, { fits })
    expect(table.sheet).toBe('工作表 1')
    expect(table.sheets).toEqual(['空', '导出摘要', '工作表 1'])
    expect(table.rows).toEqual(PEOPLE)
    expect(table.notes[0]).toBe('读的是工作表“工作表 1”；没有读：“空”、“导出摘要”。')
  })

  it('is the first with content where none fits, or nobody asks', async () => {
    expect((await open(file, { fits: () => false })).sheet).toBe('导出摘要')
    expect((await open(file)).sheet).toBe('导出摘要')
  })

  it('is the one named, hidden ones and others excepted', async () => {
    expect((await open(file, { sheet: '工作表 1' })).rows).toEqual(PEOPLE)
    await expect(open(file, { sheet: '空' })).rejects.toThrow('“名册.xlsx”的工作表“空”是空的。')
    for (const sheet of ['旧', '没有'])
      await expect(open(file, { sheet })).rejects.toThrow(
        `里没有叫“${sheet}”的工作表，有的是：“空”、“导出摘要”、“工作表 1”。`,
      )
  })

  it('is looked into no further than its headings', async () => {
    const broken = '<row r="9"><c r="A9" t="s"><v>9</v></c></row>'
    const padding = '<row r="6"></row>'.repeat(1_000_000)
    const long = workbook({
      sheets: [
        {
          name: '长',
          rows: [1, 2, 3, 4, 5].map((at) => row(at, '甲', '乙')).join('') + padding + broken,
        },
        { name: '名册', rows: people },
      ],
    })
    // Read to its end the first would be refused for a text that is missing.
    expect((await open(long, { fits })).rows).toEqual(PEOPLE)
    await expect(open(long, { sheet: '长' })).rejects.toThrow(/文件坏了/)
  })
})

describe('what cannot be read is said truly', () => {
  it('a workbook of charts alone', async () => {
    const files = parts({ sheets: [{ rows: people }] })
    const relations = (files[RELATIONS] ?? '').replace('/worksheet"', '/chartsheet"')
    await expect(open(zip({ ...files, [RELATIONS]: relations }))).rejects.toThrow(
      '“名册.xlsx”里只有图表页或宏表，没有存名册的工作表。',
    )
  })

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a Word document',
      { 'word/document2.xml': '<document/>', ...packageOf('word/document2.xml') },
      /Word 文档/,
    ],
    [
      'slides',
      { 'ppt/presentation.xml': '<presentation/>', ...packageOf('ppt/presentation.xml') },
      /演示文稿/,
    ],
    ['a binary workbook', { 'xl/workbook.bin': 'x', ...packageOf('xl/workbook.bin') }, /\.xlsb/],
    ['a package of Apple', { 'Index/Document.iwa': 'x' }, /Numbers.*导出成 Excel/],
    ['a package of Apple in a folder', { '名册.numbers/Index.zip': 'x' }, /Numbers.*导出成 Excel/],
    [
      'a workbook without its main part',
      { 'xl/styles.xml': '<styleSheet/>' },
      /是 Office 文件，里面却找不到工作簿/,
    ],
    [
      'a package of Office without anything',
      { '[Content_Types].xml': '<Types/>' },
      /是 Office 文件/,
    ],
  ])('%s', async (_, files, why) => {
    await expect(open(zip(files))).rejects.toThrow(why)
  })

  it.each([
    ['a web page that begins with a comment', '<!-- x --><html><table></table></html>'],
    ['a web page of a table alone', '<body><table></table>'],
    ['a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related'],
  ])('%s', async (_, text) => {
    await expect(open(new TextEncoder().encode(text))).rejects.toThrow(/其实是网页或 XML/)
  })
})
