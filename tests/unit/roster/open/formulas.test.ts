import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/roster/open/index.ts'
import { cell, row, workbook } from './files.ts'

const open = (bytes: Uint8Array) => openFile('名册.xlsx', bytes)
const again = '请在表格软件里打开，保存一次再来。'
const NO_RESULT = `这一格是公式，文件里没有存它的结果。${again}`
const ZERO = `这一格是公式，文件里存的 0 多半只是占位，还没有算过。${again}`
const BLANK = `这一格是公式，文件里存的空白多半只是占位，还没有算过。${again}`
const STALE = `这一格是公式，存这份文件的时候没有重新计算，结果可能是旧的。${again}`

/** The text of B2 and why it must not be read, in a workbook that says this of its calculation. */
async function result(xml: string, calculation?: string) {
  const { rows, refused } = await open(
    workbook({
      sheets: [{ rows: row(1, '名', '值', '备注') + row(2, '甲', xml, '在') }],
      ...(calculation !== undefined && { calculation }),
    }),
  )
  return { text: rows[0]?.[1], why: refused.get(0)?.get(1) }
}

describe('a formula', () => {
  it.each([
    ['without a value', '<c><f>50000*2</f></c>', '=50000*2', NO_RESULT],
    ['with an empty value', '<c><f>50000*2</f><v></v></c>', '=50000*2', NO_RESULT],
    ['with a value of blanks', '<c><f>50000*2</f><v> </v></c>', '=50000*2', NO_RESULT],
    ['of text without a value', '<c t="str"><f>A2</f></c>', '=A2', NO_RESULT],
    ['that no cell before gave', '<c><f t="shared" si="3"/></c>', '=', NO_RESULT],
    // Java's libraries leave this where nothing was computed.
    ['with the zero of Java', cell('0.0', '', 'C2*2'), '=C2*2', ZERO],
  ])('%s is refused', async (_, xml, text, why) => {
    expect(await result(xml)).toEqual({ text, why })
  })

  it.each([
    ['a number', cell('300', '', 'C2*2'), '300'],
    ['zero', cell('0', '', 'C2*2'), '0'],
    ['a number kept as text', cell('300', 't="str"', 'C2&amp;""'), '300'],
    ['empty text', cell('', 't="str"', 'IF(A2="","",1)'), ''],
    ['no', cell('0', 't="b"', 'A2=""'), 'false'],
  ])('with %s for its result gives that', async (_, xml, text) => {
    expect(await result(xml)).toEqual({ text, why: undefined })
    // Excel has this setting, too, and computes all the same.
    expect(await result(xml, 'calcId="191029" forceFullCalc="1"')).toEqual({ text, why: undefined })
    expect(await result(xml, 'calcMode="manual" fullCalcOnLoad="0"')).toEqual({
      text,
      why: undefined,
    })
  })

  it.each([
    ['zero', cell('0', '', 'C2*2'), ZERO],
    ['zero with blanks', cell(' 0 ', '', 'C2*2'), ZERO],
    ['empty text', cell('', 't="str"', 'C2*2'), BLANK],
    ['no', cell('0', 't="b"', 'C2*2'), ZERO],
    ['zero as text', cell('0', 't="str"', 'C2*2'), ZERO],
  ])('with %s in a workbook to be computed on load is refused', async (_, xml, why) => {
    for (const asks of ['calcId="124519" fullCalcOnLoad="1"', 'fullCalcOnLoad="true"'])
      expect(await result(xml, asks)).toEqual({ text: '=C2*2', why })
  })

  it('with another result in a workbook to be computed on load gives that', async () => {
    expect(await result(cell('300', '', 'C2*2'), 'fullCalcOnLoad="1"')).toEqual({
      text: '300',
      why: undefined,
    })
    // The first of the shared texts is no zero.
    const { rows } = await open(
      workbook({
        sheets: [{ rows: row(1, '名', '值') + row(2, '甲', cell('0', 't="s"', 'A2')) }],
        strings: '<si><t>乙</t></si>',
        calculation: 'fullCalcOnLoad="1"',
      }),
    )
    expect(rows).toEqual([['甲', '乙']])
  })

  it('in a workbook saved without computing is refused, whatever its result', async () => {
    for (const attributes of ['calcCompleted="0"', 'calcMode="manual" calcCompleted="false"'])
      expect(await result(cell('300', '', 'C2*2'), attributes)).toEqual({
        text: '=C2*2',
        why: STALE,
      })
    expect(await result(cell('300', '', 'C2*2'), 'calcCompleted="1"')).toEqual({
      text: '300',
      why: undefined,
    })
  })

  it('a number that is none stays what it is in such workbooks', async () => {
    for (const attributes of ['calcCompleted="0"', 'fullCalcOnLoad="1"'])
      expect(await result(cell('0'), attributes)).toEqual({ text: '0', why: undefined })
  })

  it.each(['#N/A', '#DIV/0!', '#REF!'])('with the error %s is refused with it', async (error) => {
    expect(await result(cell(error, 't="e"', 'C2/0'))).toEqual({
      text: error,
      why: '这一格是出错的结果（如 #N/A），算不出来。请在表格软件里改好，保存再来。',
    })
  })

  it('shared with others is known by its own references', async () => {
    const shared = (xml: string) => `<c>${xml}</c>`
    const { rows, refused } = await open(
      workbook(
        row(1, '名', '值', '倍') +
          row(2, '甲', shared('<f t="shared" ref="B2:B3" si="0">C2*$C$2+"C2"+Sheet1!C2</f>'), '2') +
          row(3, '乙', shared('<f t="shared" si="0"/>'), '3'),
      ),
    )
    expect(rows).toEqual([
      ['甲', '=C2*$C$2+"C2"+Sheet1!C2', '2'],
      ['乙', '=C3*$C$2+"C2"+Sheet1!C3', '3'],
    ])
    expect([...refused.keys()]).toEqual([0, 1])
  })

  it('of an array reaches into cells that do not say so', async () => {
    const { rows, refused } = await open(
      workbook({
        sheets: [
          {
            rows:
              row(1, '名', '值') +
              row(2, '甲', '<c><f t="array" ref="B2:B3">C2:C3*2</f><v>0</v></c>') +
              row(3, '乙', cell('0')) +
              row(4, '丙', cell('0')),
          },
        ],
        calculation: 'fullCalcOnLoad="1"',
      }),
    )
    expect(rows.map(([, text]) => text)).toEqual(['=C2:C3*2', '=C2:C3*2', '0'])
    expect([...refused]).toEqual([
      [0, new Map([[1, ZERO]])],
      [1, new Map([[1, ZERO]])],
    ])
  })
})

