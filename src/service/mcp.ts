import { serve } from '@hono/node-server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { assistantServer } from './assistant.ts'
import { answerMcp } from './mcp-http.ts'

/* `npm run mcp`: the assistants' tools over standard input and output, or with `--http` at /mcp. */

if (process.argv.includes('--http')) {
  const { HOST = '127.0.0.1', PORT = '8080' } = process.env
  const fetch = (request: Request) =>
    new URL(request.url).pathname === '/mcp'
      ? answerMcp(request)
      : new Response(null, { status: 404 })
  serve({ fetch, hostname: HOST, port: Number(PORT) }, ({ address, port }) =>
    console.error(`http://${address}:${port}/mcp`),
  )
} else serveStdio(assistantServer)
