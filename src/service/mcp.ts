import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { assistantServer } from './assistant.ts'

/* `npm run mcp`: the assistants' tools over standard input and output; with `--http` the whole service, which has them at `/mcp`. */

if (process.argv.includes('--http')) await import('./serve.ts')
else serveStdio(assistantServer)
