import { unzipSync } from 'fflate'
import readXlsx from 'read-excel-file/node'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/evaluate.ts'
import { ruleOf } from '../../../src/policies/index.ts'
import { TableFile, toXlsx, workbookOf } from '../../../src/workbook/index.ts'

const bytesOf = async (file: Blob) => Buffer.from(await file.arrayBuffer())

/** The parts of a file as texts, by name. */
async function partsOf(file: Blob): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())))
  return Object.fromEntries(parts.map(([name, part]) => [name, new TextDecoder().decode(part)]))
}

/** The workbook of a rule's first example. */
function bookOf(id: string) {
  const rule = ruleOf(id)
  if (!rule) throw new Error(id)
  const { inputs, on = rule.document.from, readings } = rule.examples[0]
  return workbookOf(rule, calculate(rule, { on, inputs, readings }))
}

describe('a workbook as a file', () => {
  it('stores the results beside the formulas, for programs that only show them', async () => {
    const file = await toXlsx(bookOf('foreign-trade/export-breakthrough'))
    const [sheet] = await readXlsx(await bytesOf(file))
    const rows = sheet?.data ?? []
    expect(rows.find(([name]) => name === '净增的档数')?.[1]).toBe(1)
    expect(rows.find(([name]) => name === '当年有自营出口')?.[1]).toBe('是')
    expect(rows.filter(([name]) => name === '零突破奖励').map(([, value]) => value)).toEqual([
      20000, 20000,
    ])
  })

  it('names the source of a figure that is not the reader’s own beside its cell', async () => {
    const rule = ruleOf('landless-pension/project-fund')
    if (!rule) throw new Error('no such rule')
    const sources = {
      areaPerHead: { at: '某村的数', says: '某村的台账', outside: '部署本站的单位填的' },
    }
    const { inputs } = rule.examples[0]
    const calculation = calculate(rule, {
      ...{ on: '2022-06-30', sources },
      inputs: { ...inputs, areaPerHead: '2.35' },
    })
    const [sheet] = await readXlsx(await bytesOf(await toXlsx(workbookOf(rule, calculation))))
    const notes = (sheet?.data ?? []).map((row) => String(row[3]))
    const told = '2.35 亩/人是部署本站的单位填的某村的数，不是公报内容：某村的台账'
    expect(notes.filter((note) => note.startsWith(told))).toHaveLength(1)
  })

  it.each([
    [1, 0, 'ySplit="1" topLeftCell="A2" activePane="bottomLeft"', 'bottomLeft'],
    [0, 2, 'xSplit="2" topLeftCell="C1" activePane="topRight"', 'topRight'],
    [1, 1, 'xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight"', 'bottomRight'],
  ])(
    'keeps %i rows and %i columns in sight as Excel writes it',
    async (rows, columns, is, active) => {
      const sheet = { name: '表', rows: [[{ text: '甲' }]], frozen: { rows, columns } }
      const parts = await partsOf(await toXlsx([sheet]))
      expect(parts['xl/worksheets/sheet1.xml']).toContain(
        `<sheetView tabSelected="1" workbookViewId="0"><pane ${is} state="frozen"/><selection pane="${active}"/></sheetView>`,
      )
    },
  )

  it('is computed anew when it is opened', async () => {
    const parts = await partsOf(await toXlsx(bookOf('foreign-trade/export-breakthrough')))
    expect(parts['xl/workbook.xml']).toMatch(/<\/sheets>.*<calcPr fullCalcOnLoad="1"\/>/)
    expect(parts['xl/workbook.xml']?.match(/<calcPr/g)).toHaveLength(1)
  })

  it('lets one choose among the options in the cell of a choice', async () => {
    const parts = await partsOf(await toXlsx(bookOf('truck-scrapping/subsidy')))
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
    const [, cell, list] =
      /<dataValidation type="list"[^>]*sqref="(\w+)"><formula1>"([^"]*)"/.exec(sheet) ?? []
    const [chosen] = Object.values(ruleOf('truck-scrapping/subsidy')?.inputs.truckClass.options)
    expect(list?.split(',')).toContain(chosen)
    expect(sheet).toContain(`<c r="${cell}"`)
  })

  it('says of a wrong calculation what is wrong, and has no formula', () => {
    const rule = ruleOf('truck-scrapping/subsidy')
    if (!rule) throw new Error('no rule')
    const wrong = calculate(rule, { on: '2022-01-01', inputs: { trucks: '0' } })
    const cells = workbookOf(rule, wrong).flatMap(({ rows }) => rows.flat())
    const texts = cells.map((cell) => (cell && 'text' in cell ? cell.text : ''))
    for (const { message } of wrong.outcome.problems) expect(texts).toContain(message)
    expect(cells.some((cell) => cell && 'formula' in cell)).toBe(false)
  })
})

describe('a plain table as a file', () => {
  const headings = ['姓名', '身份证号', '金额', '人数']
  const rows = [
    [
      { kind: 'text', value: '=HYPERLINK("x")' },
      { kind: 'text', value: '142601200001010011' },
      { kind: 'amount', value: '41700.50' },
      { kind: 'number', value: '3' },
    ],
    [{ kind: 'text', value: '+1' }, { kind: 'text', value: '007' }, null, null],
  ] as const
  const written = () => {
    const file = new TableFile('结果', headings)
    file.add(rows)
    return file.end()
  }

  it('keeps texts as texts, signs and long numbers too, and amounts as numbers', async () => {
    const [sheet] = await readXlsx(await bytesOf(written()))
    expect(sheet?.sheet).toBe('结果')
    expect(sheet?.data).toEqual([
      ['姓名', '身份证号', '金额', '人数'],
      ['=HYPERLINK("x")', '142601200001010011', 41700.5, 3],
      ['+1', '007', null, null],
    ])
  })

  it('has no formula, and shows amounts with two decimals', async () => {
    const parts = await partsOf(written())
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>')
    expect(parts['xl/styles.xml']).toContain('formatCode="#,##0.00"')
  })
})

it('the browser packs the file without workers from made-up addresses, which the policy forbids', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/workbook/index.ts', formats: ['es'], fileName: 'workbook' },
    },
  })
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
  expect(code).toContain('zipSync')
  expect(code).not.toMatch(/new Worker|createObjectURL/)
}, 60_000)
