import { describe, expect, it } from 'vitest'
import { invalid } from '../../../src/core/evaluate.ts'
import { answerLines } from '../../../src/core/ndjson/answers.ts'
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

describe('the outcomes as text', () => {
  const input = async function* (...chunks: string[]) {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const answer = (raw: unknown) => invalid(String(raw), [])
  const fault = (reason: unknown) => {
    throw reason
  }
  const texts = async (chunks: string[], most?: number) => {
    const given: string[] = []
    for await (const text of answerLines(input(...chunks), answer, fault, most)) given.push(text)
    return given
  }
  const rules = (text = '') =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { rule: string | null }).rule)

  it('those of a chunk are given together', async () => {
    const given = await texts(['1\n2\n', '3\n'])
    expect(given.map(rules)).toEqual([['1', '2'], ['3']])
  })

  it('but in pieces that are not large', async () => {
    const given = await texts(['1\n'.repeat(1000)])
    expect(given.length).toBeGreaterThan(2)
    expect(given.flatMap(rules)).toEqual(Array(1000).fill('1'))
    for (const text of given) expect(text.length).toBeLessThan(66_000)
  })

  it('up to as many as asked for, and one that says so where there are more', async () => {
    expect((await texts(['1\n2\n'], 2)).flatMap(rules)).toEqual(['1', '2'])
    const [first, ...others] = await texts(['1\n2\n3\n', '4\n'], 2)
    expect(others).toEqual([])
    expect(rules(first)).toEqual(['1', '2', null])
    expect(first).toContain('一次最多 2 行')
  })
})
