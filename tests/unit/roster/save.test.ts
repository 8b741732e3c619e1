import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { AnyRule } from '../../../src/core/rule.ts'
import costShare from '../../../src/policies/elevator/cost-share.ts'
import exportBreakthrough from '../../../src/policies/foreign-trade/export-breakthrough.ts'
import { rules } from '../../../src/policies/index.ts'
import { MOST_EXPLAINED } from '../../../src/roster/row-results.ts'
import { LocalEngine } from '../../../src/roster/local-engine.ts'
import { templateCsv } from '../../../src/roster/template-file.ts'

async function computed(rule: AnyRule, text: string, on = rule.document.from) {
  const engine = new LocalEngine(rule, 50)
  await engine.open(new File([text], '名册.csv'))
  await engine.compute({ on })
  return engine
}
const parsed = (text: string) => Papa.parse<string[]>(text.trim()).data
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

/**
 * 8,000,000: 5,000 + 10,000 + one step of 5,000, whole or pro rata. 9,500,000: one step, or one and a half.
 * A firm that makes nothing gets nothing, or the first award where the title counts.
 */
const FIRMS = `企业,证件号,头一年的自营出口额（元）,是生产性企业
=甲厂,911406000000000001,8000000,是
乙厂,911406000000000002,950万,是
-丙厂,911406000000000003,100,否
丁厂,911406000000000004,不详,是
`
const SAVED = [
  ['企业', '证件号', '头一年的自营出口额（元）', '是生产性企业'],
  ['结果', '合计（元）', '合计：各种读法里最低的（元）', '合计：各种读法里最高的（元）'],
  ['原因', '读法', '依据'],
].flat()

describe('a roster saved as CSV', async () => {
  const engine = await computed(exportBreakthrough, FIRMS)
  const blob = await engine.save('csv')
  const bytes = await bytesOf(blob)
  const rows = parsed(new TextDecoder().decode(bytes))

  it('begins with the mark of UTF-8', () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it('has the columns that it had, then status, amounts, reason, reading and document', () => {
    expect(rows[0]).toEqual(SAVED)
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => SAVED.length))
  })

  it('has every row in its order with amounts of two decimals', () => {
    expect(rows.slice(1).map((row) => [row[1], ...row.slice(4, 8)])).toEqual([
      ['911406000000000001', '算出', '20000.00', '20000.00', '20000.00'],
      ['911406000000000002', '算出', '20000.00', '20000.00', '22500.00'],
      ['911406000000000003', '不符合条件', '0.00', '0.00', '5000.00'],
      ['911406000000000004', '填写有误', '', '', ''],
    ])
  })

  it('says why, by which reading and by which document', () => {
    const [, first = [], , third = [], fourth = []] = rows
    expect(first[8]).toBe('')
    expect(first[9]).toContain('：')
    expect(first[10]).toBe(
      `《${exportBreakthrough.document.title}》（${exportBreakthrough.document.number}）`,
    )
    expect(third[8]).toContain('是生产性企业')
    expect(fourth[8]).toContain('“头一年的自营出口额”填的是“不详”')
    expect(fourth.slice(9)).toEqual(['', ''])
  })

  it('escapes cells that a spreadsheet would run', () => {
    expect(rows.slice(1).map(([name]) => name)).toEqual(["'=甲厂", '乙厂', "'-丙厂", '丁厂'])
  })
})

describe('a roster saved as XLSX', async () => {
  const engine = await computed(exportBreakthrough, FIRMS)
  const [sheet] = await readXlsx(Buffer.from(await bytesOf(await engine.save('xlsx'))))
  const rows = sheet?.data ?? []

  it('has the same columns, long numbers as text and amounts as numbers', () => {
    expect(rows[0]).toEqual(SAVED)
    expect(rows.slice(1).map((row) => row.slice(0, 6))).toEqual([
      ['=甲厂', '911406000000000001', 8000000, '是', '算出', 20000],
      ['乙厂', '911406000000000002', '950万', '是', '算出', 20000],
      ['-丙厂', '911406000000000003', 100, '否', '不符合条件', 0],
      ['丁厂', '911406000000000004', '不详', '是', '填写有误', null],
    ])
  })

  it('has as numbers the amounts that a spreadsheet holds in full, and nothing else', async () => {
    const cells = [
      '5,000,000.50',
      ' 8000000 ',
      '-5',
      '0.1',
      '123456789012345',
      '1234567890123456',
      '007',
      '1,23',
      '950万',
      '',
    ]
    const lines = cells.map((cell) => `"${cell}",2021-03-05,12`)
    const text = `头一年的自营出口额（元）,成立日,是生产性企业\n${lines.join('\n')}\n`
    const saved = await (await computed(exportBreakthrough, text)).save('xlsx')
    const [sheet] = await readXlsx(Buffer.from(await bytesOf(saved)))
    expect(sheet?.data.slice(1).map((row) => row.slice(0, 3))).toEqual(
      [
        5000000.5,
        8000000,
        -5,
        0.1,
        123456789012345,
        '1234567890123456',
        '007',
        '1,23',
        '950万',
        null,
      ].map((amount) => [amount, '2021-03-05', '12']),
    )
  })

  it('shows amounts with two decimals and cells that came in as text', async () => {
    const parts = unzipSync(await bytesOf(await engine.save('xlsx')))
    const styles = strFromU8(parts['xl/styles.xml'] as Uint8Array)
    expect(styles).toContain('0.00"')
    expect(styles).toContain('formatCode="@"')
  })
})

