import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../src/cli/arguments.ts'
import { procedureText } from '../../../src/cli/procedure-text.ts'
import { theRule } from '../../support/ask.ts'
import { ASKED, RULE } from '../../support/asked.ts'
import { runHere } from '../../support/run-here.ts'
import { procedure, rule } from '../../support/made-up-procedure.ts'

describe('how one gets what a rule computes', () => {
  const text = procedureText(procedure, [rule], 'in-force')

  it('is told step by step, under the document', () => {
    expect(text).toContain(`怎么办\n  照《${rule.document.title}》${rule.document.number}\n`)
    expect(text).toContain(
      [
        '  2. 递申请【这一步要用到】',
        '    政务大厅',
        '    公示满 7 日以后',
        '    办事单位的期限：5 个工作日答复',
        '    谁办：代理人',
      ].join('\n'),
    )
    expect(text).toContain('  3. 拨钱【钱在这一步】\n')
    expect(text).toContain('没标地点、期限的，就是文件没写。\n  文件没有写先后')
    expect(text).toContain('  文件没写：申请表；几天到账。去问：住建局。\n')
    expect(text).toMatch(/\n {2}文件没说清楚的办法\n {4}要不要/)
    expect(text).not.toMatch(/失效|undefined/)
  })

  it('tells who keeps which figure that the rule asks', () => {
    const farmer = procedureText(procedure, [theRule('landless-pension/subsidy')], 'in-force')
    expect(farmer).toMatch(/ {2}这些数去哪儿问\n {4}民政部门：上一年度城市低保标准（每月）\n/)
    expect(text).not.toContain('这些数去哪儿问')
  })

  it('says first that a document has expired', () => {
    expect(procedureText(procedure, [rule], 'expired')).toMatch(/^怎么办\n {2}文件已经失效。/)
  })

  it('says that nothing is known, and names the office', () => {
    expect(procedureText(undefined, [rule], 'in-force')).toBe(
      `怎么办\n  这份文件的事怎么办，这里还没有整理出来。去问：${rule.office}。\n`,
    )
  })

  it('says what the text has where it states no procedure', () => {
    const stated = { ...procedure, steps: [], notStated: '文件没有写怎么办。' }
    const told = procedureText(stated, [rule], 'in-force')
    expect(told).toContain(`  文件没有写怎么办。负责的：${rule.office}。\n`)
    expect(told).not.toContain('没标地点')
  })
})

describe('--how', () => {
  it('prints the procedure alone where no input is given', async () => {
    const { stdout, stderr, status } = await runHere([RULE, '--how', '--on', '2023/6/30'])
    expect(stdout).toMatch(/^怎么办\n/)
    expect(stdout).not.toContain('已经失效')
    expect([stderr, status]).toEqual(['', 0])
  })

  it('says on a day after its end that the document has expired', async () => {
    expect((await runHere([RULE, '--how', '--on', '2025-01-01'])).stdout).toMatch(
      /^怎么办\n {2}文件已经失效/,
    )
  })

  it('prints it under the amount where inputs are given', async () => {
    const { stdout, status } = await runHere([...ASKED, '--how'])
    expect(stdout).toMatch(/20,000\.00 元[^]*\n\n怎么办\n/)
    expect(status).toBe(0)
  })

  it('tells the dates that follow from the days given, of a rule or of its document', async () => {
    for (const asked of ['elevator', 'elevator/notice']) {
      const { stdout, stderr, status } = await runHere([asked, '--how', 'posted=2021-04-20'])
      expect(stdout).toMatch(/^怎么办\n/)
      expect(stdout).toMatch(/公示至少贴到：2021年4月27日\n.*次日起数 7 天.*\n.*2021年4月26日/)
      expect(stdout).toMatch(/最早可以递申请：2021年4月28日[^]*没有往后挪/)
      expect([stderr, status]).toEqual(['', 0])
    }
  })

  it('tells of a document that changes another what the rules of that one need', async () => {
    const { stdout } = await runHere(['accident-insurance-2021', '--how'])
    expect(stdout).toContain('【钱在这一步：意外险能赔多少】')
  })

  it('says from which days one can count', async () => {
    expect((await runHere(['elevator', '--how'])).stdout).toContain('posted=年-月-日　贴出公示那天')
  })

  it.each([
    [['no/such', '--how'], 'rule'],
    [[RULE, '--how', '--on', '2023-02-30'], 'on'],
    [[RULE, '--how', 'manufacturer=true'], 'firstYearExports'],
    [['elevator', '--how', 'posted=2021-02-30'], 'posted'],
    [['elevator', '--how', 'posted='], 'posted'],
    [['elevator', '--how', 'poster=2021-02-03'], 'poster'],
  ])('is refused with its field: %j', async (args, field) => {
    const { stdout, stderr, status } = await runHere(args)
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toMatch(new RegExp(`^${field}: `))
  })

  it.each(['--json', '--ndjson', '--list'])('does not stand beside %s', (flag) => {
    const { problems } = readArguments([...(flag === '--json' ? [RULE] : []), '--how', flag])
    expect(problems).toEqual([{ field: '--how', message: `不能和 ${flag} 一起用。` }])
  })
})
