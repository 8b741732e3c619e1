import { afterEach, describe, expect, it } from 'vitest'
import { calendarText, willRemind } from '../../../../src/papers/calendar/index.ts'
import { entriesFor } from '../../../support/calendar-entries.ts'
import { readByIcalJs, readByNodeIcal, zonesByIcalJs } from '../../../support/calendars.ts'

const NOW = new Date('2026-11-30T05:40:00Z')
const PAGE = 'https://example.org/elevator/notice/'

const octets = (line: string) => new TextEncoder().encode(line).length
/** What a program gets that opens the saved file. */
const saved = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text))

const before = process.env.TZ
afterEach(() => {
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
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
    expect(readBy(saved(text))).toEqual([read])
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

  it('is of China’s time zone, and no invitation', () => {
    expect(text).toContain('\r\nMETHOD:PUBLISH\r\n')
    // Eight hours before universal time, the whole year.
    expect(zonesByIcalJs(text)).toEqual([['Asia/Shanghai', 28_800, 28_800]])
  })

  it('names no address where there is none', () => {
    expect(calendarText([entry], NOW)).not.toContain('网页')
  })

  it.each(['甲,乙;丙：“丁”', '反\\斜', '一行\n又一行', '😀𠮷'.repeat(40), '长'.repeat(200)])(
    'keeps what it is given: %j',
    (words) => {
      const written = calendarText([{ ...entry, summary: words, description: words }], NOW)
      for (const readBy of [readByIcalJs, readByNodeIcal])
        expect(readBy(saved(written))).toEqual([{ ...read, summary: words, description: words }])
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
