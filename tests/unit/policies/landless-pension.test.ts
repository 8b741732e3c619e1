import { describe, expect, it } from 'vitest'
import { ask, faultsOf } from '../../support/ask.ts'

const SUBSIDY = 'landless-pension/subsidy'
/** Two people, 10 亩; full loss is 139 × 500 = 69,500. */
const household = {
  monthlyAllowance: '500',
  contractedArea: '10',
  takenArea: '6',
  members: '2',
  birthDate: '1957-03-15',
  noticeDate: '2022-05-20',
  rightsHolder: true,
}
function answer(changes: Record<string, unknown>, readings?: Record<string, string>): string {
  const { status, total } = ask(SUBSIDY, { ...household, ...changes }, { readings })
  return `${status} ${total}`
}
const NONE = 'not-eligible 0.00'
const MAJOR = 'ok 41700.00'

describe('how much land is lost', () => {
  it.each([
    ['just under half', { takenArea: '4.9999' }, NONE],
    ['exactly half', { takenArea: '5' }, 'ok 34750.00'],
    // 69,500 × 0.50001 = 34,750.695
    ['just over half', { takenArea: '5.0001' }, 'ok 34750.70'],
    [
      '0.30005 亩 a head left: by the ratio, ending in half a fen',
      { takenArea: '9.3999' },
      'ok 65329.31',
    ],
    ['exactly 0.3 亩 a head left: by the ratio', { takenArea: '9.4' }, 'ok 65330.00'],
    ['0.29995 亩 a head left: in full', { takenArea: '9.4001' }, 'ok 69500.00'],
    ['all taken: in full', { takenArea: '10' }, 'ok 69500.00'],
    [
      'a fifth taken, but 0.2 亩 a head left: in full',
      { contractedArea: '0.5', takenArea: '0.1' },
      'ok 69500.00',
    ],
    [
      'one of three taken, three people, 0.6667 left',
      { contractedArea: '3', takenArea: '1', members: '3' },
      NONE,
    ],
    ['two of three taken: 69,500 × 2 ÷ 3', { contractedArea: '3', takenArea: '2' }, 'ok 46333.33'],
    ['all of almost nothing', { contractedArea: '0.01', takenArea: '0.01' }, 'ok 69500.00'],
  ])('%s', (_, changes, expected) => {
    expect(answer(changes)).toBe(expected)
  })
})

describe('who and when', () => {
  it.each([
    ['notice the day before the rules began', { noticeDate: '2020-07-28' }, NONE],
    ['notice on the day they began', { noticeDate: '2020-07-29' }, MAJOR],
    ['16 on the day of notice', { birthDate: '2006-05-20' }, MAJOR],
    ['16 the day after', { birthDate: '2006-05-21' }, NONE],
    ['16 the day before', { birthDate: '2006-05-19' }, MAJOR],
    [
      'born 29 February, a day short of 16',
      { birthDate: '2008-02-29', noticeDate: '2024-02-28' },
      NONE,
    ],
    ['born 29 February, 16 that day', { birthDate: '2008-02-29', noticeDate: '2024-02-29' }, MAJOR],
    ['born on the day of notice', { birthDate: '2022-05-20' }, NONE],
    ['not on the register', { rightsHolder: false }, NONE],
  ])('%s', (_, changes, expected) => {
    expect(answer(changes)).toBe(expected)
  })
})

describe('what was credited before', () => {
  it.each([
    ['nothing', '0', 'ok 41700.00', 'ok 41700.00'],
    ['a fen', '0.01', 'ok 41699.99', 'ok 0.00'],
    ['a fen less than due now', '41699.99', 'ok 0.01', 'ok 0.00'],
    ['as much as due now', '41700', 'ok 0.00', 'ok 0.00'],
    ['more than due now', '50000', 'ok 0.00', 'ok 0.00'],
  ])('%s: the difference, or once only', (_, priorSubsidy, difference, onceOnly) => {
    expect(answer({ priorSubsidy })).toBe(difference)
    expect(answer({ priorSubsidy }, { repeat: 'once-only' })).toBe(onceOnly)
  })
})

describe('what cannot be', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['more taken than there was', { takenArea: '10.0001' }, ['takenArea']],
    ['nothing taken', { takenArea: '0' }, ['takenArea']],
    ['no land at all', { contractedArea: '0', takenArea: '0' }, ['takenArea', 'contractedArea']],
    ['nobody', { members: '0' }, ['members']],
    ['half a person', { members: '1.5' }, ['members']],
    ['notice before birth', { noticeDate: '1957-03-14' }, ['noticeDate']],
    ['credited at 39', { payout: 'drawing', creditedAge: '39' }, ['creditedAge']],
    ['credited at 121', { payout: 'drawing', creditedAge: '121' }, ['creditedAge']],
    ['drawing without an age', { payout: 'drawing' }, ['creditedAge']],
    ['retiring without an age', { payout: 'employees' }, ['creditedAge']],
    ['an age among residents', { payout: 'residents', creditedAge: '60' }, ['creditedAge']],
    ['an age without a scheme', { creditedAge: '60' }, ['creditedAge']],
    ['a scheme that does not exist', { payout: 'both' }, ['payout']],
    ['a day that does not exist', { birthDate: '2021-02-29' }, ['birthDate']],
  ])('%s is refused', (_, changes, fields) => {
    expect(faultsOf(ask(SUBSIDY, { ...household, ...changes }))).toEqual(fields)
  })
})

