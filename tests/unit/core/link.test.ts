import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/core/evaluate.ts'
import { Refusal } from '../../../src/core/fields.ts'
import { fromPairs, given, pageAddress, toPairs, typedInputs } from '../../../src/core/link.ts'
import { rules } from '../../../src/policies/index.ts'
import { faultsOf, theRule } from '../../support/ask.ts'

const exporting = theRule('foreign-trade/export-breakthrough')
const sharing = theRule('elevator/cost-share')
const credit = theRule('foreign-trade/credit-insurance')
const exports = { firstYearExports: '8000000', manufacturer: 'true' }
const read = (rule: typeof exporting, query: string) => fromPairs(rule, new URLSearchParams(query))

describe('the link of every example reopens the same calculation', () => {
  for (const rule of rules) {
    for (const { title, inputs, readings = {}, on = rule.document.from } of rule.examples) {
      it(`${rule.id}: ${title}`, () => {
        const pairs = toPairs(rule, { on, readings, inputs: typedInputs(inputs) })
        const request = read(rule, String(new URLSearchParams(pairs)))
        expect(request.on).toBe(on)
        const reopened = evaluate(rule, { ...request, on })
        expect(reopened).toEqual(evaluate(rule, { on, readings, inputs }))
        expect(reopened.problems).toEqual([])
      })
    }
  }
})

describe('a link', () => {
  it('carries the inputs by key, in order, and the day', () => {
    const request = { on: '2023-06-30', readings: {}, inputs: exports }
    expect(toPairs(exporting, request)).toEqual([
      ['firstYearExports', '8000000'],
      ['manufacturer', 'true'],
      ['on', '2023-06-30'],
    ])
  })

  it('carries no day where none was chosen', () => {
    const pairs = toPairs(exporting, { on: undefined, readings: {}, inputs: exports })
    expect(pairs.map(([key]) => key)).toEqual(['firstYearExports', 'manufacturer'])
    expect(read(exporting, 'manufacturer=true').on).toBeUndefined()
  })

  it('carries a reading only where it is not the default', () => {
    const readings = { step: 'pro-rata', scope: 'manufacturers' }
    const pairs = toPairs(exporting, { on: undefined, readings, inputs: {} })
    expect(pairs).toEqual([['readings.step', 'pro-rata']])
    expect(read(exporting, 'readings.step=pro-rata').readings).toEqual({ step: 'pro-rata' })
  })

  it('carries a list separated by commas, of either width', () => {
    const inputs = { weights: ['0', '1.5', '2'] }
    expect(toPairs(sharing, { on: undefined, readings: {}, inputs })).toEqual([
      ['weights', '0,1.5,2'],
    ])
    expect(read(sharing, 'weights=0,1.5,2').inputs).toEqual(inputs)
    expect(read(sharing, 'weights=0，1.5，2').inputs).toEqual(inputs)
  })

  it('parts no entry of a list at its own commas, and makes none out of one that is refused', () => {
    const weights = ['1,500', '１，５００', '12,34', '1,2', '2']
    const pairs = toPairs(sharing, { on: undefined, readings: {}, inputs: { weights } })
    expect(pairs).toEqual([['weights', '1500,１５００,12、34,1、2,2']])
    const field = theRule('elevator/cost-share').inputs['weights']
    const reopened = read(sharing, String(new URLSearchParams(pairs))).inputs['weights']
    const values = (entries: unknown) =>
      [entries].flat().map((entry) => {
        const value = field.entry(0).read(entry, 'weights')
        return value instanceof Refusal ? 'refused' : value.value.toFixed()
      })
    expect(values(reopened)).toEqual(['1500', '1500', 'refused', 'refused', '2'])
    expect(values(reopened)).toEqual(values(weights))
  })

  it('splits only lists at their commas', () => {
    expect(read(exporting, 'firstYearExports=8,000,000').inputs).toEqual({
      firstYearExports: '8,000,000',
    })
  })

  it('keeps what was typed as it was typed, wrong or not', () => {
    const inputs = { firstYearExports: ' ８００万元&=# ', manufacturer: '' }
    const pairs = toPairs(exporting, { on: '2022-02-30', readings: {}, inputs })
    expect(read(exporting, String(new URLSearchParams(pairs)))).toEqual({
      on: '2022-02-30',
      readings: {},
      inputs,
    })
  })

  it('leaves out an optional input left blank, and keeps a required one', () => {
    const typed = { premium: '', provincialSubsidy: '' }
    expect(given(credit, typed)).toEqual({ premium: '' })
    expect(toPairs(credit, { on: undefined, readings: {}, inputs: typed })).toEqual([
      ['premium', ''],
    ])
    expect(given(credit, { premium: '1', provincialSubsidy: '0' })).toEqual({
      premium: '1',
      provincialSubsidy: '0',
    })
  })

  it('takes what nobody sees for blank', () => {
    expect(given(credit, { premium: ' ', provincialSubsidy: ' \u200b' })).toEqual({ premium: ' ' })
  })

  it('leaves out a preset input left blank', () => {
    const payout = theRule('accident-insurance/payout')
    expect(given(payout, { standard: '2020', medicalExpense: '' })).toEqual({ standard: '2020' })
  })
})

