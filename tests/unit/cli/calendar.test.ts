import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../src/cli/arguments.ts'
import { readByIcalJs } from '../../support/calendars.ts'
import { ASKED } from '../../support/asked.ts'
import { runHere } from '../../support/run-here.ts'

describe('--ics', () => {
  it('writes the days of a result as a calendar file and nothing else', async () => {
    const { stdout, stderr, status } = await runHere([
      'elevator/notice',
      'postedDate=2021-04-20',
      '--ics',
    ])
    expect([stderr, status]).toEqual(['', 0])
    // By hand, from the next day on: 21–27 April are seven days.
    expect(readByIcalJs(stdout)).toMatchObject([
      { summary: '至少贴到（装电梯的公示要贴到哪天）', from: '2021-04-27', alarms: [15] },
    ])
  })

  it.each([
    [[...ASKED, '--ics'], '--ics: 算出来的不是日子'],
    [['service-recovery/loan-deferral', 'dueDate=2021-01-01', '--ics'], '--ics: 按条文不符合条件'],
    [['elevator/notice', '--ics'], 'postedDate: '],
    [['no/such', '--ics'], 'rule: '],
    [['--ics'], 'rule: '],
  ])('writes no file, and says why: %j', async (args, why) => {
    const { stdout, stderr, status } = await runHere(args)
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr.startsWith(why)).toBe(true)
  })

  it.each(['--json', '--ndjson', '--list', '--how'])('does not stand beside %s', (flag) => {
    const asks = flag === '--json' || flag === '--how' ? ['elevator/notice'] : []
    const { problems } = readArguments([...asks, '--ics', flag])
    expect(problems).toEqual([{ field: '--ics', message: `不能和 ${flag} 一起用。` }])
  })

  it('nor beside a roster', () => {
    const args = ['elevator/notice', '--roster', 'in.csv', '--out', 'out.csv', '--ics']
    expect(readArguments(args).problems).toEqual([
      { field: '--ics', message: '不能和 --roster 一起用。' },
    ])
  })
})
