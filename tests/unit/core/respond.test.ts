import { describe, expect, it } from 'vitest'
import { readJson } from '../../../src/core/ndjson/read-json.ts'
import { respond } from '../../../src/core/respond.ts'
import { ruleOf } from '../../../src/policies/index.ts'
import { REQUEST, RULE, faults } from '../../support/asked.ts'

const TODAY = '2023-06-30'
const answer = (raw: unknown, today: string) => respond(raw, today, ruleOf).outcome
const ask = (json: string) => answer(readJson(json), TODAY)
const asked = (request: object) => ask(JSON.stringify({ ...REQUEST, ...request }))
const exporting = (literal: string) =>
  ask(`{"rule": "${RULE}", "inputs": {"firstYearExports": ${literal}, "manufacturer": true}}`)

describe('a number in JSON is read exactly from its source', () => {
  it('where a float would lose digits', () => {
    const kept = { firstYearExports: '1234567890123.4567' }
    expect(readJson('{"firstYearExports": 1234567890123.4567}')).toEqual(kept)
    expect(readJson('[9007199254740993, 0.1, 1e5, 1.0, true, false, null, "1"]')).toEqual([
      '9007199254740993',
      0.1,
      '1e5',
      '1.0',
      true,
      false,
      null,
      '1',
    ])
  })

  it('so that a fen decides a step: 8000000 makes one, 7999999.9999 none', () => {
    expect(exporting('8000000').total).toBe('20000.00')
    expect(exporting('7999999.9999').total).toBe('15000.00')
    expect(exporting('7999999.99999999999')).toMatchObject({ status: 'invalid' })
  })

  it.each(['1e7', '1E7', '8.0e6', '-1', '10000000000000.0001', '1.00001'])(
    'and refused like the same text: %s',
    (literal) => {
      expect(faults(exporting(literal))).toEqual(['firstYearExports'])
      expect(exporting(literal)).toEqual(exporting(`"${literal}"`))
    },
  )

  it('while a flag stays true or false', () => {
    expect(asked({ inputs: { firstYearExports: 8000000, manufacturer: false } })).toMatchObject({
      status: 'not-eligible',
    })
  })

  it('is no yes or no and no day, which are booleans or texts', () => {
    const { inputs } = REQUEST
    expect(faults(asked({ inputs: { ...inputs, manufacturer: 1 } }))).toEqual(['manufacturer'])
    expect(faults(asked({ inputs: { ...inputs, manufacturer: '1' } }))).toEqual([])
    expect(faults(asked({ on: 20230630 }))).toEqual(['on'])
    expect(faults(asked({ on: '20230630' }))).toEqual([])
  })
})

describe('what is wrong with a request is named by its field', () => {
  it.each(['[]', 'null', '"text"', '5', 'true'])('%s is not an object: rule null', (json) => {
    expect(ask(json)).toMatchObject({ rule: null, status: 'invalid' })
    expect(faults(ask(json))).toEqual(['rule'])
  })

  it.each([
    ['an unknown rule', { rule: 'no/such' }, ['rule']],
    ['a rule that is an inherited name', { rule: 'toString' }, ['rule']],
    ['no rule', { rule: undefined }, ['rule']],
    ['a rule that is not text', { rule: [RULE] }, ['rule']],
    ['inputs left out', { inputs: undefined }, ['inputs']],
    ['inputs that are a list', { inputs: [] }, ['inputs']],
    ['inputs that are null', { inputs: null }, ['inputs']],
    ['readings that are text', { readings: 'whole' }, ['readings']],
    ['readings that are null', { readings: null }, ['readings']],
    ['an unknown reading', { readings: { stride: 'whole' } }, ['readings.stride']],
    ['a day that is not one', { on: '2023-02-29' }, ['on']],
    ['a day that is a number', { on: 20230630 }, ['on']],
    ['a day that is null', { on: null }, ['on']],
    ['an unknown key', { when: '2023-06-30' }, ['when']],
    ['a key that objects inherit', { constructor: 1 }, ['constructor']],
  ])('%s', (_, change, expected) => {
    expect(asked(change).status).toBe('invalid')
    expect(faults(asked(change))).toEqual(expected)
  })

  it('all at once, unknown keys beside the inputs’ own problems', () => {
    const outcome = asked({ a: 1, b: 2, on: 'soon', readings: { step: 'x' }, inputs: { c: 3 } })
    expect(faults(outcome)).toEqual([
      'a',
      'b',
      'on',
      'readings.step',
      'firstYearExports',
      'manufacturer',
      'c',
    ])
  })

  it('also where the key is __proto__, at any depth', () => {
    const { inputs } = REQUEST
    const typed = JSON.stringify(inputs).slice(1, -1)
    expect(faults(ask(`{"rule": "${RULE}", "__proto__": {}, "inputs": {${typed}}}`))).toEqual([
      '__proto__',
    ])
    expect(faults(ask(`{"rule": "${RULE}", "inputs": {"__proto__": 1, ${typed}}}`))).toEqual([
      '__proto__',
    ])
    expect(
      faults(ask(`{"rule": "${RULE}", "readings": {"__proto__": 1}, "inputs": {${typed}}}`)),
    ).toEqual(['readings.__proto__'])
    expect(faults(ask(`{"__proto__": {"rule": "${RULE}", "inputs": {${typed}}}}`))).toEqual([
      'rule',
      '__proto__',
    ])
  })

  it('with the id that was asked, and null where there was none', () => {
    expect(asked({ rule: 'no/such' }).rule).toBe('no/such')
    expect(asked({ rule: undefined }).rule).toBeNull()
  })
})

it('a request without a day is answered for today', () => {
  const request = { rule: RULE, inputs: REQUEST.inputs }
  expect(answer(request, '2024-12-31').validity?.status).toBe('in-force')
  expect(answer(request, '2025-01-01').validity?.status).toBe('expired')
})
