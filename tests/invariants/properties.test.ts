import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/core/evaluate.ts'
import { fromPairs, toPairs } from '../../src/core/link.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { readingsOf } from '../../src/core/rule.ts'
import { moneyPlaces } from '../../src/core/units.ts'
import { rules } from '../../src/policies/index.ts'
import type { Made } from '../support/generate.ts'
import { byWorth, calculated, requestFor } from '../support/generate.ts'

const RUNS = { numRuns: 80 }

/** Every combination of the rule's readings. */
function combinations(rule: CatalogueRule): Record<string, string>[] {
  return readingsOf(rule).reduce<Record<string, string>[]>(
    (found, [name, { options }]) =>
      found.flatMap((used) => Object.keys(options).map((option) => ({ ...used, [name]: option }))),
    [{}],
  )
}

/** How the contract writes a value of a unit; none can be below zero. */
function shape(unit: string): RegExp {
  const places = moneyPlaces(unit)
  if (places !== undefined) return new RegExp(`^\\d+\\.\\d{${places}}$`)
  if (unit === '日期') return /^\d{4}-\d\d-\d\d$/
  return unit === '是否' ? /^(yes|no)$/ : /^\d+(\.\d*[1-9])?$/
}

const each = rules.map((rule) => [rule.id, rule] as const)
describe.each(each)('%s', { timeout: 30_000 }, (_, rule) => {
  it('answers anything at all with a status, and throws nothing', () => {
    const anything = fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.string())
    const inputs = fc.oneof(
      fc.record(Object.fromEntries(Object.keys(rule.inputs).map((key) => [key, anything]))),
      anything,
    )
    const readings = fc.oneof(
      anything,
      fc.constant(undefined),
      fc.dictionary(fc.string(), anything),
    )
    const request = fc.record({
      on: fc.oneof(fc.constant('2022-06-30'), anything),
      readings,
      inputs,
    })
    fc.assert(
      fc.property(request, (raw) => {
        const { status, problems, total } = evaluate(rule, raw as Made)
        expect(['ok', 'not-eligible', 'invalid']).toContain(status)
        expect(problems.length > 0).toBe(status === 'invalid')
        const none = status === 'invalid' || (status === 'not-eligible' && rule.unit === '日期')
        expect(total === null).toBe(none)
        for (const { message } of problems) expect(message.length).toBeGreaterThan(5)
      }),
      RUNS,
    )
  })

  it('refuses one wrong text by its own key alone, whatever else is right', () => {
    const wrong = fc.constantFrom('x', '1,23', '三万五', '1e5', 'NaN', '5.', ' ', '2021-02-29')
    fc.assert(
      fc.property(
        requestFor(rule),
        fc.constantFrom(...Object.keys(rule.inputs)),
        wrong,
        (request, key, text) => {
          const inputs = {
            ...request.inputs,
            [key]: rule.inputs[key].kind === 'list' ? [text] : text,
          }
          const { problems } = evaluate(rule, { ...request, inputs })
          expect(problems.map(({ field }) => field)).toEqual([key])
        },
      ),
      RUNS,
    )
  })

  it('pays a total between low and high, which are the least and most over its readings', () => {
    fc.assert(
      fc.property(requestFor(rule), (request) => {
        const { outcome } = calculated(rule, request)
        const totals = combinations(rule).map(
          (readings) => evaluate(rule, { ...request, readings }).total,
        )
        const sorted = [...totals].sort(byWorth)
        expect(outcome.low).toBe(sorted[0])
        expect(outcome.high).toBe(sorted[sorted.length - 1])
        expect(totals).toContain(outcome.total)
      }),
      RUNS,
    )
  })

  it('writes each value in its unit’s shape and never below zero, and pays nothing where not eligible', () => {
    fc.assert(
      fc.property(requestFor(rule), (request) => {
        const { outcome } = calculated(rule, request)
        for (const { unit, amount } of outcome.lines) expect(amount).toMatch(shape(unit))
        if (outcome.status === 'ok') expect(outcome.total).toMatch(shape(rule.unit))
        else {
          const zero = rule.unit === '日期' ? null : (0).toFixed(moneyPlaces(rule.unit) ?? 0)
          expect([outcome.total, outcome.lines]).toEqual([zero, []])
          expect(outcome.reasons.length).toBeGreaterThan(0)
        }
      }),
      RUNS,
    )
  })

  it('has a link that reopens the same request with the same outcome', () => {
    fc.assert(
      fc.property(requestFor(rule), (request) => {
        const query = String(new URLSearchParams(toPairs(rule, request)))
        const reopened = fromPairs(rule, new URLSearchParams(query))
        expect([reopened.on, reopened.inputs]).toEqual([request.on, request.inputs])
        expect(evaluate(rule, { ...reopened, on: reopened.on ?? '' })).toEqual(
          evaluate(rule, request),
        )
      }),
      RUNS,
    )
  })
})