it.each([
  ['911406000000000001', true],
  [' 1234567890123456 ', true],
  ['123456789012345', false],
  ['91140600000000000X', false],
])('whether a CSV would lose digits is said: %s', async (number, isLong) => {
  const engine = new LocalEngine(exportBreakthrough, 50)
  const text = `证件号,头一年的自营出口额,是生产性企业\n甲,1,是\n${number},1,是\n`
  expect((await engine.open(new File([text], '名册.csv'))).hasLongNumbers).toBe(isLong)
})

describe('a roster saved with formulas', () => {
  it('has its sums stored, for programs that do not compute', async () => {
    const engine = await computed(exportBreakthrough, FIRMS)
    const bytes = await bytesOf(await engine.save('formulas'))
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array)
    // 20,000 for the first two, nothing for the third; the fourth is wrong.
    expect(/<f>SUM\([A-Z]+2:[A-Z]+5\)<\/f><v>([^<]*)<\/v>/.exec(xml)?.[1]).toBe('40000')
    const [sheet] = await readXlsx(Buffer.from(bytes))
    expect(sheet?.data[5]?.[0]).toBe('合计（共 4 行）')
  })

  it('has a formula in every row that was computed, and the other columns beside it', async () => {
    const engine = await computed(exportBreakthrough, FIRMS)
    const bytes = await bytesOf(await engine.save('formulas'))
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array)
    const rows = xml.match(/<row .*?<\/row>/g) ?? []
    expect(rows.map((row) => row.includes('<f>')).slice(0, 5)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
    const [sheet] = await readXlsx(Buffer.from(bytes))
    expect(sheet?.data[1]?.slice(0, 2)).toEqual(['=甲厂', '911406000000000001'])
  })

  it('has a bound, and says so', async () => {
    const firms = `头一年的自营出口额,是生产性企业\n${'1,是\n'.repeat(MOST_EXPLAINED + 1)}`
    const engine = await computed(exportBreakthrough, firms)
    await expect(engine.save('formulas')).rejects.toThrow(`最多 ${MOST_EXPLAINED} 行`)
  })
})

describe('a row cut at the commas of a number', async () => {
  const roster = '头一年的自营出口额,是生产性企业\n5,000,000,是\n8000000,是\n'
  const engine = await computed(exportBreakthrough, roster)

  it('is wrong rather than computed with what was left of the number', async () => {
    const { rows } = await engine.rows({ status: 'all', text: '' }, 0, 9)
    expect(rows.map(({ status, total }) => [status, total])).toEqual([
      ['invalid', null],
      ['ok', '20000.00'],
    ])
    expect(rows[0]?.reason).toContain('比标题多 2 格')
  })

  it.each(['csv', 'xlsx', 'formulas'] as const)('keeps its rest in the %s', async (format) => {
    const bytes = await bytesOf(await engine.save(format))
    const rows =
      format === 'csv'
        ? parsed(new TextDecoder().decode(bytes))
        : ((await readXlsx(Buffer.from(bytes)))[0]?.data ?? [])
    const [headings = [], cut = [], whole = []] = rows
    if (format === 'formulas') expect(cut[0]).toBe('000，是')
    else expect(cut.slice(headings.filter(Boolean).length)).toEqual(['000', '是'])
    expect(cut).toContain('填写有误')
    expect(whole).toContain('算出')
  })
})

it('rows with fewer lines than others leave the rest empty', async () => {
  // 90,000 left to share by weight: 1 : 2, then 1 : 2 : 3.
  const fields = Object.keys(costShare.inputs)
  const row = (weights: string) =>
    fields.map((key) => (key === 'weights' ? `"${weights}"` : cellOf(key))).join(',')
  const cellOf = (key: string) => String(costShare.examples[0].inputs[key as never])
  const roster = [fields.join(','), row('1,2'), row('1,2,3')].join('\n')
  const [headings = [], first = [], second = []] = parsed(
    await (await computed(costShare, roster)).save('csv').then((blob) => blob.text()),
  )
  const empty = first.map((cell, place) => (cell === '' ? headings[place] : undefined))
  const full = second.map((cell, place) => (cell === '' ? headings[place] : undefined))
  expect(empty.filter((heading) => heading && !full.includes(heading))).toHaveLength(1)
  expect(new Set(headings).size).toBe(headings.length)
})

it.each(rules.map((rule) => [rule.id, rule] as const))(
  'what is saved of %s can be opened and computed again',
  async (_, rule) => {
    const engine = await computed(rule, templateCsv(rule))
    const [first] = (await engine.rows({ status: 'all', text: '' }, 0, 1)).rows
    for (const format of ['csv', 'xlsx'] as const) {
      const again = new LocalEngine(rule, 50)
      const opened = await again.open(new File([await engine.save(format)], `名册.${format}`))
      expect(opened.problems, format).toEqual([])
      await again.compute({ on: rule.document.from })
      const [row] = (await again.rows({ status: 'all', text: '' }, 0, 1)).rows
      expect([row?.status, row?.total, row?.lines]).toEqual([
        first?.status,
        first?.total,
        first?.lines,
      ])
    }
  },
)