describe('a total', () => {
  const people = row(1, '名', '值') + [2, 3, 4].map((at) => row(at, '某', cell('1'))).join('')
  /** The columns of row 5 that are totals. */
  async function totals(formula: string, sheet: object = {}) {
    const { sums } = await open(
      workbook({
        sheets: [
          { name: '名册', rows: people + row(5, '？', cell('3', '', formula)), ...sheet },
          { name: '旧表', rows: '' },
        ],
      }),
    )
    return sums.get(3)
  }
  const table = (more: string) =>
    `<table name="表1" displayName="表1" ${more}><tableColumns><tableColumn name="名"/><tableColumn name="值"/></tableColumns></table>`

  it.each([
    'SUM(B2:B4)',
    'sum( b2 : b4 )',
    'SUM($B$2:$B$4)',
    'SUM(A2:C4)',
    'SUM(B4:B2)',
    'SUM(B2,B3,B4)',
    'SUM(B2)+SUM(B3)',
    'SUM(B6:B9)',
    'ROUND(SUM(B2:B4),2)',
    'IFERROR(AVERAGE(B2:B4),0)',
    'SUM(B2:B4)/10000',
    'SUBTOTAL(9,B2:B4)',
    'SUBTOTAL(109,B$2:B$4)',
    'AGGREGATE(9,5,B2:B4)',
    'SUMIF(A2:A4,"甲",B2:B4)',
    'SUMIFS(B2:B4,A2:A4,A5)',
    'SUMPRODUCT((A2:A4="甲")*B2:B4)',
    'COUNT(B2:B4)',
    'COUNTA(B2:B4)',
    'MAX(B2:B4)',
    'MIN(B2:B4)',
    '_xlfn.MAXIFS(B2:B4,A2:A4,"甲")',
    'B2+B3+B4',
    '+B2+B3',
    'ROUND(B2+B3,2)',
    '(B2+B4)/2',
    'B2+B3-B4',
    '名册!B2+名册!B3',
    "SUM('名册'!B2:B4)",
  ])('is %s over other rows of its column', async (formula) => {
    expect(await totals(formula)).toEqual([1])
  })

  it.each([
    // Its own row, and a running total that holds it.
    'SUM(C5:F5)',
    'SUM(B$2:B5)',
    'SUM(A2:A4)',
    'SUM(B4)',
    'C5*2',
    'B4',
    'B4+C5',
    'B4-B3',
    'B2*1.1',
    'VLOOKUP(A5,A2:B4,2,0)',
    'IF(B4=B3,1,0)',
    'MAX(B$1:B4)+1',
    // Within two limits that stand above the roster.
    'MIN(B$2,MAX(B$3,C5))',
    'COUNT(B$1:B4)+1',
    'SUM(旧表!B2:B4)',
    "SUM('[1]名册'!B2:B4)",
    'SUM([1]名册!B2:B4)',
    'CONCATENATE("SUM(B2:B4)")',
    'LOG10(B2)',
    '"B2+B3"',
  ])('is not %s', async (formula) => {
    expect(await totals(formula.replace(/&/g, '&amp;'))).toBeUndefined()
  })

  it('may name the columns of an Excel table', async () => {
    const sheet = { table: table('ref="A1:B4"') }
    for (const formula of [
      'SUM(表1[值])',
      'SUBTOTAL(109,[值])',
      'SUM(表1[[#Data],[值]])',
      'SUM(表1[[名]:[值]])',
      'SUM(表1[#Data])',
    ])
      expect(await totals(formula, sheet)).toEqual([1])
    for (const formula of [
      'SUM(表1[名])',
      'SUM(表1[@值])',
      'SUM(表1[[#This Row],[值]])',
      'SUM(表2[值])',
    ])
      expect(await totals(formula, sheet)).toBeUndefined()
  })

  it('is every column of a totals row of an Excel table', async () => {
    expect(await totals('1', { table: table('ref="A1:B5" totalsRowCount="1"') })).toEqual([0, 1])
    expect(await totals('1', { table: table('ref="A1:B5"') })).toBeUndefined()
  })

  it('is known where the formula is shared with the cell beside it', async () => {
    const { sums } = await open(
      workbook(
        row(1, '名', '甲', '乙') +
          [2, 3].map((at) => row(at, '某', cell('1'), cell('2'))).join('') +
          row(
            4,
            '计',
            '<c><f t="shared" ref="B4:C4" si="0">SUM(B2:B3)</f><v>2</v></c>',
            '<c><f t="shared" si="0"/><v>4</v></c>',
          ),
      ),
    )
    expect(sums).toEqual(new Map([[2, [1, 2]]]))
  })
})
