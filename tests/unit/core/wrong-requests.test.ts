import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/core/evaluate.ts'
import { ask, faultsOf, theRule } from '../../support/ask.ts'

const EXPORTS = 'foreign-trade/export-breakthrough'
const exports = { firstYearExports: '8000000', manufacturer: 'true' }

describe('a wrong request', () => {
  it('has every field of the contract, with nothing computed', () => {
    expect(ask(EXPORTS, { manufacturer: 'true' })).toEqual({
      rule: EXPORTS,
      status: 'invalid',
      kind: 'entitlement',
      unit: '元',
      total: null,
      lines: [],
      readings: {},
      low: null,
      high: null,
      validity: null,
      reasons: [],
      problems: [
        { field: 'firstYearExports', message: expect.stringContaining('头一年的自营出口额') },
      ],
      cautions: [],
      conditions: [],
    })
  })

  it('names everything that is wrong at once', () => {
    const inputs = { firstYearExports: 'many', exports: '1' }
    const outcome = ask(EXPORTS, inputs, {
      on: '2022-02-30',
      readings: { step: 'half', bound: 'x' },
    })
    expect(faultsOf(outcome).sort()).toEqual(
      [
        'exports',
        'firstYearExports',
        'manufacturer',
        'on',
        'readings.bound',
        'readings.step',
      ].sort(),
    )
    for (const { message } of outcome.problems) expect(message).toMatch(/\p{Script=Han}.*。$/u)
  })

  it('names each field once', () => {
    expect(faultsOf(ask(EXPORTS, {}))).toEqual(['firstYearExports', 'manufacturer'])
  })
})

describe('the inputs', () => {
  it.each<[string, unknown, string[]]>([
    ['a key that is missing', { manufacturer: true }, ['firstYearExports']],
    ['a key that is empty', { ...exports, firstYearExports: '' }, ['firstYearExports']],
    ['a key that is null', { ...exports, firstYearExports: null }, ['firstYearExports']],
    ['a negative sum', { ...exports, firstYearExports: '-1' }, ['firstYearExports']],
    ['a key that is unknown', { ...exports, exports: '1' }, ['exports']],
    ['a key in another case', { ...exports, Manufacturer: true }, ['Manufacturer']],
    ['an empty key', { ...exports, '': '1' }, ['']],
    ['an unknown key with nothing in it', { ...exports, other: undefined }, ['other']],
    [
      '__proto__ as a key of its own',
      JSON.parse('{"firstYearExports":"1","manufacturer":true,"__proto__":{"a":1}}'),
      ['__proto__'],
    ],
    ['constructor as a key', { ...exports, constructor: '1' }, ['constructor']],
    ['toString as a key', { ...exports, toString: '1' }, ['toString']],
    ['keys that are only inherited', Object.create(exports), ['firstYearExports', 'manufacturer']],
    ['nothing', undefined, ['inputs']],
    ['null', null, ['inputs']],
    ['a list', [], ['inputs']],
    ['a text', 'firstYearExports=1', ['inputs']],
    ['a number', 5, ['inputs']],
  ])('%s is refused', (_, inputs, fields) => {
    const outcome = ask(EXPORTS, inputs)
    expect([outcome.status, outcome.total]).toEqual(['invalid', null])
    expect(faultsOf(outcome)).toEqual(fields)
  })

  it('an optional input given as empty or null is refused, not taken as left out', () => {
    for (const provincialSubsidy of ['', ' ', null])
      expect(
        faultsOf(ask('foreign-trade/credit-insurance', { premium: '1', provincialSubsidy })),
      ).toEqual(['provincialSubsidy'])
  })

  it('a preset input given as empty or null is refused as well', () => {
    for (const medicalExpense of ['', null]) {
      const inputs = { standard: '2020', outcome: 'none', medicalExpense }
      expect(faultsOf(ask('accident-insurance/payout', inputs))).toEqual(['medicalExpense'])
    }
  })
})

describe('the readings', () => {
  it.each<[string, unknown, string[]]>([
    ['an unknown reading', { bound: 'inclusive' }, ['readings.bound']],
    ['an unknown option', { step: 'half' }, ['readings.step']],
    ['an option of another reading', { step: 'manufacturers' }, ['readings.step']],
    ['an empty option', { step: '' }, ['readings.step']],
    ['null as an option', { step: null }, ['readings.step']],
    ['undefined as an option', { step: undefined }, ['readings.step']],
    ['a list of one option', { step: ['whole'] }, ['readings.step']],
    ['an option every object has', { step: 'constructor' }, ['readings.step']],
    ['a reading every object has', { constructor: 'whole' }, ['readings.constructor']],
    ['__proto__ as a reading', JSON.parse('{"__proto__":"whole"}'), ['readings.__proto__']],
    ['null', null, ['readings']],
    ['a list', ['whole'], ['readings']],
    ['a text', 'whole', ['readings']],
  ])('%s is refused', (_, readings, fields) => {
    const outcome = ask(EXPORTS, exports, { readings })
    expect(outcome.status).toBe('invalid')
    expect(faultsOf(outcome)).toEqual(fields)
  })

  it('none at all, or none of these, are the defaults', () => {
    expect(ask(EXPORTS, exports, { readings: {} })).toEqual(ask(EXPORTS, exports))
    expect(ask(EXPORTS, exports).readings).toEqual({ step: 'whole', scope: 'manufacturers' })
  })

  it('a rule without readings knows none', () => {
    const outcome = ask(
      'foreign-trade/freight-trains',
      { trains: '3' },
      { readings: { step: 'whole' } },
    )
    expect(faultsOf(outcome)).toEqual(['readings.step'])
  })
})

describe('the day', () => {
  it.each([
    ...['2022-02-30', '2022-13-01', '0000-01-01', '22-1-1', '30/6/2022', '', ' ', 'today'],
    ...[null, undefined, 20220630, true, ['2022-06-30'], new Date(0)],
  ])('%j is refused', (on) => {
    const outcome = evaluate(theRule(EXPORTS), { on: on as string, inputs: exports })
    expect([outcome.status, ...faultsOf(outcome)]).toEqual(['invalid', 'on'])
  })

  it.each(['2022/6/30', '2022.6.30', '2022年6月30日', '20220630', '2022-06-30T00:00:00'])(
    'may be written %s',
    (on) => {
      expect(ask(EXPORTS, exports, { on })).toEqual(ask(EXPORTS, exports, { on: '2022-06-30' }))
    },
  )

  it('that is wrong is told as a day of a field is', () => {
    const message = (on: string) => ask(EXPORTS, exports, { on }).problems[0]?.message
    const EXPECTED = '请填 1900 到 2999 年之间存在的日期，年-月-日，如 2022-06-30。'
    expect(message('2022-02-30')).toBe(`“按哪天算”填的是“2022-02-30”，没有这一天。${EXPECTED}`)
    expect(message('6/30/2022')).toBe(`“按哪天算”填的是“6/30/2022”，读不成日期。${EXPECTED}`)
    expect(message('')).toBe(`“按哪天算”没有填。${EXPECTED}`)
  })

  it('may be typed in full-width signs', () => {
    expect(ask(EXPORTS, exports, { on: '２０２２－０６－３０' }).validity?.status).toBe('in-force')
  })
})
