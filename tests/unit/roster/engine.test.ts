import { describe, expect, it } from 'vitest'
import type { AnyRule } from '../../../src/core/rule.ts'
import costShare from '../../../src/policies/elevator/cost-share.ts'
import bondedStorage from '../../../src/policies/foreign-trade/bonded-storage.ts'
import exportBreakthrough from '../../../src/policies/foreign-trade/export-breakthrough.ts'
import eligibility from '../../../src/policies/long-term-care/eligibility.ts'
import type { Filter } from '../../../src/roster/engine.ts'
import { LocalEngine } from '../../../src/roster/local-engine.ts'
import { inTimeSlices } from '../../../src/roster/time-slices.ts'

const ALL: Filter = { status: 'all', text: '' }
const ASKED = { on: '2023-06-30' }
const ABORTED = expect.objectContaining({ name: 'AbortError' })

async function engineOf(rule: AnyRule, text: string, slice = 50) {
  const engine = new LocalEngine(rule, slice)
  const opened = await engine.open(text)
  return { engine, opened }
}
const statuses = async (engine: LocalEngine) =>
  (await engine.rows(ALL, 0, 200)).rows.map(({ number, status }) => [number, status])

/** Half of each fee: 50,000.00, then three times 0.005 rounded up to 0.01. */
const FEES = `户主\t仓储费（元）\t村
张三\t100000\t东村
李四\t0.01\t西村
王五\t五千多\t西村
赵六\t0.01\t西村
钱七\t\t
孙八\t0.01\t东村`

describe('an open roster', () => {
  it('is shown with its rows, and each column with what it was taken for', async () => {
    const { opened } = await engineOf(bondedStorage, FEES)
    expect(opened).toEqual({
      name: '粘贴的内容',
      rows: 6,
      columns: [
        { heading: '户主', key: null },
        { heading: '仓储费（元）', key: 'storageFee' },
        { heading: '村', key: null },
      ],
      sheets: [],
      sheet: undefined,
      matched: {
        width: 3,
        inputs: { storageFee: 1 },
        suffixes: {},
        on: undefined,
        questions: [],
        problems: [],
      },
      skipped: [],
      skippedRows: 0,
      notes: [],
      hasLongNumbers: false,
      problems: [],
    })
  })

  it('stays open with its results when another cannot be opened', async () => {
    const { engine } = await engineOf(bondedStorage, FEES)
    await engine.compute(ASKED)
    const picture = new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)], '名册.xlsx')
    await expect(engine.open(picture)).rejects.toThrow('名册.xlsx')
    expect((await engine.rows(ALL, 0, 1)).all).toBe(6)
  })

  it('that lacks a column says so, and is not computed', async () => {
    const { engine, opened } = await engineOf(bondedStorage, '户主,村\n张三,东村')
    expect(opened.problems).toMatchObject([{ field: 'storageFee' }])
    await expect(engine.compute(ASKED)).rejects.toThrow('没有“仓储费”这一列')
    expect(await engine.rows(ALL, 0, 10)).toEqual({ all: 0, rows: [] })
  })

  it('leaves no results of the one before', async () => {
    const { engine } = await engineOf(bondedStorage, FEES)
    await engine.compute(ASKED)
    await engine.open('仓储费\n1')
    expect(await engine.rows(ALL, 0, 10)).toEqual({ all: 0, rows: [] })
    await expect(engine.save('csv')).rejects.toThrow('还没有算')
  })
})

describe('rows that look like no record', () => {
  const TOTALLED = '户主\t仓储费（元）\t村\n张三\t100000\t东村\n合计\t100000\t\n注：初步数\t\t'

  it('are listed, left out of the sum and shown with the reason', async () => {
    const { engine, opened } = await engineOf(bondedStorage, TOTALLED)
    expect(opened.skipped).toEqual([
      { place: 1, number: 3, text: '合计 100000', reason: 'total' },
      { place: 2, number: 4, text: '注：初步数', reason: 'note' },
    ])
    const sums = await engine.compute(ASKED)
    expect(sums).toMatchObject({
      total: '50000.00',
      rows: 3,
      status: { ok: 1, invalid: 0, skipped: 2 },
      skips: { total: 1, note: 1 },
    })
    const { rows } = await engine.rows({ status: 'skipped', text: '' }, 0, 9)
    expect(rows.map(({ number, reason }) => [number, reason])).toEqual([
      [3, '像是合计，没有算进去'],
      [4, '像是表下的说明，没有算进去'],
    ])
  })

  it('are counted after all where that is asked, one or all', async () => {
    const { engine } = await engineOf(bondedStorage, TOTALLED)
    expect(await engine.compute({ ...ASKED, counted: [1] })).toMatchObject({
      total: '100000.00',
      skips: { note: 1 },
    })
    const all = await engine.compute({ ...ASKED, counted: 'all' })
    expect(all.status).toEqual({ ok: 2, 'not-eligible': 0, invalid: 1, skipped: 0 })
  })

  it('have no amount in files that are saved', async () => {
    const { engine } = await engineOf(bondedStorage, TOTALLED)
    await engine.compute(ASKED)
    const csv = (await (await engine.save('csv')).text()).split('\n')
    expect(csv[2]).toMatch(/^合计,100000,,没算进去,,像是合计，没有算进去,/)
  })
})

