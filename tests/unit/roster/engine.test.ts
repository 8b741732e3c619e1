import { describe, expect, it } from 'vitest'
import type { AnyRule } from '../../../src/core/rule.ts'
import costShare from '../../../src/policies/elevator/cost-share.ts'
import bondedStorage from '../../../src/policies/foreign-trade/bonded-storage.ts'
import exportBreakthrough from '../../../src/policies/foreign-trade/export-breakthrough.ts'
import eligibility from '../../../src/policies/long-term-care/eligibility.ts'
import type { Filter } from '../../../src/roster/engine.ts'
import { Cancelled } from '../../../src/roster/engine.ts'
import { Session } from '../../../src/roster/local-engine.ts'
import { inSlices } from '../../../src/roster/slices.ts'

const ALL: Filter = { status: 'all', text: '' }
const ASKED = { on: '2023-06-30' }
const silent = () => undefined

async function deskOf(rule: AnyRule, text: string, slice = 50) {
  const desk = new Session(rule, slice)
  const opened = await desk.open(text)
  return { desk, opened }
}
const statuses = async (desk: Session) =>
  (await desk.rows(ALL, 0, 200)).rows.map(({ number, status }) => [number, status])

/** Half of each fee: 50,000.00, then three times 0.005 rounded up to 0.01. */
const FEES = `户主\t仓储费（元）\t村
张三\t100000\t东村
李四\t0.01\t西村
王五\t五千多\t西村
赵六\t0.01\t西村
钱七\t\t
孙八\t0.01\t东村`

describe('a roster that lies open', () => {
  it('is told with its rows, and each column with what it was taken for', async () => {
    const { opened } = await deskOf(bondedStorage, FEES)
    expect(opened).toEqual({
      name: '粘贴的内容',
      rows: 6,
      columns: [
        { heading: '户主', key: null },
        { heading: '仓储费（元）', key: 'storageFee' },
        { heading: '村', key: null },
      ],
      notes: [],
      problems: [],
    })
  })

  it('stays open with its results when another cannot be opened', async () => {
    const { desk } = await deskOf(bondedStorage, FEES)
    await desk.compute(ASKED, silent)
    const picture = new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)], '名册.xlsx')
    await expect(desk.open(picture)).rejects.toThrow('名册.xlsx')
    expect((await desk.rows(ALL, 0, 1)).all).toBe(6)
  })

  it('that lacks a column says so, and is not computed', async () => {
    const { desk, opened } = await deskOf(bondedStorage, '户主,村\n张三,东村')
    expect(opened.problems).toMatchObject([{ field: 'storageFee' }])
    await expect(desk.compute(ASKED, silent)).rejects.toThrow('没有“仓储费”这一列')
    expect(await desk.rows(ALL, 0, 10)).toEqual({ all: 0, rows: [] })
  })

  it('leaves no results of the one before', async () => {
    const { desk } = await deskOf(bondedStorage, FEES)
    await desk.compute(ASKED, silent)
    await desk.open('仓储费\n1')
    expect(await desk.rows(ALL, 0, 10)).toEqual({ all: 0, rows: [] })
    await expect(desk.save('csv')).rejects.toThrow('还没有算')
  })
})

describe('a roster computed', () => {
  it('counts wrong rows, each in its place with field and reason, and sums the rounded rows', async () => {
    const { desk } = await deskOf(bondedStorage, FEES)
    const sums = await desk.compute(ASKED, silent)
    expect(sums).toMatchObject({
      rows: 6,
      status: { ok: 4, 'not-eligible': 0, invalid: 2 },
      total: '50000.03',
      lines: [{ id: 'amount', sum: '50000.03', unit: '元' }],
    })
    const { rows } = await desk.rows(ALL, 0, 10)
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
    const { desk } = await deskOf(exportBreakthrough, roster)
    expect((await desk.compute(ASKED, silent)).total).toBe('20000.00')
    const asked = { ...ASKED, readings: { step: 'pro-rata' } }
    expect((await desk.compute(asked, silent)).total).toBe('22500.00')
  })

  it('counts the checks that come out as yes, which make no sum', async () => {
    const { inputs } = eligibility
    const examples = eligibility.examples.filter(({ readings }) => !readings)
    const cells = (inputsOf: (typeof examples)[number]['inputs']) =>
      Object.keys(inputs).map((key) => String(inputsOf[key as never] ?? ''))
    const rows = [Object.keys(inputs), ...examples.map(({ inputs }) => cells(inputs))]
    const { desk } = await deskOf(eligibility, rows.map((row) => row.join('\t')).join('\n'))
    const sums = await desk.compute({ on: eligibility.document.from }, silent)
    expect(sums.yes).toBe(examples.filter(({ total }) => total === 'yes').length)
    expect(sums.total).toBeNull()
  })

  it('tells how far it is', async () => {
    const many = `仓储费\n${'100\n'.repeat(30_000)}`
    const { desk } = await deskOf(bondedStorage, many, 8)
    const told: number[] = []
    await desk.compute(ASKED, (done) => told.push(done))
    expect(told.length).toBeGreaterThan(0)
    expect([...told].sort((a, b) => a - b)).toEqual(told)
    expect(told.every((done) => done > 0 && done < 30_000)).toBe(true)
  })

  it('does without the examples, which the browser’s copy of a rule has not', async () => {
    const [first] = costShare.examples
    const slim = { ...costShare, examples: [] } as unknown as AnyRule
    const keys = Object.keys(slim.inputs)
    const cells = keys.map((key) => [first.inputs[key as never] ?? ''].flat().join('，'))
    const { desk } = await deskOf(slim, `${keys.join('\t')}\n${cells.join('\t')}`)
    expect((await desk.compute({ on: slim.document.from }, silent)).total).toBe(first.total)
  })
})

