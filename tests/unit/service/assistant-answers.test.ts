import type { Client } from '@modelcontextprotocol/client'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { evaluate } from '../../../src/core/evaluate.ts'
import { fromPairs } from '../../../src/core/link.ts'
import { theRule } from '../../support/ask.ts'
import { overHttp, tell, textOf } from '../../support/assistant.ts'

/* What the tools tell beside the amount, and what they refuse. */

let client: Client
beforeAll(async () => {
  client = await overHttp(2026)
})
afterAll(() => client.close())
afterEach(() => vi.unstubAllEnvs())

const ask = async (request: Record<string, unknown>) =>
  (await tell(client, 'evaluate', request)).told
const refusal = async (name: string, asked: Record<string, unknown>) => {
  const result = await client.callTool({ name, arguments: asked })
  expect(result.isError).toBe(true)
  return textOf(result)
}

/** 550 × 139 = 76,450; × 5 ÷ 8 = 47,781.25; less the 10,000 of before. */
const FARMER = {
  rule: 'landless-pension/subsidy',
  on: '2026-01-01',
  inputs: {
    ...{ monthlyAllowance: '550', contractedArea: '8亩', takenArea: 5, members: 4 },
    ...{ birthDate: '1958年3月2日', noticeDate: '2023-05-10', rightsHolder: '是' },
    priorSubsidy: '10,000',
  },
}
/** 5,000 + 10,000 + 5,000 for the one whole step of 3,000,000 in 4,500,000; pro rata 1.5 steps. */
const EXPORTER = {
  rule: 'foreign-trade/export-breakthrough',
  inputs: { firstYearExports: '950万', manufacturer: true },
}

describe('an answer tells', () => {
  it('what was understood, each reading with its amount, and the range', async () => {
    const told = await ask(FARMER)
    expect(told).toMatchObject({
      amount: '37,781.25 元',
      range: { low: '0.00 元', high: '37,781.25 元' },
      asked: expect.arrayContaining(['被征走的承包地：5 亩', '出生日期：1958年3月2日']),
      readings: [
        {
          name: 'repeat',
          options: [
            { option: 'difference', amount: '37,781.25 元', used: true },
            { option: 'once-only', amount: '0.00 元', used: false },
          ],
        },
      ],
    })
  })

  it('the reading that was chosen', async () => {
    const told = await ask({ ...EXPORTER, readings: { step: 'pro-rata' } })
    expect(told).toMatchObject({
      total: '22500.00',
      range: { low: '20,000.00 元', high: '22,500.00 元' },
    })
  })

  it('each step with the number of its clause, and what each clause says once', async () => {
    const told = await ask(FARMER)
    const steps = told['steps'] as { words: string; value: string; at?: string }[]
    const clauses = told['clauses'] as { at: string }[]
    expect(steps).toContainEqual({
      ...{ words: '全部失地的人均标准', value: '76,450.00 元', at: '三（一）' },
      how: '= 上一年度城市低保标准（每月） 550 元/月 × 139 个月',
    })
    const numbers = clauses.map(({ at }) => at)
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const { at } of steps) if (at) expect.soft(numbers).toContain(at)
  })

  it('that a document has expired, also where a day in its time is asked for', async () => {
    expect((await ask(EXPORTER))['standing']).toContain('已失效（2024年12月31日止）')
    const then = await ask({ ...EXPORTER, on: '2023-06-30' })
    expect(then['standing']).toContain('有效（到2024年12月31日止）')
    expect(then['standingToday']).toContain('已失效')
  })

  it('that no end is stated, which is not the same as in force', async () => {
    expect((await ask(FARMER))['standing']).toBe('没写截止日期，办之前先问一声还算不算数')
  })

  it('what is merely encouraged, and that a sum is apart from others', async () => {
    const inputs = { parents: 2, months: 12 }
    const child = await ask({ rule: 'childcare/allowance', inputs })
    expect(child).toMatchObject({ amount: '4,800.00 元', kind: '只是鼓励，不是必须给' })
    const loan = { guaranteedAmount: '2000000', epidemicControl: false }
    const fee = await ask({ rule: 'service-recovery/guarantee-fee', inputs: loan })
    expect(fee).toMatchObject({ kind: '最高不超过这个数', apart: '要付的担保费，最高不超过这个数' })
  })

  it('why nothing is due, and which tests hold', async () => {
    const inputs = { ...FARMER.inputs, takenArea: '3' }
    const told = await ask({ ...FARMER, inputs })
    expect(told).toMatchObject({ status: 'not-eligible', total: '0.00', steps: [] })
    expect(told['reasons']).not.toEqual([])
    expect(told['tests']).toContainEqual({ words: '公告那天年满 16 周岁', holds: true, at: '二' })
  })

  it('by which clause nothing is due, where the user answered by no', async () => {
    const told = await ask({ ...FARMER, inputs: { ...FARMER.inputs, rightsHolder: false } })
    expect(told['reasons']).toEqual(['不符合“是在册村民，有承包权”这一条'])
    expect(told['tests']).toContainEqual({ words: '是在册村民，有承包权', holds: false, at: '二' })
    expect(told['clauses']).toContainEqual(expect.objectContaining({ at: '二' }))
  })

  it('of a thousand households sixty steps, and how many it left out', async () => {
    const [example] = theRule('elevator/cost-share').examples
    const inputs = { ...example.inputs, weights: Array.from({ length: 1000 }, () => 1) }
    const told = await ask({ rule: 'elevator/cost-share', inputs })
    // (500,000 − 200,000) ÷ 1000 each.
    expect(told).toMatchObject({ total: '300000.00' })
    expect(told['steps']).toHaveLength(60)
    expect(told['stepsLeftOut']).toBeGreaterThan(900)
  })
})

