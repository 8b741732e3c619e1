import { describe, expect, it } from 'vitest'
import * as core from '../../../src/core/index.ts'
import type { AnyRule, Field } from '../../../src/core/index.ts'
import type { Outcome } from '../../../src/core/evaluate.ts'
import { evaluate } from '../../../src/core/evaluate.ts'
import { cellOf, headingOf, rawOf, unitWords } from '../../../src/core/rows/cells.ts'
import { beyond, columnName, columnsOf, requestOfRow } from '../../../src/core/rows/columns.ts'
import { csvLines } from '../../../src/core/rows/escape.ts'
import { openTextTable } from '../../../src/core/rows/text-table.ts'
import { columnLetters } from '../../../src/core/rows/letters.ts'
import * as results from '../../../src/core/rows/results.ts'
import { Tally } from '../../../src/core/rows/tally.ts'
import { theRule } from '../../support/ask.ts'

/* The rows of a roster: what a cell holds, which column is whose, what is added to a row and summed. */

const fee = core.money('费用') as Field
const kind = core.choice('类型', { a: '甲种', b: '乙种' }) as Field
const maker = core.flag('是生产性企业') as Field
const weights = core.list('权重', () => core.number('权重', '1')) as Field
const months = core.optional(core.count('月数', '月', { max: 12 })) as Field
const preset = core.count('人数', '人', { preset: '1' }) as Field

const LISTED = theRule('elevator/cost-share')
const RULE: AnyRule = { ...LISTED, inputs: { fee, kind, maker, months, preset } }
const ASKED = { on: '2023-06-30' }

describe('a cell', () => {
  it.each<[Field, string, unknown]>([
    [fee, ' 800万 ', ' 800万 '],
    [fee, '', ''],
    [kind, ' 乙种 ', 'b'],
    [kind, 'b', 'b'],
    [kind, '丙种', '丙种'],
    [maker, '是', 'true'],
    [maker, '否', 'false'],
    [weights, ' 1,2，3 ', ['1', '2', '3']],
    [months, ' ', undefined],
    [preset, '', undefined],
    [months, '3', '3'],
    [months, ' \u200b', undefined],
    [kind, '\u200b乙种\u00a0', 'b'],
    [maker, '√', '√'],
    [maker, ' TRUE', 'TRUE'],
    [fee, "'100000", '100000'],
    [fee, "\t'-5", '-5'],
    [fee, '‘100000', '100000'],
    [maker, "'是", 'true'],
    [weights, "'1,2", ['1', '2']],
    [months, "'", undefined],
  ])('of $label that says “%s” holds %j', (field, cell, raw) => {
    expect(rawOf(field, cell)).toEqual(raw)
  })

  it.each([
    ['12', '12万'],
    [' １２．５ ', '１２．５万'],
    ['¥500', '¥500万'],
    ['三百', '三百万'],
    ['三百万', '三百万'],
    ['500万', '500万'],
    ['1\u200b2', '12万'],
    ['12万元', '12万元'],
  ])('under a heading in another unit, %j is %j', (cell, raw) => {
    expect(rawOf(fee, cell, '万')).toBe(raw)
  })

  it('shows what it holds', () => {
    expect([cellOf(kind, 'b'), cellOf(maker, true), cellOf(weights, ['1', '2'])]).toEqual([
      '乙种',
      '是',
      '1,2',
    ])
    expect([cellOf(kind, 'c'), cellOf(fee, '5')]).toEqual(['c', '5'])
  })
})

it('a heading is the name with its unit, where it has one', () => {
  expect([fee, kind, maker, weights, months].map(headingOf)).toEqual([
    '费用（元）',
    '类型',
    '是生产性企业',
    '权重（用逗号分开）',
    '月数（个月）',
  ])
  const silent = ['1', '是否', '选项', '日期', '年份']
  expect(silent.map(unitWords)).toEqual(silent.map(() => ''))
  expect(unitWords('亩')).toBe('亩')
})

it('columns are named as a spreadsheet names them', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
  expect(columnName(27)).toBe('AB 列')
})

describe('the columns of a roster', () => {
  it('are found by key, name, or name and unit, in any order', () => {
    const headings = ['村', '是生产性企业', ' 费用 （元）', 'kind', '按哪天算', '月 \n 数']
    expect(columnsOf(RULE, headings)).toEqual({
      width: 6,
      inputs: { maker: 1, fee: 2, kind: 3, months: 5 },
      suffixes: {},
      on: 4,
      questions: [],
      problems: [],
    })
    expect(columnsOf(RULE, ['on', 'fee', 'kind', 'maker']).on).toBe(0)
  })

  it('that are missing, or there twice, are reported', () => {
    expect(columnsOf(RULE, ['费用', '费用（元）', 'fee', '类型'])).toMatchObject({
      inputs: { fee: 0, kind: 3 },
      on: undefined,
      problems: [
        {
          field: 'fee',
          message: '“费用”有 3 列（A 列、B 列、C 列），不知道用哪一列。请只留一列。',
        },
        {
          field: 'maker',
          message: '没有“是生产性企业”这一列。标题写“是生产性企业”或者“maker”。',
        },
      ],
    })
    expect(columnsOf({ ...RULE, inputs: { fee } }, ['fee', 'on', '按哪天算']).problems).toEqual([
      { field: 'on', message: '“按哪天算”有 2 列（B 列、C 列），不知道用哪一列。请只留一列。' },
    ])
  })
})

