import { expect, it } from 'vitest'
import { summaryBlocks } from '../../../../src/papers/picture/summary.ts'

it('says the sums apart, then each measure with why, what has expired under its warning', () => {
  const total = { words: '符合条件就给', total: '25000.00', low: '25000.00', high: '26666.67' }
  const blocks = summaryBlocks(
    '我能拿什么',
    [
      { outOfForce: '', totals: [], lines: [{ title: '甲', gives: '还没填全', why: '还差：乙' }] },
      {
        outOfForce: '已失效。',
        totals: [{ ...total, parts: [] }],
        lines: [{ title: '丙', gives: '25,000.00 元', why: '' }],
      },
    ],
    { today: '2026-11-30', address: 'https://example.org/start/?do=a' },
  )
  const said = blocks.flatMap((block) =>
    block.kind === 'text' ? [block.text + (block.end ? `｜${block.end}` : '')] : [],
  )
  expect(said).toEqual([
    '惠算　公报里的钱，算给你看',
    '我能拿什么',
    '一项一项',
    '甲｜还没填全',
    '还差：乙',
    '已失效。',
    '合计，几种钱分开算',
    '符合条件就给｜25,000.00 元',
    '不同读法：从 25,000.00 元 到 26,666.67 元',
    '一项一项',
    '丙｜25,000.00 元',
    '扫码打开这笔账，看全部步骤、要证明的条件和要当心的地方。',
    '2026年11月30日制。由惠算计算，以主管部门审核为准。',
  ])
  expect(blocks.map(({ kind }) => kind)).toContain('code')
})
