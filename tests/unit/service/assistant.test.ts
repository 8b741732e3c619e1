import type { Client } from '@modelcontextprotocol/client'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AS_OF, documents, procedureOf, rules } from '../../../src/policies/index.ts'
import { ERAS, overHttp, requestOf, tell } from '../../support/assistant.ts'
import words from '../search/words.json' with { type: 'json' }

/* The four tools over streamable HTTP, without a network. */

let client: Client
beforeAll(async () => {
  client = await overHttp(2026)
})
afterAll(() => client.close())

const median = (sizes: readonly number[]) =>
  [...sizes].sort((one, other) => one - other)[sizes.length >> 1]

describe.each(Object.keys(ERAS).map(Number) as (keyof typeof ERAS)[])('to clients of %s', (era) => {
  it('the server tells who it is, and what to pass on', async () => {
    const own = await overHttp(era)
    expect(own.getServerVersion()).toEqual({ name: 'huisuan', title: '惠算', version: AS_OF })
    const told = own.getInstructions() ?? ''
    for (const word of ['standing', 'expired', 'kind', 'encouraged', 'readings', 'range'])
      expect.soft(told).toContain(word)
    for (const word of ['cautions', 'Never guess', 'office', 'Chinese', '朔州', '晋城'])
      expect.soft(told).toContain(word)
  })

  it('the tools are listed with valid schemas, and read only', async () => {
    const own = await overHttp(era)
    const { tools } = await own.listTools()
    const names = ['find_rules', 'describe_rule', 'evaluate', 'procedure']
    expect(tools.map(({ name }) => name)).toEqual(names)
    for (const { name, title, inputSchema, outputSchema, annotations } of tools) {
      expect.soft(title, name).toMatch(/^\p{Script=Han}+$/u)
      for (const schema of [inputSchema, outputSchema])
        expect.soft(new Ajv2020().validateSchema(schema as object), name).toBe(true)
      expect
        .soft(annotations)
        .toEqual({ readOnlyHint: true, idempotentHint: true, openWorldHint: false })
    }
  })

  it('evaluate is described with what never stays behind', async () => {
    const own = await overHttp(era)
    const { tools } = await own.listTools()
    const said = (name: string) => tools.find((tool) => tool.name === name)?.description
    for (const word of ['standing', 'kind', 'range', 'cautions', 'conditions', 'office decides'])
      expect.soft(said('evaluate')).toContain(word)
    for (const word of ['standing', 'kind', 'cautions', 'never guess'])
      expect.soft(said('describe_rule')).toContain(word)
    expect.soft(said('find_rules')).toContain('standing')
    expect.soft(said('procedure')).toContain('standing')
    for (const { description } of tools) expect.soft(description).toContain('Chinese')
  })

  it('a rule is computed', async () => {
    const inputs = { firstYearExports: 8_000_000, manufacturer: true }
    const rule = 'foreign-trade/export-breakthrough'
    const { told, text } = await tell(await overHttp(era), 'evaluate', { rule, inputs })
    expect(told).toMatchObject({ total: '20000.00', kind: '符合条件就给' })
    expect(JSON.parse(text)).toEqual(told)
  })
})

it('every worked example comes to the total worked out by hand, in a short answer', async () => {
  const sizes: number[] = []
  for (const rule of rules)
    for (const example of rule.examples) {
      const { told, text } = await tell(client, 'evaluate', requestOf(rule.id, example))
      const { total, status = 'ok' } = example
      expect.soft(told, `${rule.id}: ${example.title}`).toMatchObject({ total, status })
      for (const word of ['standing', 'kind', 'amount', 'document', 'office'])
        expect.soft(told[word], `${rule.id}: ${word}`).toMatch(/\S/)
      sizes.push(text.length)
    }
  expect(median(sizes)).toBeLessThan(1500)
  expect(Math.max(...sizes)).toBeLessThan(4000)
})

it('every rule is described in short, and its example can be asked as it stands', async () => {
  const sizes: number[] = []
  for (const { id, inputs } of rules) {
    const { told, text } = await tell(client, 'describe_rule', { rule: id })
    const { example } = told as { example: { inputs: object; total: string; on?: string } }
    expect
      .soft((told['inputs'] as { key: string }[]).map(({ key }) => key))
      .toEqual(Object.keys(inputs))
    const { total, title, working, ...request } = example as Record<string, unknown>
    expect.soft([title, working], id).not.toContain(undefined)
    const answer = await tell(client, 'evaluate', { rule: id, ...request })
    expect.soft(answer.told['total'], id).toBe(total)
    sizes.push(text.length)
  }
  expect(median(sizes)).toBeLessThan(1500)
  expect(Math.max(...sizes)).toBeLessThan(4000)
})

it('every rule and every document tell how one gets it, and whom to ask', async () => {
  const asked = [...rules.map(({ id }) => id), ...documents.map(({ slug }) => slug)]
  for (const of of asked) {
    const { told, text } = await tell(client, 'procedure', { of })
    const steps = procedureOf(of.replace(/\/.*/, ''))?.steps ?? []
    expect
      .soft(
        (told['steps'] as { title: string }[]).map(({ title }) => title),
        of,
      )
      .toEqual(steps.map(({ title }) => title))
    expect.soft(told['notWritten'], of).toContain('去问：')
    expect.soft(told['offices'], of).not.toEqual([])
    expect.soft(text.length, of).toBeLessThan(4000)
  }
})

it('every everyday word has its rules among the ten that are told', async () => {
  for (const [word, wanted] of Object.entries(words as Record<string, string[]>)) {
    const { told } = await tell(client, 'find_rules', { words: word })
    const found = told['rules'] as { id: string; standing: string; why: string }[]
    expect
      .soft(
        found.map(({ id }) => id),
        word,
      )
      .toEqual(expect.arrayContaining(wanted))
    expect.soft(found.length, word).toBeLessThanOrEqual(10)
    for (const { standing, why } of found) expect.soft([standing, why], word).not.toContain('')
  }
})

it('words that find nothing are told, with what to try', async () => {
  const { told } = await tell(client, 'find_rules', { words: 'qwxzk' })
  expect(told).toMatchObject({ rules: [], missed: ['qwxzk'] })
  expect(told['advice']).toContain('换个短一点的词')
})
