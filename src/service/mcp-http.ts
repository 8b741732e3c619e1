import {
  createMcpHandler,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server'
import { assistantServer } from './assistant.ts'

/** Nothing changes that a client could subscribe to. */
const LIMITS = { maxSubscriptions: 0, maxRequestBodySize: 1024 * 1024 }
const handler = createMcpHandler(assistantServer, LIMITS)

/**
 * Answers a request of the protocol over streamable HTTP, each by itself. A web page may ask only from
 * this machine or from the site: any other would use the reader's network position.
 */
export async function answerMcp(request: Request): Promise<Response> {
  const { SITE } = process.env
  const allowed = [...localhostAllowedOrigins(), ...(SITE ? [new URL(SITE).hostname] : [])]
  const answer = originValidationResponse(request, allowed) ?? (await handler.fetch(request))
  // A body that was refused may not have been read, and a next request behind it would wait for that.
  if (!answer.ok) answer.headers.set('Connection', 'close')
  return answer
}