describe('a key of a link that the rule does not know', () => {
  it.each(['exports', 'utm_source', 'constructor', '__proto__', 'toString', '', 'readings'])(
    '“%s” is kept, and refused by name',
    (key) => {
      const query = new URLSearchParams([...Object.entries(exports), [key, 'x']])
      const request = read(exporting, String(query))
      expect(Object.keys(request.inputs)).toContain(key)
      expect(faultsOf(evaluate(exporting, { ...request, on: '2022-06-30' }))).toEqual([key])
      const again = toPairs(exporting, request)
      expect(again).toContainEqual([key, 'x'])
    },
  )

  it.each(['bound', '__proto__', 'constructor', ''])(
    'the reading “%s” is kept, and refused by name',
    (name) => {
      const query = new URLSearchParams([...Object.entries(exports), [`readings.${name}`, 'x']])
      const request = read(exporting, String(query))
      expect(faultsOf(evaluate(exporting, { ...request, on: '2022-06-30' }))).toEqual([
        `readings.${name}`,
      ])
      expect(toPairs(exporting, request)).toContainEqual([`readings.${name}`, 'x'])
    },
  )
})

it('an example’s inputs are typed as texts, a list entry by entry', () => {
  expect(typedInputs({ cost: '5', yes: true, no: false, weights: ['1', '2'] })).toEqual({
    cost: '5',
    yes: 'true',
    no: 'false',
    weights: ['1', '2'],
  })
})

describe('a request in JSON as a form holds it', () => {
  it('has its numbers written out', () => {
    const typed = typedInputs({ small: 1e-7, large: 1e22, whole: 8000000.5, flag: true })
    const large = '10000000000000000000000'
    expect(typed).toEqual({ small: '0.0000001', large, whole: '8000000.5', flag: 'true' })
  })

  it('has a list whose entries lose what parts their thousands in an address', () => {
    const inputs = typedInputs({ weights: ['1,500', '１，５００', 0.5] })
    const pairs = toPairs(sharing, { on: undefined, readings: {}, inputs })
    expect(pairs).toEqual([['weights', '1500,１５００,0.5']])
  })
})

describe('the address of a page', () => {
  const request = { inputs: { firstYearExports: '800 万', manufacturer: true } }

  it('lies under the site’s path and carries the request', () => {
    for (const base of ['/huisuan', '/huisuan/'])
      expect(pageAddress('https://example.org', base, exporting, request)).toBe(
        'https://example.org/huisuan/foreign-trade/export-breakthrough/?firstYearExports=800+%E4%B8%87&manufacturer=true',
      )
  })

  it('is the page alone where nothing was asked', () => {
    expect(pageAddress('https://example.org', '/', exporting, { inputs: {} })).toBe(
      'https://example.org/foreign-trade/export-breakthrough/',
    )
  })
})
