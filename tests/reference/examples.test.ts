import { describe, expect, test } from 'vitest'
import { examples } from './examples.ts'
import { expected } from './expected.ts'
import { references } from './index.ts'

function pairs(text: string): Record<string, string> {
  return Object.fromEntries(text.split(' ').map((pair) => pair.split('=') as [string, string]))
}

/** What the reference alone says of a rule, by default readings: its facts and its lines. */
function outcome(rule: string, inputs: string): Record<string, string> {
  const reference = references[rule]
  if (!reference) throw new RangeError(`no reference for ${rule}`)
  const request = { rule, on: '2021-12-01', readings: {}, inputs: pairs(inputs) }
  const { answer, facts } = expected(reference, request)
  const fields = answer.status === 'invalid' ? { fields: answer.fields.sort().join() } : {}
  return { ...facts, ...(answer.status === 'ok' && answer.lines), ...fields }
}

describe('the reference gives what the rule book works out', () => {
  const rows = examples.split('\n').filter((line) => line.includes(' | '))
  test.each(rows)('%s', (row) => {
    const [rule = '', inputs = '', facts = ''] = row.split(' | ')
    expect(outcome(rule, inputs)).toMatchObject(pairs(facts))
  })
})
