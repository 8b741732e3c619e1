import { afterEach, describe, expect, it, vi } from 'vitest'
import { calculatorOf } from '../../../src/service/calculator.ts'
import type { CalculationRequest } from '../../../src/service/calculator.ts'
import { theRule } from '../../support/ask.ts'
import { faults, REQUEST, RULE } from '../../support/asked.ts'

/*
 * 四（二）: a maker's first exports get 5,000; from 5,000,000 on 10,000 more, and 5,000 for each whole
 * 3,000,000 above; 300,000 at most. From 2022-01-01 to 2024-12-31.
 */

const award = theRule(RULE)
const calculator = calculatorOf([award])
const exporting = (firstYearExports: unknown) =>
  calculator.evaluate({ ...REQUEST, inputs: { firstYearExports, manufacturer: true } })

describe('a calculator', () => {
  it.each([
    ['0.01', '5000.00'],
    ['4999999.9999', '5000.00'],
    ['5000000', '15000.00'],
    ['7999999.9999', '15000.00'],
    ['8000000', '20000.00'],
    // 57 steps: 15,000 + 285,000, the most there is
    ['176000000', '300000.00'],
    ['179000000', '300000.00'],
  ])('computes exports of %s: %s', (exports, total) => {
    expect(exporting(exports)).toMatchObject({ rule: RULE, status: 'ok', total })
  })

  it('says that nothing is due, and why', () => {
    const outcome = exporting('0')
    expect([outcome.status, outcome.total]).toEqual(['not-eligible', '0.00'])
    expect(outcome.reasons).toEqual(['不符合“当年有自营出口”这一条（现在是0 元）'])
  })

  it('gives the same outcome with an explanation', () => {
    for (const firstYearExports of ['8000000', '0', 'x']) {
      const request = { ...REQUEST, inputs: { firstYearExports, manufacturer: true } }
      expect(calculator.explain(request).outcome).toEqual(calculator.evaluate(request))
    }
  })

  it('knows its rules and no other', () => {
    const other = {
      rule: 'elevator/notice',
      on: '2022-06-30',
      inputs: { postedDate: '2022-06-01' },
    }
    expect(faults(calculator.evaluate(other))).toEqual(['rule'])
    expect(calculatorOf([award, theRule(other.rule)]).evaluate(other).status).toBe('ok')
    expect(faults(calculatorOf([]).evaluate(REQUEST))).toEqual(['rule'])
  })
})

describe('a wrong request', () => {
  const { inputs } = REQUEST
  const circle: Record<string, unknown> = {}
  circle.circle = circle

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['rule']],
    ['a list', [REQUEST], ['rule']],
    ['an unknown rule', { ...REQUEST, rule: 'no/such' }, ['rule']],
    ['no inputs', { rule: RULE }, ['inputs']],
    ['an unknown input', { ...REQUEST, inputs: { ...inputs, exports: 1 } }, ['exports']],
    ['an unknown option', { ...REQUEST, readings: { step: 'x' } }, ['readings.step']],
    ['a day as an object', { ...REQUEST, on: new Date(0) }, ['on']],
    [
      'a number too long for a float',
      { ...REQUEST, inputs: { ...inputs, firstYearExports: 0.1 + 0.2 } },
      ['firstYearExports'],
    ],
    [
      'a big integer',
      { ...REQUEST, inputs: { ...inputs, firstYearExports: 8n } },
      ['firstYearExports'],
    ],
    [
      'a function',
      { ...REQUEST, inputs: { ...inputs, manufacturer: () => true } },
      ['manufacturer'],
    ],
    [
      'a symbol',
      { ...REQUEST, inputs: { ...inputs, manufacturer: Symbol('yes') } },
      ['manufacturer'],
    ],
    ['a circle', { ...REQUEST, inputs: circle }, ['firstYearExports', 'manufacturer', 'circle']],
  ])('%s has no explanation, and its fields are named', (_, request, fields) => {
    const { outcome, explanation } = calculator.explain(request as CalculationRequest)
    expect([outcome.status, outcome.total, explanation]).toEqual(['invalid', null, null])
    expect(faults(outcome)).toEqual(fields)
    for (const { message } of outcome.problems) expect(message).toMatch(/。$/)
  })

  it('is none where day and readings are left out by undefined', () => {
    const request = { ...REQUEST, on: undefined, readings: undefined }
    expect(calculator.evaluate(request)).toMatchObject({ status: 'ok', total: '20000.00' })
  })
})

describe('a request without a day', () => {
  afterEach(() => vi.useRealTimers())
  const { rule, inputs } = REQUEST
  const standing = (one = calculator) => one.evaluate({ rule, inputs }).validity?.status

  it('is answered for today in China, which begins at 16:00 UTC', () => {
    vi.useFakeTimers()
    vi.setSystemTime('2024-12-31T15:59:59.999Z')
    expect(standing()).toBe('in-force')
    vi.setSystemTime('2024-12-31T16:00:00Z')
    expect(standing()).toBe('expired')
  })

  it('or for the day that the caller tells, asked anew each time', () => {
    const days = ['2021-12-31', '2022-01-01']
    const told = calculatorOf([award], () => days.shift() ?? '')
    expect([standing(told), standing(told)]).toEqual(['not-yet', 'in-force'])
  })
})
