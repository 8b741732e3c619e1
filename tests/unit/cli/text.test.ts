import { describe, expect, it } from 'vitest'
import { ASKED, RULE } from '../../support/asked.ts'
import { runHere } from '../../support/run-here.ts'

describe('without --json a person reads the explanation', () => {
  it('says the amount in 元, 万元 and 大写 and what kind of right it is', async () => {
    const { stdout, stderr, status } = await runHere(ASKED)
    expect(stdout).toContain('20,000.00 元（符合条件就给）')
    expect(stdout).toContain('2 万元')
    expect(stdout).toContain('大写：人民币贰万元整')
    expect([status, stderr]).toEqual([0, ''])
  })

  it('names the document, its number, its validity, the office and the page', async () => {
    const { stdout } = await runHere(ASKED)
    expect(stdout).toMatch(/^出口零突破奖励\n《.+》朔政办发〔2021〕58号\n2023年6月30日：有效/)
    expect(stdout).toContain('有效（到2024年12月31日止）')
    expect(stdout).toContain('办理：各县（市、区）人民政府')
    expect(stdout).toContain('2021年第6期（总第14期）第55页')
  })

  it('shows every step under the one it makes, with its formula and clause', async () => {
    const { stdout } = await runHere(ASKED)
    expect(stdout).toContain(
      '\n  零突破奖励 20,000 元 ＝ 各项奖励相加 20,000 元，最高 300,000 元　〔四（二）〕\n',
    )
    expect(stdout).toContain(
      '\n      净增奖 5,000 元 ＝ 净增的档数 1 个 × 5,000 元/个　〔四（二）〕\n',
    )
    expect(stdout).toMatch(
      /\n {8}净增的档数 1 个 ＝ .+÷ 3,000,000 元，满一档算一档　〔四（二）〕\n/,
    )
  })

  it('answers each test with 是 or 否', async () => {
    const { stdout } = await runHere(ASKED)
    expect(stdout).toContain(
      '当年有自营出口：是（头一年的自营出口额 8,000,000 元 > 0 元）　〔四（二）〕',
    )
    expect(stdout).toContain('  是生产性企业：是\n')
  })

  it('says which reading was used, what the other options give, and the range', async () => {
    const { stdout } = await runHere([
      RULE,
      'firstYearExports=8500000',
      'manufacturer=false',
      '--on',
      '2023-06-30',
      '--reading',
      'scope=all-exporters',
    ])
    expect(stdout).toContain('哪些企业能拿：所有外贸企业（scope=all-exporters）')
    expect(stdout).toContain('若“只有生产性企业”（scope=manufacturers）：不符合条件')
    expect(stdout).toContain('若“按比例折算”（step=pro-rata）：20,833.33 元')
    expect(stdout).toContain('最低 0.00 元，最高 20,833.33 元')
  })

  it('says that an endless amount was rounded', async () => {
    const exports = 'firstYearExports=8500000'
    const { stdout } = await runHere([
      RULE,
      exports,
      'manufacturer=true',
      '--reading',
      'step=pro-rata',
    ])
    expect(stdout).toContain('20,833.33333333… 元四舍五入到分')
  })

  it('lists the conditions the office checks and the cautions', async () => {
    const { stdout } = await runHere(ASKED)
    expect(stdout).toContain('办理时还要核对\n  以前从来没有自营出口过')
    expect(stdout).toMatch(/请注意\n {2}\S/)
  })

  it('says first of all that the document has expired, and when', async () => {
    const { stdout } = await runHere([...ASKED.slice(0, -1), '2025-01-01'])
    expect(stdout).toMatch(/^已失效：到2024年12月31日为止，计算日期是2025年1月1日。/)
    expect(stdout).toContain('20,000.00 元')
  })

  it('says first of all that the document is not in force yet', async () => {
    const { stdout } = await runHere([...ASKED.slice(0, -1), '2021-12-31'])
    expect(stdout).toMatch(/^尚未施行：从2022年1月1日起施行/)
  })

  it('says plainly that one is not eligible, and why', async () => {
    const { stdout, status } = await runHere([RULE, 'firstYearExports=0', 'manufacturer=false'])
    expect(stdout).toContain(
      '不符合条件，没有这一项。\n  不符合“当年有自营出口”这一条（现在是0 元）',
    )
    expect(stdout).toContain('  不符合“是生产性企业”这一条\n')
    expect(stdout).not.toContain('大写')
    expect(status).toBe(0)
  })
})
