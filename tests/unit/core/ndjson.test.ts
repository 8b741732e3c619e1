import { expect, it } from 'vitest'
import { invalid } from '../../../src/core/evaluate.ts'
import { outcomesOf } from '../../../src/core/ndjson/outcomes.ts'

it('a fault of the program on one line is reported with its number, and loses no line', async () => {
  const reported: number[] = []
  const answer = (raw: unknown) => {
    if (raw === 2) throw new Error('a bug')
    return invalid('a/rule', [{ field: 'rule', message: String(raw) }])
  }
  async function* input() {
    yield Buffer.from('no JSON\n1\n2\n')
    yield Buffer.from('3\n\n')
  }
  const chunks = outcomesOf(input(), answer, (_, line) => reported.push(line))
  const rules: (string | null)[] = []
  for await (const outcomes of chunks) rules.push(...outcomes.map(({ rule }) => rule))
  expect(rules).toEqual([null, 'a/rule', null, 'a/rule', null])
  expect(reported).toEqual([3])
})