describe('a column in question', () => {
  const NEARLY = '户主\t仓储费用（万元）\n张三\t10'

  it('keeps the roster from being computed until it is answered', async () => {
    const { engine, opened } = await engineOf(bondedStorage, NEARLY)
    expect(opened.matched.questions).toMatchObject([{ place: 1, key: 'storageFee', unit: '万元' }])
    await expect(engine.compute(ASKED)).rejects.toThrow('是不是“仓储费（元）”，单位写的是万元？')
    expect((await engine.match({ 1: true })).matched.questions).toEqual([])
    // Half of 100,000.
    expect((await engine.compute(ASKED)).total).toBe('50000.00')
    expect((await engine.match({ 1: false })).problems).toMatchObject([{ field: 'storageFee' }])
  })
})

describe('a unit that stands above the headings', () => {
  const SHEET = '某市企业名册,单位：万元\n户主,仓储费\n张三,10'

  it('is asked about before anything is computed', async () => {
    const { engine, opened } = await engineOf(bondedStorage, SHEET)
    expect(opened.matched.questions).toMatchObject([{ place: 1, unit: '万元', about: 'unit' }])
    await engine.match({ 1: true })
    // Half of 100,000, or of 10.
    expect((await engine.compute(ASKED)).total).toBe('50000.00')
    await engine.match({ 1: false })
    expect((await engine.compute(ASKED)).total).toBe('5.00')
  })
})

describe('a roster computed', () => {
  it('counts wrong rows, each in its place with field and reason, and sums the rounded rows', async () => {
    const { engine } = await engineOf(bondedStorage, FEES)
    const sums = await engine.compute(ASKED)
    expect(sums).toMatchObject({
      rows: 6,
      status: { ok: 4, 'not-eligible': 0, invalid: 2 },
      total: '50000.03',
      lines: [{ id: 'amount', sum: '50000.03', unit: '元' }],
    })
    const { rows } = await engine.rows(ALL, 0, 10)
    expect(rows.map(({ number, cells, total }) => [number, cells[0], total])).toEqual([
      [2, '张三', '50000.00'],
      [3, '李四', '0.01'],
      [4, '王五', null],
      [5, '赵六', '0.01'],
      [6, '钱七', null],
      [7, '孙八', '0.01'],
    ])
    expect(rows[2]?.reason).toMatch(/^“仓储费”填的是“五千多”，读不成数。/)
    expect(rows[4]?.reason).toMatch(/^“仓储费”没有填。/)
  })

  it('uses the day and the readings that are asked for', async () => {
    // 4,500,000 above 5,000,000: one whole step of 3,000,000, or one and a half.
    const roster = '头一年的自营出口额,是生产性企业\n950万,是'
    const { engine } = await engineOf(exportBreakthrough, roster)
    expect((await engine.compute(ASKED)).total).toBe('20000.00')
    const asked = { ...ASKED, readings: { step: 'pro-rata' } }
    expect((await engine.compute(asked)).total).toBe('22500.00')
  })

  it('counts the checks that come out as yes, which make no sum', async () => {
    const { inputs } = eligibility
    const examples = eligibility.examples.filter(({ readings }) => !readings)
    const cells = (inputsOf: (typeof examples)[number]['inputs']) =>
      Object.keys(inputs).map((key) => String(inputsOf[key as never] ?? ''))
    const rows = [Object.keys(inputs), ...examples.map(({ inputs }) => cells(inputs))]
    const { engine } = await engineOf(eligibility, rows.map((row) => row.join('\t')).join('\n'))
    const sums = await engine.compute({ on: eligibility.document.from })
    expect(sums.yes).toBe(examples.filter(({ total }) => total === 'yes').length)
    expect(sums.total).toBeNull()
  })

  it('reports its progress', async () => {
    const many = `仓储费\n${'100\n'.repeat(30_000)}`
    const { engine } = await engineOf(bondedStorage, many, 8)
    const reported: number[] = []
    await engine.compute(ASKED, { onProgress: (done) => reported.push(done) })
    expect(reported.length).toBeGreaterThan(0)
    expect([...reported].sort((a, b) => a - b)).toEqual(reported)
    expect(reported.every((done) => done > 0 && done < 30_000)).toBe(true)
  })

  it('does without the examples, which the browser’s copy of a rule has not', async () => {
    const [first] = costShare.examples
    const slim = { ...costShare, examples: [] } as unknown as AnyRule
    const keys = Object.keys(slim.inputs)
    const cells = keys.map((key) => [first.inputs[key as never] ?? ''].flat().join('，'))
    const { engine } = await engineOf(slim, `${keys.join('\t')}\n${cells.join('\t')}`)
    expect((await engine.compute({ on: slim.document.from })).total).toBe(first.total)
  })
})

