import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/core/evaluate.ts'
import { byArguments, byEngine, byLines, byLink, byRosterFile } from '../fuzz/ways.ts'
import { theRule } from '../support/ask.ts'

/* What people write is read alike by every way in. Totals are by hand from the clauses. */

type Inputs = Record<string, string>
const ON = '2023-06-30'

/** The status, total and problems by each way in; a roster's row has a reason. */
async function byEveryWay(id: string, inputs: Inputs, on: string) {
  const rule = theRule(id)
  const pairs = Object.entries(inputs)
  const query = new URLSearchParams([...pairs, ['on', on]]).toString()
  const args = [id, ...pairs.map(([key, text]) => `${key}=${text}`), '--on', on]
  const [line] = await byLines([JSON.stringify({ rule: id, on, inputs })])
  const table = [
    [...Object.keys(inputs), 'on', '备注'],
    [...Object.values(inputs), on, '第一户'],
  ]
  const rows = [
    await byRosterFile(rule, table, { on: ON }),
    await byEngine(rule, table, { on: ON }, 'pasted'),
    await byEngine(rule, table, { on: ON }, 'file'),
  ].flat()
  const outcomes = [
    evaluate(rule, { on, inputs }),
    byLink(rule, query).outcome,
    byArguments(args).outcome,
    ...(line ? [line] : []),
  ]
  return [
    ...outcomes.map(({ status, total, problems }) => ({
      ...{ status, total: total ?? '' },
      reason: problems.map(({ message }) => message).join('；'),
    })),
    ...rows.map(({ status, total, reason }) => ({ status, total, reason })),
  ]
}

const EXPORTS = 'foreign-trade/export-breakthrough'
const FUND = 'service-recovery/housing-fund'
const DUE = 'service-recovery/tax-deferral'
const fund = { monthlyBase: '5000', oldRate: '12', newRate: '5', months: '6' }
const exports = { firstYearExports: '8000000', manufacturer: 'true' }

describe('by every way in', () => {
  it.each<[string, Inputs, string]>([
    // 5,000 + 10,000 + one step of 5,000
    [EXPORTS, { firstYearExports: '800 万 元', manufacturer: 'TRUE' }, '20000.00'],
    [EXPORTS, { firstYearExports: '\u200b8,000,000', manufacturer: '√' }, '20000.00'],
    [EXPORTS, { firstYearExports: '捌佰万元整', manufacturer: ' 是 ' }, '20000.00'],
    [EXPORTS, { firstYearExports: '¥ 8000000', manufacturer: 'Y' }, '20000.00'],
    // 5,000 × (12% − 5%) × 6
    [FUND, { ...fund, oldRate: '12%', newRate: '5 ％', months: '6个月' }, '2100.00'],
    [FUND, { ...fund, monthlyBase: '5000元/月', months: '6 月' }, '2100.00'],
    [DUE, { dueDate: '2021/3/5' }, '2021-06-05'],
    [DUE, { dueDate: '2021.3.5' }, '2021-06-05'],
    [DUE, { dueDate: '2021年3月5日' }, '2021-06-05'],
    [DUE, { dueDate: '20210305' }, '2021-06-05'],
    [DUE, { dueDate: '2021/3/5 0:00:00' }, '2021-06-05'],
  ])('%s with %j gives %s', async (id, inputs, total) => {
    for (const on of [ON, '2023/6/30', '2023年6月30日', '20230630'])
      for (const seen of await byEveryWay(id, inputs, on))
        expect(seen).toMatchObject({ status: 'ok', total })
  })

  it.each<[string, Inputs, string, string]>([
    [EXPORTS, { ...exports, firstYearExports: 'US$800,000' }, ON, '是外币，先折成人民币'],
    [EXPORTS, { ...exports, firstYearExports: '8000000.00001' }, ON, '小数位太多'],
    [EXPORTS, { ...exports, firstYearExports: '12%' }, ON, '是百分数'],
    [EXPORTS, { ...exports, manufacturer: '是的' }, ON, '请选“是”或“否”'],
    [EXPORTS, exports, '2023-06-31', '“按哪天算”填的是“2023-06-31”，没有这一天'],
    [EXPORTS, exports, '2023-06-30 08:00', '带着时间 08:00'],
    [FUND, { ...fund, months: '6年' }, ON, '单位应是“个月”'],
    [DUE, { dueDate: '3/5/2021' }, ON, '读不成日期'],
    [DUE, { dueDate: '2021-03-05 13:20' }, ON, '带着时间 13:20'],
    [DUE, { dueDate: '2021-02-30' }, ON, '没有这一天'],
  ])('%s with %j on %s is refused: %s', async (id, inputs, on, reason) => {
    for (const seen of await byEveryWay(id, inputs, on))
      expect(seen).toMatchObject({ status: 'invalid', reason: expect.stringContaining(reason) })
  })
})
