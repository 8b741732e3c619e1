import type { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rules } from '../../../src/policies/index.ts'
import { connected, requestOf, tell } from '../../support/assistant.ts'

/* The real command over standard input and output, one process for all. */

const transport = new StdioClientTransport({
  command: 'npm',
  args: ['run', '--silent', 'mcp'],
  env: { ...(process.env as Record<string, string>), SITE: 'https://example.org' },
  stderr: 'pipe',
})
let client: Client
let logged = ''
const faults: Error[] = []
beforeAll(async () => {
  transport.stderr?.on('data', (chunk: Buffer) => (logged += chunk.toString()))
  client = await connected(transport, 2025)
  client.onerror = (fault) => faults.push(fault)
})
afterAll(() => client.close())

it('the four tools are there', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    'find_rules',
    'describe_rule',
    'evaluate',
    'procedure',
  ])
})

it('the first example of every tenth rule comes to the total worked out by hand', async () => {
  const some = rules.filter((_, place) => place % 10 === 0)
  expect(some.length).toBeGreaterThan(8)
  for (const { id, examples } of some) {
    const { told } = await tell(client, 'evaluate', requestOf(id, examples[0]))
    expect.soft(told, id).toMatchObject({ total: examples[0].total, rule: id })
    expect.soft(told['page'], id).toContain(`https://example.org/${id}/?`)
  }
})

it('words find rules, and a document tells how one gets what they give', async () => {
  const { told } = await tell(client, 'find_rules', { words: '地被占了' })
  expect(told['rules']).toContainEqual(expect.objectContaining({ id: 'landless-pension/subsidy' }))
  const way = await tell(client, 'procedure', { of: 'landless-pension' })
  expect(way.told['number']).toBe('朔政办发〔2020〕29号')
})

it('hostile arguments end in an error, and the next request is answered', async () => {
  const inputs = JSON.parse(`{"__proto__": {"a": 1}, "x": ${JSON.stringify('y'.repeat(1e6))}}`)
  for (const asked of [{ rule: 'elevator/subsidy', inputs }, { rule: [] }, {}]) {
    const result = await client.callTool({ name: 'evaluate', arguments: asked })
    expect.soft(result.isError).toBe(true)
  }
  await expect(client.callTool({ name: 'nothing' })).rejects.toThrow('nothing')
  const { told } = await tell(client, 'describe_rule', { rule: 'elevator/subsidy' })
  expect(told['id']).toBe('elevator/subsidy')
})

it('nothing was written but the protocol', () => {
  expect(faults).toEqual([])
  expect(logged).toBe('')
})