describe('a computation that is aborted', () => {
  const many = `仓储费\n${'100\n'.repeat(20_000)}`

  it('rejects with an AbortError, and the results there were stay', async () => {
    const { engine } = await engineOf(bondedStorage, many, 1)
    await engine.compute(ASKED)
    const controller = new AbortController()
    const { signal } = controller
    const second = engine.compute({ on: '不是日期' }, { signal })
    controller.abort()
    await expect(second).rejects.toThrow(ABORTED)
    expect(await engine.rows({ status: 'ok', text: '' }, 0, 1)).toMatchObject({ all: 20_000 })
  })

  it('does not begin where the signal is aborted already', async () => {
    const { engine } = await engineOf(bondedStorage, FEES)
    const controller = new AbortController()
    controller.abort()
    const { signal } = controller
    await expect(engine.compute(ASKED, { signal })).rejects.toThrow(ABORTED)
    expect(await engine.rows(ALL, 0, 1)).toMatchObject({ all: 0 })
  })

  it('is so by another one, and by another roster', async () => {
    const { engine } = await engineOf(bondedStorage, many, 1)
    const first = engine.compute(ASKED)
    const second = engine.compute(ASKED)
    await expect(first).rejects.toThrow(ABORTED)
    const third = engine.open('仓储费\n1')
    await expect(second).rejects.toThrow(ABORTED)
    expect((await third).rows).toBe(1)
  })
})

it('work in time slices yields to what else waits on the thread', async () => {
  let yields = 0
  let working = true
  const other = () => {
    yields++
    if (working) setTimeout(other)
  }
  setTimeout(other)
  let visited = 0
  const busy = () => {
    const start = performance.now()
    while (performance.now() - start < 1);
    visited++
  }
  await inTimeSlices(5)(100, busy)
  working = false
  expect(visited).toBe(100)
  expect(yields).toBeGreaterThan(5)
})

describe('a filter', () => {
  it('lets through by status, and by the text of a cell or a reason', async () => {
    const { engine } = await engineOf(bondedStorage, FEES)
    await engine.compute(ASKED)
    const numbers = async (filter: Filter) =>
      (await engine.rows(filter, 0, 200)).rows.map(({ number }) => number)
    expect(await numbers({ status: 'invalid', text: '' })).toEqual([4, 6])
    expect(await numbers({ status: 'all', text: '西村' })).toEqual([3, 4, 5])
    expect(await numbers({ status: 'ok', text: ' 西村 ' })).toEqual([3, 5])
    expect(await numbers({ status: 'all', text: '没有填' })).toEqual([6])
    expect(await numbers({ status: 'not-eligible', text: '' })).toEqual([])
  })

  it('gives some rows from a place on, two hundred at most, and how many there are', async () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => index)
    const { engine } = await engineOf(bondedStorage, `仓储费\n${numbers.join('\n')}`)
    await engine.compute(ASKED)
    const { all, rows } = await engine.rows(ALL, 700, 5000)
    expect([all, rows.length, rows[0]?.cells, rows[0]?.number]).toEqual([1000, 200, ['700'], 702])
    expect((await engine.rows(ALL, 990, 50)).rows).toHaveLength(10)
    expect((await engine.rows(ALL, 2000, 50)).rows).toEqual([])
  })

  it('supersedes the ones before it, which then give its rows', async () => {
    const { engine } = await engineOf(bondedStorage, `仓储费\n${'100\n'.repeat(300)}`, 0)
    await engine.compute(ASKED)
    const first = engine.rows({ status: 'all', text: '1' }, 0, 1)
    const second = engine.rows({ status: 'all', text: '10' }, 0, 1)
    const third = engine.rows({ status: 'all', text: '2' }, 0, 1)
    expect([(await first).all, (await second).all, (await third).all]).toEqual([0, 0, 0])
  })

  it('is of the results there are now', async () => {
    const { engine } = await engineOf(bondedStorage, FEES)
    await engine.compute({ on: '2023-02-30' })
    expect((await statuses(engine)).every(([, status]) => status === 'invalid')).toBe(true)
    await engine.compute(ASKED)
    expect((await statuses(engine)).filter(([, status]) => status === 'ok')).toHaveLength(4)
  })
})

describe('classes', () => {
  it('are the rows with the same text in a column, the largest first', async () => {
    const { engine } = await engineOf(bondedStorage, FEES)
    await engine.compute(ASKED)
    const classes = await engine.classes(2, 10)
    expect(classes.map(({ name, rows, total }) => [name, rows, total])).toEqual([
      ['西村', 3, '0.02'],
      ['东村', 2, '50000.01'],
      ['（空白）', 1, '0.00'],
    ])
    expect(classes[0]?.status).toEqual({ ok: 2, 'not-eligible': 0, invalid: 1, skipped: 0 })
    expect((await engine.classes(2, 1)).map(({ name }) => name)).toEqual(['西村'])
  })
})
