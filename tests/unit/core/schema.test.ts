import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { inputsSchema } from '../../../src/core/schema.ts'
import { rules } from '../../../src/policies/index.ts'

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
