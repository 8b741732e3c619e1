import { afterEach, describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/evaluate.ts'
import type { Calculation } from '../../../src/core/evaluate.ts'
import { calendarText, entriesOf, willRemind } from '../../../src/papers/calendar/index.ts'
import { givesDays } from '../../../src/papers/calendar/gives-days.ts'
import { rules } from '../../../src/policies/index.ts'
import { theRule } from '../../support/ask.ts'
import { readByIcalJs, readByNodeIcal } from '../../support/calendars.ts'

const NOW = new Date('2026-11-30T05:40:00Z')
const PAGE = 'https://example.org/elevator/notice/'

/** A calculation of a rule on a day, and the entries it gives. */
function entriesFor(id: string, inputs: object, on = '2022-06-30', readings = {}) {
  const rule = theRule(id)
  return entriesOf(rule, calculate(rule, { on, inputs, readings }))
}
const summariesAndDays = (entries: ReturnType<typeof entriesFor>) =>
  entries.map(({ summary, day }) => [summary, day])

const octets = (line: string) => new TextEncoder().encode(line).length

const before = process.env.TZ
afterEach(() => {
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
})

describe('what a calculation puts into a calendar', () => {
  it('is its one day, with what is clear and what is not', () => {
    // By hand, from the next day on: 2–8 December are seven days; with the first day 1–7.
    const [entry, ...others] = entriesFor('elevator/notice', { postedDate: '2021-12-01' })
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      id: 'elevator.notice.total.2021-12-08@huisuan',
      day: '2021-12-08',
      summary: '至少贴到（装电梯的公示要贴到哪天）',
    })
    const lines = entry?.description.split('\n') ?? []
    expect(lines.slice(0, 4)).toEqual([
      '2022年6月30日：有效（到2025年9月15日止）。',
      '依据：朔政办发〔2020〕32号 五（一）4，《朔州市人民政府公报》2020年第3期（总第7期），文件从第 42 页起。',
      '怎么数的：贴出来的日子 2021年12月1日次日起数 7 天。',
      '条文没说清楚：这里照“当天不算，次日起数”；照“当天算第一天”，是2021年12月7日。',
    ])
    expect(lines).toContain('要当心：条文写的是“日”，不是“工作日”，所以周末和节假日都算在内。')
    expect(entry?.description).toMatch(/\n找谁问：业主.+行政审批服务管理局。$/)
  })

  it('is each of several days once, the total by its line’s id', () => {
    // 8 March (Monday) + 7 working days: 9–12, 15–17. 17 March + 15: 18, 19, 22–26, 29–2 April, 6–8
    // (3–5 April is 清明).
    const entries = entriesFor('procurement/query-deadlines', {
      trigger: 'result-notice-ended',
      triggerDate: '2021-03-01',
      acceptedDate: '2021-03-08',
    })
    expect(summariesAndDays(entries)).toEqual([
      ['质疑最晚到（政府采购质疑、投诉到哪天截止）', '2021-03-10'],
      ['答复最晚到（政府采购质疑、投诉到哪天截止）', '2021-03-17'],
      ['投诉最晚到（政府采购质疑、投诉到哪天截止）', '2021-04-08'],
    ])
    // With the first day: the reply on 16 March, and 15 from the 17th on are one day earlier.
    expect(entries[2]?.description).toContain('照“当天算第一天”，是2021年4月7日。')
  })

  it('is a line and a total that is no line', () => {
    // In force on 1 January 2021, five years: to 31 December 2025; half a year before, 30 June.
    const entries = entriesFor('rule-making/document-term', {
      effectiveDate: '2021-01-01',
      type: 'ordinary',
    })
    expect(entries.map(({ id }) => id)).toEqual([
      'rule-making.document-term.review.2025-06-30@huisuan',
      'rule-making.document-term.total.2025-12-31@huisuan',
    ])
    expect(entries[1]?.description).not.toContain('没说清楚')
  })

  it('is a day that the clause fixes, with the clause in place of a count', () => {
    const [entry] = entriesFor('service-recovery/loan-deferral', { dueDate: '2020-09-30' })
    const rule = theRule('service-recovery/loan-deferral')
    expect(entry?.day).toBe('2021-03-31')
    expect(entry?.description).toContain(`怎么数的：${rule.clauses[0]?.says}`)
  })

  it('follows the reading that was chosen', () => {
    const [entry] = entriesFor('elevator/notice', { postedDate: '2021-12-01' }, undefined, {
      firstDay: 'included',
    })
    expect(entry?.day).toBe('2021-12-07')
    expect(entry?.description).toContain(
      '这里照“当天算第一天”；照“当天不算，次日起数”，是2021年12月8日。',
    )
  })

  it('says before all else that a document has expired, or is not in force yet', () => {
    const on = (day: string) =>
      entriesFor('elevator/notice', { postedDate: '2026-12-01' }, day)[0]?.description
    expect(on('2026-12-01')).toMatch(
      /^已失效（2025年9月15日止）。下面照原来的条文算，现在不一定还能办。\n依据：/,
    )
    expect(on('2019-12-01')).toMatch(/^尚未施行（.+起）。下面照条文先算。\n依据：/)
  })

  it('is nothing where the request is wrong, nothing is due, or there is no day', () => {
    expect(entriesFor('elevator/notice', {})).toEqual([])
    expect(entriesFor('service-recovery/loan-deferral', { dueDate: '2021-01-01' })).toEqual([])
    const exports = { firstYearExports: '8000000', manufacturer: true }
    expect(entriesFor('foreign-trade/export-breakthrough', exports)).toEqual([])
  })
})