describe('a computation called off', () => {
  const many = `仓储费\n${'100\n'.repeat(20_000)}`

  it('rejects, and the results there were stay', async () => {
    const { desk } = await deskOf(bondedStorage, many, 1)
    await desk.compute(ASKED, silent)
    const second = desk.compute({ on: '不是日期' }, silent)
    desk.cancel()
    await expect(second).rejects.toBeInstanceOf(Cancelled)
    expect(await desk.rows({ status: 'ok', text: '' }, 0, 1)).toMatchObject({ all: 20_000 })
  })

  it('is so by another one, and by another roster', async () => {
    const { desk } = await deskOf(bondedStorage, many, 1)
    const first = desk.compute(ASKED, silent)
    const second = desk.compute(ASKED, silent)
    await expect(first).rejects.toBeInstanceOf(Cancelled)
    const third = desk.open('仓储费\n1')
    await expect(second).rejects.toBeInstanceOf(Cancelled)
    expect((await third).rows).toBe(1)
  })
})

it('work in slices lets others on the thread have their turn', async () => {
  let turns = 0
  let working = true
  const other = () => {
    turns++
    if (working) setTimeout(other)
  }
  setTimeout(other)
  let visited = 0
  const busy = () => {
    const start = performance.now()
    while (performance.now() - start < 1);
    visited++
  }
  expect(await inSlices(5)(100, busy)).toBe(true)
  working = false
  expect(visited).toBe(100)
  expect(turns).toBeGreaterThan(5)
})

describe('a filter', () => {
  it('lets through by status, and by what stands in a cell or a reason', async () => {
    const { desk } = await deskOf(bondedStorage, FEES)
    await desk.compute(ASKED, silent)
    const numbers = async (filter: Filter) =>
      (await desk.rows(filter, 0, 200)).rows.map(({ number }) => number)
    expect(await numbers({ status: 'invalid', text: '' })).toEqual([4, 6])
    expect(await numbers({ status: 'all', text: '西村' })).toEqual([3, 4, 5])
    expect(await numbers({ status: 'ok', text: ' 西村 ' })).toEqual([3, 5])
    expect(await numbers({ status: 'all', text: '没有填' })).toEqual([6])
    expect(await numbers({ status: 'not-eligible', text: '' })).toEqual([])
  })

  it('gives some rows from a place on, two hundred at most, and how many there are', async () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => index)
    const { desk } = await deskOf(bondedStorage, `仓储费\n${numbers.join('\n')}`)
    await desk.compute(ASKED, silent)
    const { all, rows } = await desk.rows(ALL, 700, 5000)
    expect([all, rows.length, rows[0]?.cells, rows[0]?.number]).toEqual([1000, 200, ['700'], 702])
    expect((await desk.rows(ALL, 990, 50)).rows).toHaveLength(10)
    expect((await desk.rows(ALL, 2000, 50)).rows).toEqual([])
  })

  it('overtakes the ones before it, which then give its rows', async () => {
    const { desk } = await deskOf(bondedStorage, `仓储费\n${'100\n'.repeat(300)}`, 0)
    await desk.compute(ASKED, silent)
    const first = desk.rows({ status: 'all', text: '1' }, 0, 1)
    const second = desk.rows({ status: 'all', text: '10' }, 0, 1)
    const third = desk.rows({ status: 'all', text: '2' }, 0, 1)
    expect([(await first).all, (await second).all, (await third).all]).toEqual([0, 0, 0])
  })

  it('is of the results there are now', async () => {
    const { desk } = await deskOf(bondedStorage, FEES)
    await desk.compute({ on: '2023-02-30' }, silent)
    expect((await statuses(desk)).every(([, status]) => status === 'invalid')).toBe(true)
    await desk.compute(ASKED, silent)
    expect((await statuses(desk)).filter(([, status]) => status === 'ok')).toHaveLength(4)
  })
})

describe('classes', () => {
  it('are the rows with the same text in a column, the largest first', async () => {
    const { desk } = await deskOf(bondedStorage, FEES)
    await desk.compute(ASKED, silent)
    const classes = await desk.classes(2, 10)
    expect(classes.map(({ name, rows, total }) => [name, rows, total])).toEqual([
      ['西村', 3, '0.02'],
      ['东村', 2, '50000.01'],
      ['（空白）', 1, '0.00'],
    ])
    expect(classes[0]?.status).toEqual({ ok: 2, 'not-eligible': 0, invalid: 1 })
    expect((await desk.classes(2, 1)).map(({ name }) => name)).toEqual(['西村'])
  })
})