it('a 低保 above 3,000 a month is warned of, 3,000 is not', () => {
  const warned = (monthlyAllowance: string) =>
    ask(SUBSIDY, { ...household, monthlyAllowance }).cautions.some((text) =>
      text.includes('3,000 元'),
    )
  expect([warned('3000'), warned('3000.01'), warned('7752')]).toEqual([false, true, true])
})

/** 国发〔2005〕38号, from 40 to 70, typed from the annex as the rule book gives it. */
// prettier-ignore
const MONTHS = [
  233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170,
  164, 158, 152, 145, 139, 132, 125, 117, 109, 101, 93, 84, 75, 65, 56,
]

it.each(MONTHS.map((months, index) => [40 + index, months]))(
  'credited at %d the sum is paid over %d months',
  (age, months) => {
    // A hundred yuan for each month, so a hundred a month.
    const inputs = { subsidy: String(100 * months), age: String(age) }
    for (const payout of ['drawing', 'employees'])
      expect(ask('landless-pension/monthly-topup', { ...inputs, payout }).total).toBe('100.00')
    const { lines } = ask(SUBSIDY, {
      ...household,
      monthlyAllowance: String(months),
      takenArea: '10',
      payout: 'drawing',
      creditedAge: age,
    })
    // 139 × months ÷ months
    expect(lines[1]).toEqual({ id: 'monthly', amount: '139.00', unit: '元/月' })
  },
)

it.each([
  ['71', '1000.00'],
  ['120', '1000.00'],
])('at %s, past the table, the 56 months of 70 are used, with a caution', (age, total) => {
  const drawing = { subsidy: '56000', payout: 'drawing' }
  const outcome = ask('landless-pension/monthly-topup', { ...drawing, age })
  const atSeventy = ask('landless-pension/monthly-topup', { ...drawing, age: '70' })
  expect(outcome.total).toBe(total)
  expect(outcome.cautions.length).toBe(atSeventy.cautions.length + 1)
})

it.each([
  ['2.4999', '1', '2', '139000.00'],
  ['2.5', '1', '3', '208500.00'],
  ['0.15', '0.3', '1', '69500.00'],
  ['0.1499', '0.3', '0', '0.00'],
  ['100', '1.5', '67', '4656500.00'],
  ['0', '1', '0', '0.00'],
])('%s 亩 taken at %s a head are %s people, %s', (takenArea, areaPerHead, people, fund) => {
  const outcome = ask('landless-pension/project-fund', {
    takenArea,
    areaPerHead,
    monthlyAllowance: '500',
  })
  expect(outcome.total).toBe(fund)
  expect(outcome.lines).toEqual([
    { id: 'fund', amount: fund, unit: '元' },
    { id: 'people', amount: people, unit: '人' },
  ])
})

describe('who is in the residents’ scheme and does not draw yet', () => {
  const residents = { payout: 'residents' }
  it('gets a 139th a month, whatever the age', () => {
    const monthly = ask('landless-pension/monthly-topup', { ...residents, subsidy: '41700' })
    expect(monthly.total).toBe('300.00')
    expect(ask(SUBSIDY, { ...household, ...residents }).lines).toEqual([
      { id: 'subsidy', amount: '41700.00', unit: '元' },
      { id: 'monthly', amount: '300.00', unit: '元/月' },
    ])
  })

  it('gives no age', () => {
    const aged = { ...residents, subsidy: '41700', age: '60' }
    expect(faultsOf(ask('landless-pension/monthly-topup', aged))).toEqual(['age'])
  })
})

it('without a scheme no month’s part is told', () => {
  expect(ask(SUBSIDY, household).lines.map(({ id }) => id)).toEqual(['subsidy'])
})

describe('a household', () => {
  const home = {
    monthlyAllowance: '500',
    contractedArea: '10',
    takenArea: '8',
    members: '4',
    eligibleMembers: '3',
  }
  it.each([
    // 69,500 × 0.8 = 55,600 each
    ['three of four', {}, 'ok 166800.00'],
    ['none of four', { eligibleMembers: '0' }, 'ok 0.00'],
    ['exactly half the land', { takenArea: '5', eligibleMembers: '1' }, 'ok 34750.00'],
    ['just under half', { takenArea: '4.9999' }, NONE],
    [
      'a fifth taken, but 0.2 亩 a head left: in full',
      { contractedArea: '1', takenArea: '0.2', eligibleMembers: '4' },
      'ok 278000.00',
    ],
    [
      'rounded once: 69,500 × 2 ÷ 3 × 3',
      { contractedArea: '3', takenArea: '2', members: '3' },
      'ok 139000.00',
    ],
  ])('%s', (_, changes, expected) => {
    const { status, total } = ask('landless-pension/household', { ...home, ...changes })
    expect(`${status} ${total}`).toBe(expected)
  })

  it.each<[Record<string, string>, string[]]>([
    [{ eligibleMembers: '5' }, ['eligibleMembers']],
    [{ members: '0', eligibleMembers: '0' }, ['members']],
    [{ takenArea: '0' }, ['takenArea']],
    [{ contractedArea: '0', takenArea: '0' }, ['takenArea', 'contractedArea']],
  ])('%j is refused', (changes, fields) => {
    expect(faultsOf(ask('landless-pension/household', { ...home, ...changes }))).toEqual(fields)
  })
})
