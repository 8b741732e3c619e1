import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkLocalValues } from '../../../scripts/build/local-values.ts'
import type { Entry } from '../../../src/layouts/local-values/schema.ts'
import { localValuesSchema, statableInputs } from '../../../src/layouts/local-values/schema.ts'
import { figuresFor } from '../../../src/layouts/local-values/values.ts'
import { rules } from '../../../src/policies/index.ts'
import { theRule } from '../../support/ask.ts'

/* What whoever deploys the site states, checked before it is built in. */

const EXAMPLE = readFileSync('tests/support/local-values.example.json', 'utf8')
const ENTRY = {
  input: 'landless-pension/monthlyAllowance',
  place: '甲县',
  from: '2022-01-01',
  to: '2022-12-31',
  value: '600',
  source: '编造的',
}
const check = (...entries: object[]) => checkLocalValues(JSON.stringify({ values: entries }), rules)

describe('the file of stated figures', () => {
  it('may be as the example is, which says that it is invented', () => {
    expect(() => checkLocalValues(EXAMPLE, rules)).not.toThrow()
    const { values } = JSON.parse(EXAMPLE) as { values: Entry[] }
    expect(values.every(({ place, source }) => /举例/.test(place) && /编造/.test(source))).toBe(
      true,
    )
    expect(EXAMPLE).toContain('Invented figures')
  })

  it('fits the schema that the build ships, which needs nothing but the standard', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(localValuesSchema(rules))
    expect(validate(JSON.parse(EXAMPLE))).toBe(true)
    expect(validate({ values: [{ ...ENTRY, source: ' ' }] })).toBe(false)
  })

  it('may have no entries', () => {
    expect(() => check()).not.toThrow()
  })

  it.each([
    [{ input: 'landless-pension/monthlyAllowances' }, /^entry 2 .*\/values\/1\/input/m],
    [{ place: ' ' }, /^entry 2 .*\/values\/1\/place/m],
    [{ from: '2022年1月1日' }, /^entry 2 .*\/values\/1\/from/m],
    [{ to: undefined }, /^entry 2 .*\/values\/1 must have required property 'to'/m],
    [{ source: undefined }, /^entry 2 .*'source'/m],
    [{ until: '2022-12-31' }, /^entry 2 .*additional properties.*until/m],
    [{ from: '2022-02-30' }, /^entry 2 .*there is no day 2022-02-30$/m],
    [{ to: '2021-12-31' }, /^entry 2 .*ends on 2021-12-31, before it begins on 2022-01-01$/m],
    [{ value: '六百左右' }, /^entry 2 \(landless-pension\/monthlyAllowance, 乙县\): “.*六百左右/m],
    [{ value: -1 }, /^entry 2 .*请填/m],
    [{ input: 'accident-insurance/standard', value: '2022' }, /^entry 2 .*没有“2022”这一项/m],
  ])('that has %j is refused by the entry at fault', (fault, message) => {
    expect(() => check(ENTRY, { ...ENTRY, place: '乙县', ...fault })).toThrow(message)
  })

  it('names every entry at fault at once', () => {
    const wrong = () =>
      check({ ...ENTRY, value: 'x' }, ENTRY, { ...ENTRY, place: '乙县', value: '' })
    expect(wrong).toThrow(/^entry 1 [^]*^entry 3 /m)
  })

  it('that is no list of entries is refused', () => {
    expect(() => checkLocalValues('{"values": 1}', rules)).toThrow(/^the file: \/values must be/m)
    expect(() => checkLocalValues('[]', rules)).toThrow(/^the file: /m)
  })
})

describe('the periods of one place and input', () => {
  const later = { ...ENTRY, from: '2023-01-01', to: null }
  it('may follow one another, and those of other places and inputs fall together', () => {
    const elsewhere = { ...ENTRY, place: '乙县' }
    const other = { ...ENTRY, input: 'landless-pension/areaPerHead' }
    expect(() => check(ENTRY, later, elsewhere, other)).not.toThrow()
  })
  it.each([
    ['the last day of the one before', { ...later, from: '2022-12-31' }],
    ['all of it, without an end', { ...later, from: '2020-01-01' }],
    ['one day of it', { ...ENTRY, from: '2022-05-05', to: '2022-05-05' }],
  ])('may not share %s', (_, second) => {
    expect(() => check(ENTRY, second)).toThrow(/^entry 2 .*overlaps that of entry 1$/m)
    expect(() => check(second, ENTRY)).toThrow(/^entry 2 .*overlaps that of entry 1$/m)
  })
})

describe('the figures of a rule', () => {
  it('are those of the inputs that it asks, under its own keys', () => {
    const entries = [ENTRY, { ...ENTRY, input: 'landless-pension/areaPerHead', value: 2.5 }]
    const { place, from, to, source } = ENTRY
    const allowance = { place, from, to, source, key: 'monthlyAllowance', value: '600' }
    const area = { ...allowance, key: 'areaPerHead', value: '2.5' }
    expect(figuresFor(theRule('landless-pension/subsidy'), entries)).toEqual([allowance])
    expect(figuresFor(theRule('landless-pension/project-fund'), entries)).toEqual([allowance, area])
    expect(figuresFor(theRule('elevator/subsidy'), entries)).toEqual([])
  })

  it.each([
    ['landless-pension/subsidy', 'monthlyAllowance', '0.10', '0.10'],
    ['landless-pension/subsidy', 'monthlyAllowance', 600.5, '600.5'],
    ['accident-insurance/payout', 'standard', 2021, '2021'],
    ['foreign-trade/exhibition-domestic', 'cantonFair', '是', 'true'],
  ])('fill %s %s with %j as its control holds it', (id, key, value, filled) => {
    const entry = { ...ENTRY, input: `${id.split('/')[0]}/${key}`, value }
    expect(() => check(entry)).not.toThrow()
    expect(figuresFor(theRule(id), [entry]).map((figure) => figure.value)).toEqual([filled])
  })
})

describe('the inputs that may be stated', () => {
  const inputs = statableInputs(rules)
  it('are those that no bulletin prints, for every rule of a policy that asks them', () => {
    const askers = (input: string) => inputs.get(input)?.map(({ rule }) => rule.id)
    expect(askers('landless-pension/monthlyAllowance')).toEqual(
      expect.arrayContaining(['landless-pension/subsidy', 'landless-pension/project-fund']),
    )
    expect(askers('accident-insurance/standard')).toHaveLength(2)
    for (const input of [
      'landless-pension/areaPerHead',
      'foreign-trade/lodgingRate',
      'foreign-investment/nationalMinimum',
      'childcare/commercialPrice',
      'childcare/residentPrice',
    ])
      expect(askers(input), input).toBeDefined()
  })
  it('are no days, no lists and nothing by which rules of a policy ask different things', () => {
    expect(inputs.has('landless-pension/birthDate')).toBe(false)
    expect(inputs.has('elevator/weights')).toBe(false)
    expect(inputs.has('service-recovery/months')).toBe(false)
  })
})