describe('a row that cannot be asked', () => {
  const columns = columnsOf(RULE, ['费用', '村', '按哪天算', '类型'])
  const cells = ['5', '东村', '2022-01-01', '甲种']
  const problemsOf = (refused: [number, string][]) =>
    results.calculationOfRow(RULE, columns, cells, ASKED, new Map(refused)).outcome.problems

  it('has a refused cell in the column of an input or of the day', () => {
    expect(problemsOf([[0, '这一格是公式。']])).toEqual([
      { field: 'fee', message: '这一格是公式。' },
    ])
    expect(problemsOf([[2, '这一格是公式。']])).toEqual([
      { field: 'on', message: '这一格是公式。' },
    ])
    const others = problemsOf([[1, '这一格是公式。']])
    expect(others.filter(({ message }) => message.includes('公式'))).toEqual([])
  })

  it('has a list that is one long number', () => {
    const [{ inputs }] = LISTED.examples
    const keys = Object.keys(inputs)
    const of = (cell: string) => {
      const row = keys.map((key) => (key === 'weights' ? cell : String(inputs[key])))
      return results.calculationOfRow(LISTED, columnsOf(LISTED, keys), row, ASKED).outcome.problems
    }
    const message =
      '“各户分摊权重”只有一个数 100120150，像是表格软件把几个数连成了一个。请把这一列设成文本格式，重新填，用逗号分开。'
    expect(of(' 100120150 ')).toEqual([{ field: 'weights', message }])
    expect([of('100,120,150'), of('999')]).toEqual([[], []])
  })
})

it('a row that is no record has no results but the reason', () => {
  expect(results.skippedCells('total', ['a', 'b'])).toEqual([
    ...['skipped', '', '', '', '', '', '像是合计，没有算进去'],
  ])
})

describe('the request of a row', () => {
  const columns = columnsOf(RULE, ['费用', '村', '按哪天算', '月数', '类型'])
  it('has what its cells hold, and the day of its own where it says one', () => {
    const cells = ['5', '东村', ' 2022-01-01 ', '3', '甲种']
    expect(requestOfRow(RULE, columns, cells, ASKED)).toEqual({
      on: '2022-01-01',
      inputs: { fee: '5', months: '3', kind: 'a' },
    })
    expect(requestOfRow(RULE, columns, ['5', '', ' ', ''], ASKED)).toEqual({
      on: '2023-06-30',
      inputs: { fee: '5', kind: '' },
    })
    expect(requestOfRow(RULE, columns, ['5'], ASKED).on).toBe('2023-06-30')
  })
  it('has the readings asked for, and no day but that asked where there is no such column', () => {
    const readings = { localBasis: 'per-project' }
    const plain = columnsOf(RULE, ['费用'])
    expect(requestOfRow(RULE, plain, ['5', '2022-01-01'], { ...ASKED, readings })).toEqual({
      on: '2023-06-30',
      readings,
      inputs: { fee: '5' },
    })
  })

  it('is not read where filled cells lie beyond the headings', () => {
    expect(beyond(columns, ['1', '2', '3', '4', '5'])).toEqual([])
    expect(beyond(columns, ['1', '2', '3', '4', '5', ' ', ''])).toEqual([])
    expect(beyond(columns, ['1', '2', '3', '4', '5', '', '7'])).toEqual(['', '7'])
    const { outcome, ...rest } = results.calculationOfRow(
      RULE,
      columns,
      ['1', '2', '3', '4', '5', '6', '7'],
      ASKED,
    )
    const message = '这一行比标题多 2 格，后面的数可能错位。数里有逗号的，要用双引号括起来。'
    expect(outcome).toMatchObject({ status: 'invalid', problems: [{ field: 'row', message }] })
    expect(rest).toEqual({
      on: '',
      inputs: {},
      document: RULE.document,
      period: RULE.document,
      result: null,
      alternatives: [],
    })
  })
})

