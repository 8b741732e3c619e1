import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { CallToolResult, Transport } from '@modelcontextprotocol/client'
import type { Example } from '../../src/core/rule.ts'
import { answerMcp } from '../../src/service/mcp-http.ts'

/* An assistant's side of the protocol, by the official client. */

/** How a client opens: as those of 2025 do, or by the revision of 2026. */
export const ERAS = { 2025: 'legacy', 2026: { pin: '2026-07-28' } } as const

/** A client that has said hello over a transport. */
export async function connected(transport: Transport, era: keyof typeof ERAS): Promise<Client> {
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    { versionNegotiation: { mode: ERAS[era] } },
  )
  await client.connect(transport)
  return client
}

/** A client over streamable HTTP without a network. */
export function overHttp(era: keyof typeof ERAS): Promise<Client> {
  const fetch = (url: string | URL, init?: RequestInit) => answerMcp(new Request(url, init))
  return connected(
    new StreamableHTTPClientTransport(new URL('http://127.0.0.1/mcp'), { fetch }),
    era,
  )
}

/** The arguments of `evaluate` for a worked example. */
export function requestOf(rule: string, { inputs, on, readings }: Example) {
  return { rule, inputs, ...(on && { on }), ...(readings && { readings }) }
}

/** The text of a result. */
export function textOf({ content }: CallToolResult): string {
  const [first] = content
  return first?.type === 'text' ? first.text : ''
}

/** What a tool told, which its text must tell as well; throws where it is an error. */
export async function tell(client: Client, name: string, asked: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: asked })
  if (result.isError) throw new Error(textOf(result))
  const told = result.structuredContent as Record<string, unknown>
  return { told, text: textOf(result) }
}
