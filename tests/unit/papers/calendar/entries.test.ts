import { describe, expect, it } from 'vitest'
import { datesFollowing } from '../../../../src/core/counted-dates.ts'
import type { DatesFrom } from '../../../../src/core/following-dates.ts'
import { entriesOfDates } from '../../../../src/papers/calendar/entries.ts'
import { datesOf, documents } from '../../../../src/policies/index.ts'
import { theRule } from '../../../support/ask.ts'
import { entriesFor } from '../../../support/calendar-entries.ts'

const summariesAndDays = (entries: ReturnType<typeof entriesFor>) =>
  entries.map(({ summary, day }) => [summary, day])

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
      '条文说：电梯的设计建设方案要贴在单元楼道门口显眼的地方公示，不少于 7 天；有人提意见，要和他谈妥。',
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

  it('is a day that the clause fixes, with what the clause says', () => {
    const [entry] = entriesFor('service-recovery/loan-deferral', { dueDate: '2020-09-30' })
    const rule = theRule('service-recovery/loan-deferral')
    expect(entry?.day).toBe('2021-03-31')
    expect(entry?.description).toContain(`条文说：${rule.clauses[0]?.says}`)
  })

  it('holds nothing that was typed, such as a day of birth', () => {
    const mother = { birthDate: '2020-10-01', person: 'mother' }
    const [entry] = entriesFor('childcare/leave', mother)
    expect(entry?.day).toBe('2021-10-01')
    expect(entry?.description).toContain('条文说：产假 98 天')
    expect(JSON.stringify(entry)).not.toMatch(/2020年10月1日|2020-10-01|母亲/)
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

it('a plan’s dates stand under the plan’s names, an uncounted one not at all', () => {
  const events = datesOf('elevator')
  const of = (id: string, day: string) =>
    datesFollowing(events.find((event) => event.id === id) as DatesFrom, day, '2021-05-01').dates
  const dates = [...of('posted', '2021-04-20'), ...of('accepted', '2021-10-01')]
  const title = documents.find(({ slug }) => slug === 'elevator')?.title
  // 21–27 April are seven days; the day after one may apply. October is past that year's totalling.
  expect(entriesOfDates(dates).map(({ day, summary }) => [day, summary])).toEqual([
    ['2021-04-27', `公示至少贴到（${title}）`],
    ['2021-04-28', `最早可以递申请（${title}）`],
  ])
  for (const { description } of entriesOfDates(dates)) expect(description).not.toContain('：。')
})