describe('what is added to a row', () => {
  it('is headed as the contract says, with a column for each line', () => {
    expect(results.resultHeadings(['net', 'household-1'])).toEqual([
      'status',
      'total',
      'net',
      'household-1',
      'low',
      'high',
      'reason',
    ])
    expect(results.lineIdsOf(LISTED, 3)).toEqual([
      'net',
      'household-1',
      'household-2',
      'household-3',
    ])
    expect(results.lineIdsOf(theRule('elevator/subsidy'), 9)).toEqual([
      'province',
      'city',
      'county',
    ])
    expect(results.listKeysOf(LISTED)).toEqual(['weights'])
    expect(results.listKeysOf(RULE)).toEqual([])
  })

  it('is the outcome in cells, blank where there is none', () => {
    const house = { storeys: '6', legalTitle: true, singleOwner: false, certificate: true }
    const lift = { ...house, elevators: '2' }
    const ids = ['province', 'city', 'nobody']
    const ask = (inputs: object) =>
      results.resultCells(evaluate(theRule('elevator/subsidy'), { on: '2022-06-30', inputs }), ids)
    // 200,000 by the province; 50,000 a lift, or once, by the city and the county.
    expect(ask(lift)).toEqual([
      'ok',
      '400000.00',
      '200000.00',
      '100000.00',
      '',
      '300000.00',
      '400000.00',
      '',
    ])
    const [status, total, ...rest] = ask({ ...lift, legalTitle: false, certificate: false })
    expect([status, total]).toEqual(['not-eligible', '0.00'])
    expect(rest[rest.length - 1]?.split('；')).toHaveLength(2)
    const wrong = ask({ ...lift, storeys: 'x', elevators: 'y' })
    expect(wrong.slice(0, 7)).toEqual(['invalid', '', '', '', '', '', ''])
    expect(wrong[7]).toMatch(/^elevators: “.*；storeys: “/)
  })
})

describe('a cell that a spreadsheet would run', () => {
  const lines = (...cells: string[]) => csvLines(cells.map((cell) => [cell]))

  it('gets an apostrophe, a plain number none', () => {
    expect(csvLines([])).toBe('')
    expect(csvLines([['a', 'b'], ['c']])).toBe('a,b\nc\n')
    const safe = ['5', '-5', '+5', '-12.50', '+0.05', '2022-01-01', '东村', "'5", "'东村"]
    expect(lines(...safe)).toBe(`${safe.join('\n')}\n`)
    for (const cell of [
      '=1',
      '+A1',
      '-A1',
      '-5-5',
      '-5.',
      '-5.5.5',
      '-.5',
      '-5x',
      '@x',
      '-',
      '+-1',
    ])
      expect(lines(cell)).toBe(`"'${cell}"\n`)
    for (const cell of ['＝1', '＋A1', '－A1', '＠x', "'=1", "''＝1"])
      expect(lines(cell)).toBe(`"'${cell}"\n`)
    for (const cell of ['\tx', '\rx', '\n=1']) expect(lines(cell)).toContain(`'${cell}`)
  })

  it('is read again as it was', async () => {
    const cells = [
      '=1',
      "'=1",
      "''=1",
      '+A1',
      '-5',
      "'-5",
      '＝1',
      '\tx',
      '\n=1',
      '="x"',
      '东村',
      "'",
    ]
    async function* bytes() {
      yield new TextEncoder().encode(csvLines([['a', 'b'], ...cells.map((cell) => [cell, 'x'])]))
    }
    const { rows } = await openTextTable(bytes())
    const read: string[][] = []
    for await (const some of rows) read.push(...some)
    expect(read.slice(1).map(([cell]) => cell)).toEqual(cells)
  })
})

describe('a tally', () => {
  const counted = (more: Partial<Outcome>): Outcome => ({
    ...evaluate(theRule('elevator/subsidy'), { on: '2022-06-30', inputs: {} }),
    status: 'ok',
    unit: '元',
    ...more,
  })
  it('counts rows by status, and sums what is due', () => {
    const tally = new Tally()
    const line = (id: string, amount: string, unit = '元') => ({ id, amount, unit })
    tally.add(counted({ total: '0.10', lines: [line('a', '0.10'), line('n', '3', '人')] }))
    tally.add(
      counted({ total: '0.20', lines: [line('a', '0.20'), line('d', '2022-01-01', '日期')] }),
    )
    tally.add(counted({ total: '9.00', status: 'not-eligible', lines: [line('a', '9.00')] }))
    tally.add(counted({ total: null, status: 'invalid' }))
    expect([tally.rows, tally.status]).toEqual([
      4,
      { ok: 2, 'not-eligible': 1, invalid: 1, skipped: 0 },
    ])
    expect(tally.total('元')).toBe('0.30')
    expect(tally.lines()).toEqual([
      { id: 'a', sum: '0.30', unit: '元' },
      { id: 'n', sum: '3', unit: '人' },
    ])
    expect(tally.yes).toBe(0)
  })
  it('counts what comes out as yes, and adds up neither checks nor days', () => {
    const tally = new Tally()
    for (const total of ['yes', 'no', 'yes']) tally.add(counted({ total, unit: '是否', lines: [] }))
    expect([tally.yes, tally.total('是否'), tally.total('日期')]).toEqual([2, null, null])
    expect(new Tally().total('元')).toBe('0.00')
    expect(new Tally().total('人')).toBe('0')
  })
})
