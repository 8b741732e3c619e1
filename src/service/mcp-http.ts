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
 * Answers a request of the protocol over streamable HTTP, each by itself. Pages may ask only from this
 * machine: those of a site would use their reader's place in the network.
 */
export async function answerMcp(request: Request): Promise<Response> {
  const refused = originValidationResponse(request, localhostAllowedOrigins())
  const answer = refused ?? (await handler.fetch(request))
  // A body that was refused may not have been read, and a next request behind it would wait for that.
  if (!answer.ok) answer.headers.set('Connection', 'close')
  return answer
}
