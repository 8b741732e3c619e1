import { describe, expect, it } from 'vitest'
import type { Column, Computed } from '../../../src/calculators/comparison.ts'
import { differ, nowText, rowsOf } from '../../../src/calculators/comparison.ts'
import { draftOf } from '../../../src/calculators/draft.ts'
import type { Typed } from '../../../src/core/link.ts'
import { calculate } from '../../../src/core/evaluate.ts'
import { defaultReadings } from '../../../src/core/rule.ts'
import { theRule } from '../../support/ask.ts'

const ON = '2023-06-30'
const exporter = { firstYearExports: '800万', manufacturer: 'true' }

function computed(id: string, typed: Typed, chosenDay?: string): Computed {
  const rule = theRule(id)
  const readings = defaultReadings(rule)
  const calculation = calculate(rule, { on: chosenDay ?? ON, readings, inputs: typed })
  return { rule, calculation, typed, readings, chosenDay, unknownParameters: [] }
}
function column(id: string, typed: Typed, chosenDay?: string): Column {
  const one = computed(id, typed, chosenDay)
  const draft = draftOf({ ...one, query: 'x=1' })
  return { saved: { ...draft, id, at: '2026-11-24T00:00:00Z' }, computed: one }
}
const cellsOf = (columns: Column[], words: string) =>
  rowsOf(columns).find((row) => row.words === words)?.cells

describe('what is kept of a calculation', () => {
  it('names the measure and its first inputs, with the amount and the kind of right', () => {
    expect(
      draftOf({ ...computed('foreign-trade/export-breakthrough', exporter), query: 'q=1' }),
    ).toEqual({
      name: '出口零突破奖励 800 万元',
      title: '出口零突破奖励',
      address: 'foreign-trade/export-breakthrough/?q=1',
      total: '20,000.00 元', // 5,000 + 10,000 + one step of 300万
      kind: '符合条件就给',
    })
  })

  it('is called unfinished while something is missing, and never an amount', () => {
    const typed = { firstYearExports: '', manufacturer: 'true' }
    const draft = draftOf({ ...computed('foreign-trade/export-breakthrough', typed), query: '' })
    expect(draft).toMatchObject({ name: '出口零突破奖励', total: '还没填完', kind: '' })
  })

  it('is no amount where the condition is not met', () => {
    const typed = { ...exporter, manufacturer: 'false' }
    const draft = draftOf({ ...computed('foreign-trade/export-breakthrough', typed), query: '' })
    expect(draft).toMatchObject({ total: '不符合条件', kind: '' })
  })
})

describe('calculations side by side', () => {
  const small = column('foreign-trade/export-breakthrough', exporter)
  const large = column(
    'foreign-trade/export-breakthrough',
    { ...exporter, firstYearExports: '2亿' },
    '2025-01-01',
  )
  const lift = column('elevator/subsidy', {
    elevators: '2',
    storeys: '6',
    legalTitle: 'true',
    singleOwner: 'false',
    certificate: 'true',
  })

  it('of one rule have the same rows, and those that differ are marked', () => {
    const rows = rowsOf([small, large])
    expect(rows.filter(({ cells }) => differ(cells)).map(({ words }) => words)).toEqual([
      '头一年的自营出口额',
      '按哪天算',
      '文件有没有效',
    ])
    expect(cellsOf([small, large], '头一年的自营出口额')).toEqual([
      '8,000,000 元',
      '200,000,000 元',
    ])
    expect(cellsOf([small, large], '按哪天算')).toEqual(['今天（2023年6月30日）', '2025年1月1日'])
    expect(cellsOf([small, large], '文件有没有效')).toEqual([
      '有效（到2024年12月31日止）',
      '已失效（2024年12月31日止）',
    ])
    // 5,000 + 10,000 + 65 steps × 5,000 = 340,000, at most 300,000
    expect([small, large].map(nowText)).toEqual(['20,000.00 元', '300,000.00 元'])
  })

  it('of different rules have every input of either, and a dash where one has none', () => {
    expect(cellsOf([small, lift], '头一年的自营出口额')).toEqual(['8,000,000 元', '—'])
    expect(cellsOf([small, lift], '加装几部电梯')).toEqual(['—', '2 部'])
    expect(differ(cellsOf([small, lift], '加装几部电梯') ?? [])).toBe(false)
    expect(cellsOf([small, lift], '哪些企业能拿')).toEqual(['只有生产性企业', '—'])
    // 2 × 10万 + 2 × 10万, or 2 × 10万 + 5万 + 5万 if city and county give by the project
    expect(cellsOf([small, lift], '各种读法，从最低到最高')).toEqual([
      '都一样',
      '300,000.00 元 到 400,000.00 元',
    ])
  })

  it('tell what was left empty or cannot be read as it was typed', () => {
    const typed = { firstYearExports: '八百万块', manufacturer: '' }
    const wrong = column('foreign-trade/export-breakthrough', typed, '2023-02-30')
    expect(cellsOf([wrong, small], '头一年的自营出口额')?.[0]).toBe('填的是“八百万块”，要改')
    expect(cellsOf([wrong, small], '是生产性企业')?.[0]).toBe('没填')
    expect(cellsOf([wrong, small], '按哪天算')?.[0]).toBe('填的是“2023-02-30”，要改')
    expect(cellsOf([wrong, small], '各种读法，从最低到最高')?.[0]).toBe('—')
    expect(nowText(wrong)).toBe('还没填完')
  })

  it('of a page that is no rule’s give what was kept', () => {
    const kept = { saved: lift.saved }
    expect(nowText(kept)).toBe('400,000.00 元')
    expect(rowsOf([kept, small]).every(({ cells }) => cells[0] === '—')).toBe(true)
  })
})
