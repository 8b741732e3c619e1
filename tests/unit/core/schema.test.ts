import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { inputsSchema } from '../../../src/core/schema.ts'
import { rules } from '../../../src/policies/index.ts'
import { theRule } from '../../support/ask.ts'

const ajv = new Ajv2020({ strictTypes: false })
ajv.addKeyword('x-unit')

describe('the inputs of every rule as JSON Schema', () => {
  for (const rule of rules) {
    const validate = ajv.compile(inputsSchema(rule))
    const [{ inputs }] = rule.examples

    it.each(rule.examples.map(({ title, inputs }) => [title, inputs] as const))(
      `${rule.id}: %s fits`,
      (_, inputs) => {
        expect(validate(inputs), JSON.stringify(validate.errors)).toBe(true)
      },
    )

    it(`${rule.id}: refuses an unknown key, and a required one left out`, () => {
      expect(validate({ ...inputs, stranger: '1' })).toBe(false)
      for (const [key, { optional, preset }] of Object.entries(
        rule.inputs as Record<string, { optional: boolean; preset?: string }>,
      )) {
        const rest = Object.fromEntries(Object.entries(inputs).filter(([other]) => other !== key))
        expect(validate(rest), key).toBe(optional || preset !== undefined)
      }
    })
  }
})

it('what the fields take in other writings fits as well', () => {
  const fits = (id: string, inputs: object) => ajv.compile(inputsSchema(theRule(id)))(inputs)
  for (const manufacturer of [true, 'TRUE', '是', '√', ' y ', '1'])
    expect(
      fits('foreign-trade/export-breakthrough', { firstYearExports: '500 万', manufacturer }),
    ).toBe(true)
  expect(fits('foreign-trade/export-breakthrough', { firstYearExports: 1, manufacturer: 1 })).toBe(
    false,
  )
  for (const dueDate of ['2021-06-05', '2021/6/5', '2021年6月5日', '20210605', '２０２１．６．５'])
    expect(fits('service-recovery/tax-deferral', { dueDate })).toBe(true)
  expect(fits('service-recovery/tax-deferral', { dueDate: 20210605 })).toBe(false)
  const rates = { monthlyBase: '5000元/月', oldRate: '12%', newRate: 5, months: '6个月' }
  expect(fits('service-recovery/housing-fund', rates)).toBe(true)
})
