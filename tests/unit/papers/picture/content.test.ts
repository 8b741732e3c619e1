import { expect, it } from 'vitest'
import { calculate } from '../../../../src/core/evaluate.ts'
import { pictureBlocks } from '../../../../src/papers/picture/content.ts'
import { theRule } from '../../../support/ask.ts'

const ADDRESS = 'https://example.org/a/b/?c=1'

/** What the picture of a calculation says, each text with what stands at its end. */
function said(
  id: string,
  inputs: Record<string, unknown>,
  { on = '2022-06-30', address = ADDRESS, readings = {} } = {},
): string[] {
  const rule = theRule(id)
  const calculation = calculate(rule, { on, readings, inputs })
  const blocks = pictureBlocks(rule, calculation, { today: '2026-11-30', address })
  return blocks.flatMap((block) =>
    block.kind === 'text' ? [block.text + (block.end ? `｜${block.end}` : '')] : [],
  )
}
const kinds = (id: string, inputs: Record<string, unknown>, address: string) => {
  const rule = theRule(id)
  const calculation = calculate(rule, { on: '2022-06-30', readings: {}, inputs })
  return pictureBlocks(rule, calculation, { today: '2026-11-30', address }).map(({ kind }) => kind)
}

const TOPUP = { subsidy: '41700', payout: 'drawing', age: '65' }

it('says what and how much, the inputs, the main steps, clause, standing, day and where it is from', () => {
  const texts = said('landless-pension/monthly-topup', TOPUP)
  const expected = [
    '养老金每月多领多少',
    '每月多领（符合条件就给）',
    '412.87 元/月', // 41,700 ÷ 101 = 412.871…
    '大写：人民币肆佰壹拾贰元捌角柒分（每月）',
    '记进账户的补贴｜41,700 元',
    '领养老金的情况｜已经在领养老金',
    '开始多领时的年龄｜65 岁',
    '每月多领｜412.87 元/月',
    '计发月数｜101 个月',
    '还有 1 步没有列出来。',
    '依据《关于对被征地农民实行基本养老保险补贴的实施办法》（朔政办发〔2020〕29号，2020年7月29日印发）。2022年6月30日：没写截止日期，办之前先问一声还算不算数。',
    '扫码打开这笔账，看全部步骤、要证明的条件和要当心的地方。',
    '2026年11月30日制。由惠算计算，以主管部门审核为准。',
  ]
  expect(texts).toEqual(expect.arrayContaining(expected))
  expect(texts.find((text) => text.startsWith('= '))).toMatch(/四舍五入　〔五〕$/)
  expect(texts.find((text) => text.startsWith('条款：'))).toMatch(
    /^条款：五；《.+》（国发〔2005〕38号）附件“计发月数表”，不是公报内容；/,
  )
})

it('says that it is not due and why, and no steps', () => {
  const inputs = { firstYearExports: '8000000', manufacturer: false }
  const texts = said('foreign-trade/export-breakthrough', inputs)
  expect(texts).toContain('按条文不符合条件')
  expect(texts.join()).toContain('生产')
  expect(texts).not.toContain('主要的几步')
  expect(texts.join()).not.toMatch(/\d\.\d\d 元$/)
})

it('says first that a document has expired', () => {
  const inputs = { firstYearExports: '8000000', manufacturer: true }
  const texts = said('foreign-trade/export-breakthrough', inputs, { on: '2026-11-30' })
  const warning = '已失效（2024年12月31日止）。下面照原来的条文算，现在不一定还能办。'
  expect(texts).toContain(warning)
  expect(texts.indexOf(warning)).toBeLessThan(texts.indexOf('20,000.00 元'))
})

it('says how unclear wording was read and how far apart the readings are', () => {
  const inputs = { highTechExports: '40000000' }
  const texts = said('foreign-trade/high-tech-exports', inputs)
  expect(texts).toContain('450,000.00 元')
  expect(texts).toContain('不同读法算出来从 350,000.00 元 到 450,000.00 元。')
  expect(texts.filter((text) => /：这里按“.+”算。/.test(text))).toHaveLength(1)
})

const LIFT = {
  ...{ elevators: '1', storeys: '12', legalTitle: true, singleOwner: false, certificate: true },
  ...{ totalCost: '523456.78', weights: Array.from({ length: 24 }, (_, i) => `${i}`) },
}

it('lists the lines of a table alone, forty of them, and counts the rest', () => {
  const texts = said('elevator/cost-share', LIFT)
  // 23 of 276 parts of 323,456.78.
  expect(texts).toContain('第 24 户要出｜26,954.73 元')
  expect(texts.filter((text) => text.startsWith('= '))).toHaveLength(1)
  const weights = Array.from({ length: 120 }, () => '1')
  const many = said('elevator/cost-share', { ...LIFT, weights })
  expect(many.filter((text) => text.includes('户要出｜'))).toHaveLength(39)
  expect(many.find((text) => text.startsWith('还有'))).toMatch(/^还有 \d+ 步没有列出来。$/)
})

it('has the code of the link, or says that the link is too long for one', () => {
  expect(kinds('landless-pension/monthly-topup', TOPUP, ADDRESS)).toContain('code')
  const long = `${ADDRESS}&d=${'1.5,'.repeat(1000)}`
  expect(kinds('landless-pension/monthly-topup', TOPUP, long)).not.toContain('code')
  expect(said('landless-pension/monthly-topup', TOPUP, { address: long }).join()).toContain(
    '链接太长，放不进二维码',
  )
})
