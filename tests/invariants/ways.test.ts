import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/core/evaluate.ts'
import type { Field } from '../../src/core/fields.ts'
import { toPairs } from '../../src/core/link.ts'
import { cellOf } from '../../src/core/rows/cells.ts'
import { reasonOf } from '../../src/core/rows/results.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { rules } from '../../src/policies/index.ts'
import { byArguments, byEngine, byLines, byLink, byRosterFile, rowView } from '../fuzz/ways.ts'
import type { Made } from '../support/generate.ts'
import { readingsFor, requestFor } from '../support/generate.ts'

const RUNS = { numRuns: 5 }
const SOME = 12

const some = (rule: CatalogueRule) =>
  fc.array(requestFor(rule), { minLength: SOME, maxLength: SOME })

/** As the command line takes it. */
function argumentsOf({ id }: CatalogueRule, { on, readings, inputs }: Made): string[] {
  const pairs = (of: object) => Object.entries(of).map(([key, text]) => `${key}=${String(text)}`)
  const read = pairs(readings)
  return [id, ...pairs(inputs), '--on', on, ...(read.length ? ['--reading', ...read] : [])]
}

/** As a line of JSON, its numbers and flags as texts or as JSON’s own. */
function lineOf({ id }: CatalogueRule, { on, readings, inputs }: Made, bare: boolean): string {
  const text = JSON.stringify({ rule: id, on, readings, inputs })
  return bare ? text.replace(/"(-?\d+(?:\.\d+)?|true|false)"/g, '$1') : text
}

/** As the rows of a roster: its day in a column, a choice by its words; an optional field left blank. */
function tableOf(rule: CatalogueRule, requests: readonly Made[]): string[][] {
  const fields = Object.entries<Field>(rule.inputs)
  return [
    ['编号', ...fields.map(([, { label }]) => label), 'on'],
    ...requests.map(({ on, inputs }, place) => [
      String(place + 1),
      ...fields.map(([key, field]) => (key in inputs ? cellOf(field, inputs[key] ?? '') : '')),
      on,
    ]),
  ]
}

/** One number of four digits or more in a list's cell is refused, as it may have been several. */
const fitsCells = (rule: CatalogueRule, { inputs }: Made) =>
  Object.entries<Field>(rule.inputs).every(
    ([key, { kind }]) =>
      kind !== 'list' || !/^\d{4,}$/.test(cellOf(rule.inputs[key] as Field, inputs[key] ?? '')),
  )
const someRows = (rule: CatalogueRule) =>
  fc.array(
    requestFor(rule).filter((request) => fitsCells(rule, request)),
    { minLength: SOME, maxLength: SOME },
  )

const each = rules.map((rule) => [rule.id, rule] as const)
describe.each(each)('%s', { timeout: 60_000 }, (_, rule) => {
  it('gives the same request the same outcome by link, arguments and lines of JSON', async () => {
    await fc.assert(
      fc.asyncProperty(some(rule), async (requests) => {
        const right = requests.map((request) => evaluate(rule, request))
        const links = requests.map((request) => String(new URLSearchParams(toPairs(rule, request))))
        expect(links.map((query) => byLink(rule, query).outcome)).toEqual(right)
        const args = requests.map((request) => argumentsOf(rule, request))
        expect(args.map((one) => byArguments(one).outcome)).toEqual(right)
        for (const bare of [false, true])
          expect(await byLines(requests.map((one) => lineOf(rule, one, bare)))).toEqual(right)
      }),
      RUNS,
    )
  })

  it('gives the same rows the same outcomes as a file, pasted and on the command line', async () => {
    await fc.assert(
      fc.asyncProperty(someRows(rule), readingsFor(rule), async (requests, readings) => {
        const right = requests.map((request) => evaluate(rule, { ...request, readings }))
        const table = tableOf(rule, requests)
        const asked = { on: '2022-06-30', readings }
        const rows = await byRosterFile(rule, table, asked)
        expect(rows).toEqual(right.map((one) => ({ ...rowView(one), reason: reasonOf(one) })))
        for (const as of ['pasted', 'file'] as const) {
          const seen = await byEngine(rule, table, asked, as)
          expect(seen.map(({ reason: _reason, ...row }) => row)).toEqual(right.map(rowView))
          expect(seen.map(({ reason }) => reason !== '')).toEqual(
            right.map((one) => reasonOf(one) !== ''),
          )
        }
      }),
      RUNS,
    )
  })
})
