import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recompute } from '../../../src/core/recompute.ts'
import { ageOn, birthday, dayOf, fixed } from '../../../src/core/verbs.ts'

function age(birth: string, day: string): string {
  return ageOn(dayOf(birth, ''), dayOf(day, ''), '周岁').value.toFixed()
}

describe('whole years of life', () => {
  it.each([
    ['on the day of birth', '2020-07-29', '2020-07-29', '0'],
    ['the day before the 16th birthday', '2006-05-20', '2022-05-19', '15'],
    ['on the 16th birthday', '2006-05-20', '2022-05-20', '16'],
    ['the day after', '2006-05-20', '2022-05-21', '16'],
    ['at the end of the year before', '2006-05-20', '2021-12-31', '15'],
    ['born on New Year’s Day', '2006-01-01', '2022-01-01', '16'],
    ['born on New Year’s Eve', '2005-12-31', '2021-12-30', '15'],
    ['a hundred and twenty', '1902-03-04', '2022-03-04', '120'],
    ['born 29 February, 28 February of a leap year', '2004-02-29', '2020-02-28', '15'],
    ['born 29 February, 29 February', '2004-02-29', '2020-02-29', '16'],
    ['born 29 February, 27 February of a common year', '2004-02-29', '2021-02-27', '16'],
    ['born 29 February, 1 March of a common year', '2004-02-29', '2021-03-01', '17'],
    ['born 28 February, 28 February of a leap year', '2004-02-28', '2020-02-28', '16'],
    ['born 1 March, 29 February of a leap year', '2004-03-01', '2020-02-29', '15'],
    ['born 1 March of a common year, 29 February', '2003-03-01', '2020-02-29', '16'],
  ])('%s', (_, birth, day, years) => {
    expect(age(birth, day)).toBe(years)
  })
})

describe('the birthday on which an age is reached', () => {
  it.each<[string, string, number, string]>([
    ['any day', '2010-06-15', 12, '2022-06-15'],
    ['born on New Year’s Eve', '2005-12-31', 16, '2021-12-31'],
    ['born 29 February, in a leap year', '2004-02-29', 16, '2020-02-29'],
    ['born 29 February, in a common year', '2004-02-29', 17, '2021-03-01'],
    ['born 28 February, in a leap year', '2008-02-28', 12, '2020-02-28'],
  ])('%s', (_, birth, years, day) => {
    const reached = birthday(dayOf(birth, ''), fixed(years, '岁'), '生日')
    expect([reached.value, recompute(reached)]).toEqual([day, day])
    expect(age(birth, day)).toBe(String(years))
  })
})

describe.each(['Asia/Shanghai', 'America/Sao_Paulo', 'Asia/Beirut', 'Pacific/Apia'])(
  'are the same where the clock shows %s',
  (zone) => {
    const before = process.env.TZ
    beforeAll(() => {
      process.env.TZ = zone
    })
    afterAll(() => {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    })

    it('the zone is really in force', () => {
      expect(new Date(0).getTimezoneOffset()).not.toBe(0)
    })

    // Nights on which summer time began at midnight: that day has no 00:00 there.
    it.each([
      ['1946-05-15', '2022-05-15', '76'],
      ['1947-04-15', '2021-04-15', '74'],
      ['2004-11-02', '2020-11-02', '16'],
      ['2005-03-27', '2021-03-27', '16'],
      ['2006-05-20', '2022-05-20', '16'],
      ['2006-05-20', '2022-05-19', '15'],
      ['1986-05-04', '2002-05-04', '16'],
    ])('born %s, on %s: %s', (birth, day, years) => {
      expect(age(birth, day)).toBe(years)
    })
  },
)