describe('the calendar file', () => {
  const [entry] = entriesFor('elevator/notice', { postedDate: '2026-12-01' }, '2026-11-30')
  if (!entry) throw new Error('no entry')
  const text = calendarText([entry], NOW, PAGE)
  const read = {
    id: 'elevator.notice.total.2026-12-08@huisuan',
    summary: '至少贴到（装电梯的公示要贴到哪天）',
    description: `${entry.description}\n网页：${PAGE}`,
    from: '2026-12-08',
    until: '2026-12-09',
    alarms: [15],
    class: 'PRIVATE',
    transparency: 'TRANSPARENT',
  }

  it.each([
    ['Thunderbird’s parser', readByIcalJs],
    ['node-ical', readByNodeIcal],
  ])('is read by %s as a whole day with an alarm at nine the day before', (_, readBy) => {
    expect(readBy(text)).toEqual([read])
  })

  it.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
    'names the same days on a device in %s',
    (zone) => {
      process.env.TZ = zone
      expect(calendarText([entry], NOW, PAGE)).toBe(text)
    },
  )

  it('says when it was made, in lines that end as the standard wants and hold 75 octets', () => {
    expect(octets(entry.description)).toBeGreaterThan(750)
    expect(text).toMatch(/\r\nDTSTAMP:20261130T054000Z\r\n[^]*\r\nEND:VCALENDAR\r\n$/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75)
  })

  it('names no address where there is none', () => {
    expect(calendarText([entry], NOW)).not.toContain('网页')
  })

  it.each(['甲,乙;丙：“丁”', '反\\斜', '一行\n又一行', '😀𠮷'.repeat(40), '长'.repeat(200)])(
    'keeps what it is given: %j',
    (words) => {
      const written = calendarText([{ ...entry, summary: words, description: words }], NOW)
      for (const readBy of [readByIcalJs, readByNodeIcal])
        expect(readBy(written)).toEqual([{ ...read, summary: words, description: words }])
    },
  )

  it.each([
    ['2026-12-31', '2027-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
  ])('a day ends where the next begins: %s, %s', (day, until) => {
    const [one] = readByIcalJs(calendarText([{ ...entry, day }], NOW))
    expect(one).toMatchObject({ from: day, until })
  })

  it('will remind until nine in China on the day before', () => {
    const at = (instant: string) => willRemind([entry], new Date(instant))
    expect([at('2026-12-07T00:59:59Z'), at('2026-12-07T01:00:00Z')]).toEqual([true, false])
    expect(willRemind([], NOW)).toBe(false)
  })
})

/** Every example of every rule. */
const examples = rules.flatMap((rule) =>
  rule.examples.map(({ title, on = '2022-06-30', inputs, readings = {} }) => ({
    title: `${rule.id}: ${title}`,
    rule,
    calculation: calculate(rule, { on, inputs, readings }),
  })),
)
/** The days that the contract's outcome names, each once. */
function daysOf({ outcome: { status, unit, total, lines } }: Calculation) {
  const all = status === 'ok' ? [{ amount: total, unit }, ...lines] : []
  return [...new Set(all.filter((one) => one.unit === '日期').map(({ amount }) => amount))].sort()
}
const withDays = examples.filter(({ calculation }) => daysOf(calculation).length > 0)

describe('every example of every rule', () => {
  it('that gives a day is offered the file, and no other', () => {
    expect(withDays.length).toBeGreaterThan(30)
    const offered = examples.filter(({ calculation }) => givesDays(calculation.outcome))
    expect(offered).toEqual(withDays)
    expect(examples.filter((one) => entriesOf(one.rule, one.calculation).length)).toEqual(withDays)
  })

  it.each(withDays)('is read with its days by both parsers: $title', ({ rule, calculation }) => {
    const entries = entriesOf(rule, calculation)
    const text = calendarText(entries, NOW, PAGE)
    for (const readBy of [readByIcalJs, readByNodeIcal]) {
      const all = readBy(text)
      expect([...new Set(all.map(({ from }) => from))].sort()).toEqual(daysOf(calculation))
      expect(new Set(all.map(({ id }) => id)).size).toBe(entries.length)
      for (const { summary, description } of all) {
        expect(summary).toMatch(/^.+（.+）$/)
        expect(description).not.toMatch(/undefined|null|。。/)
      }
    }
  })
})