describe('the page', () => {
  it('opens the same calculation at the site’s own address', async () => {
    vi.stubEnv('SITE', 'https://example.org')
    vi.stubEnv('BASE', '/huisuan')
    const told = await ask({ ...EXPORTER, readings: { step: 'pro-rata' }, on: '2023-06-30' })
    const page = new URL(told['page'] as string)
    expect(page.origin + page.pathname).toBe(
      'https://example.org/huisuan/foreign-trade/export-breakthrough/',
    )
    const rule = theRule('foreign-trade/export-breakthrough')
    const carried = fromPairs(rule, page.searchParams)
    expect(carried.on).toBe('2023-06-30')
    const opened = evaluate(rule, { ...carried, on: '2023-06-30' })
    expect(opened).toMatchObject({ total: '22500.00', readings: { step: 'pro-rata' } })
  })

  it('is left out where the site’s address is not set', async () => {
    vi.stubEnv('SITE', undefined)
    expect(await ask(EXPORTER)).not.toHaveProperty('page')
    const { told } = await tell(client, 'describe_rule', { rule: EXPORTER.rule })
    expect(told).not.toHaveProperty('page')
  })
})

describe('a wrong request is an error that can be mended', () => {
  it('each field is named with what is expected', async () => {
    const inputs = { firstYearExports: '一大笔', manufacturer: true, colour: 'red' }
    const { problems } = JSON.parse(await refusal('evaluate', { ...EXPORTER, inputs }))
    expect(problems).toEqual([
      { field: 'firstYearExports', message: expect.stringContaining('请填 0 到 10万亿 之间') },
      { field: 'colour', message: expect.stringContaining('firstYearExports、manufacturer') },
    ])
  })

  it('a number that a float may have changed has to come as text', async () => {
    const inputs = { firstYearExports: 100_000_000_000.5, manufacturer: '也许' }
    const { problems } = JSON.parse(await refusal('evaluate', { ...EXPORTER, inputs }))
    expect(problems).toEqual([
      { field: 'manufacturer', message: expect.stringContaining('请选“是”或“否”') },
      { field: 'firstYearExports', message: expect.stringContaining('请写成文本') },
    ])
    const exports = async (firstYearExports: unknown) =>
      (await ask({ ...EXPORTER, inputs: { firstYearExports, manufacturer: true } }))['total']
    expect(await exports(1e11)).toBe('300000.00')
    expect(await exports('100000000000.50')).toBe('300000.00')
    const beyond = { firstYearExports: 1e14, manufacturer: true }
    expect(await refusal('evaluate', { ...EXPORTER, inputs: beyond })).toContain('超出范围')
  })

  it('so has one in a list', async () => {
    const [{ inputs }] = theRule('elevator/cost-share').examples
    const weighed = { rule: 'elevator/cost-share', inputs: { ...inputs, weights: [1, 2e11] } }
    expect(await refusal('evaluate', weighed)).toMatch(/weights.*请写成文本/)
  })

  it('a missing input is asked for', async () => {
    const { problems } = JSON.parse(await refusal('evaluate', { ...EXPORTER, inputs: {} }))
    expect(problems.map(({ field }: { field: string }) => field)).toEqual([
      'firstYearExports',
      'manufacturer',
    ])
  })

  it('an unknown day, reading or rule is named', async () => {
    const wrong = { ...EXPORTER, on: '2023-02-30', readings: { step: 'half' } }
    const { problems } = JSON.parse(await refusal('evaluate', wrong))
    expect(problems.map(({ field }: { field: string }) => field)).toEqual(['on', 'readings.step'])
    for (const [name, asked] of [
      ['evaluate', { rule: 'elevator/nothing', inputs: {} }],
      ['describe_rule', { rule: 'constructor' }],
      ['procedure', { of: '__proto__' }],
    ] as const)
      expect.soft(await refusal(name, asked)).toContain('find_rules')
  })

  const keyed = (key: string) => JSON.parse(`{"${key}": "1"}`) as Record<string, string>
  const long = 'x'.repeat(201)
  const { rule, inputs } = EXPORTER
  it.each<[string, string, Record<string, unknown>, string]>([
    ['an inherited key', 'evaluate', { rule, inputs: keyed('__proto__') }, '__proto__'],
    [
      'an inherited reading',
      'evaluate',
      { rule, inputs, readings: keyed('__proto__') },
      '__proto__',
    ],
    ['a name of every object', 'evaluate', { rule, inputs: keyed('constructor') }, 'constructor'],
    ['an object as an input', 'evaluate', { rule, inputs: { manufacturer: {} } }, 'manufacturer'],
    ['nothing as an input', 'evaluate', { rule, inputs: { manufacturer: null } }, 'manufacturer'],
    ['a list of lists', 'evaluate', { rule, inputs: { manufacturer: [[1]] } }, 'manufacturer'],
    ['a long text', 'evaluate', { rule, inputs: { firstYearExports: long } }, 'firstYearExports'],
    ['a long key', 'evaluate', { rule, inputs: { [long]: '1' } }, 'inputs'],
    ['a long list', 'evaluate', { rule, inputs: { a: Array(1001).fill('1') } }, 'inputs/a'],
    [
      'very many values',
      'evaluate',
      { rule, inputs: { a: Array(4000).fill('1') } },
      'maximum of 3000',
    ],
    ['inputs that are a list', 'evaluate', { rule, inputs: [] }, 'data/inputs must be object'],
    ['no inputs', 'evaluate', { rule }, "required property 'inputs'"],
    [
      'a day that is a number',
      'evaluate',
      { rule, inputs, on: 20230630 },
      'data/on must be string',
    ],
    ['a key beside the four', 'evaluate', { rule, inputs, colour: 1 }, 'additional properties'],
    ['words without end', 'find_rules', { words: '地'.repeat(100_000) }, '80 characters'],
    ['words that are none', 'find_rules', { words: ['电梯'] }, 'data/words must be string'],
    ['no words', 'find_rules', {}, "required property 'words'"],
    ['a rule without end', 'describe_rule', { rule: 'a'.repeat(100_000) }, '100 characters'],
    ['a document that is a number', 'procedure', { of: 1 }, 'data/of must be string'],
  ])('%s', async (_, name, asked, said) => {
    const text = await refusal(name, asked)
    expect(text).toMatch(new RegExp(said))
    expect(text.length).toBeLessThan(2000)
  })
})
