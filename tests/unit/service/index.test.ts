import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/policies/index.ts'
import * as library from '../../../src/service/index.ts'
import { faults, REQUEST, RULE } from '../../support/asked.ts'

describe('the library', () => {
  it('evaluates and explains requests of any rule', () => {
    expect(library.evaluate(REQUEST)).toMatchObject({ status: 'ok', total: '20000.00' })
    expect(library.explain(REQUEST).explanation?.title).toBe('出口零突破奖励')
    expect(faults(library.evaluate({ rule: 'no/such', inputs: {} }))).toEqual(['rule'])
  })

  it('leads from the catalogue to all that is known of a rule', () => {
    const catalogue = library.catalogue()
    expect(catalogue.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const { id, title, inputs, document, documentSlug } of catalogue) {
      const rule = library.ruleOf(id)
      expect([rule?.id, rule?.title, rule?.source.number]).toEqual([id, title, document])
      expect(Object.keys(library.inputsSchema(id)?.properties ?? {})).toEqual(inputs)
      expect(rule?.inputs).toEqual(library.inputsSchema(id))
      expect(library.procedureOf(documentSlug) !== undefined).toBe(rule?.procedure !== null)
    }
  })

  it('knows nothing of what is not there', () => {
    for (const name of ['no/such', '', 'constructor', '__proto__']) {
      expect(library.ruleOf(name)).toBeUndefined()
      expect(library.inputsSchema(name)).toBeUndefined()
      expect(library.procedureOf(name)).toBeUndefined()
    }
  })

  it('has schemas that every request, outcome and explanation is valid by', () => {
    const ajv = new Ajv2020({ strict: false, schemas: [{ $id: 'all', ...library.schemas() }] })
    const isValid = (name: string, data: unknown) => ajv.validate(`all#/$defs/${name}`, data)
    for (const { id, examples } of rules)
      for (const { title, inputs, on, readings } of examples) {
        const request = { rule: id, inputs, ...(on && { on }), ...(readings && { readings }) }
        const { outcome, explanation } = library.explain(request)
        expect.soft(isValid('Request', request), `${id}: ${title}`).toBe(true)
        expect.soft(isValid(id.replace('/', '.'), request), `${id}: ${title}`).toBe(true)
        expect.soft(isValid('Outcome', outcome), `${id}: ${title}`).toBe(true)
        expect.soft(isValid('Explanation', explanation), `${id}: ${title}`).toBe(true)
      }
    const refused = library.evaluate({ rule: 'no/such', inputs: {} })
    expect(isValid('Outcome', refused)).toBe(true)
    expect(isValid('Outcome', { ...refused, status: 'no' })).toBe(false)
    expect(isValid('Request', { rule: RULE, inputs: {} })).toBe(false)
  })

  it('gives the inputs of a rule as a schema', () => {
    expect(library.inputsSchema(RULE)).toMatchObject({
      title: '出口零突破奖励',
      required: ['firstYearExports', 'manufacturer'],
      additionalProperties: false,
    })
  })
})
