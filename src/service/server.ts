import { once } from 'node:events'
import { STATUS_CODES, createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { PROBLEM_TYPE, problemDetails } from './problem.ts'
import type { Settings } from './settings.ts'

const NO_REQUEST = problemDetails(400, '这不是完整的 HTTP 请求。')
const UNREADABLE: Readonly<Record<string, typeof NO_REQUEST>> = {
  HPE_HEADER_OVERFLOW: problemDetails(431, '请求头最多 16 KB。'),
  ERR_HTTP_REQUEST_TIMEOUT: problemDetails(408, '请求头没有按时传完。'),
}

/** Starts to listen; `stop` takes no new connection and resolves when what was begun is finished. */
export async function startServer(app: Hono, { host, port, ...settings }: Settings) {
  const headers = { 'Content-Type': PROBLEM_TYPE }
  const listener = getRequestListener(app.fetch, {
    errorHandler: () => new Response(JSON.stringify(NO_REQUEST), { status: 400, headers }),
  })
  const answers = new WeakMap<Duplex, ServerResponse>()
  const [head, idle] = [settings.headSeconds * 1000, settings.idleSeconds * 1000]
  // Lines may come for hours, and the app bounds the body of a single request. A missing host is left to
  // the adapter, which refuses it as it does any other bad one.
  const bounds = { headersTimeout: head, requestTimeout: 0, keepAliveTimeout: idle }
  const options = { ...bounds, connectionsCheckingInterval: 1000, requireHostHeader: false }
  const server = createServer(options, (request, response) => {
    answers.set(request.socket, response)
    void listener(request, response)
  })
  server.setTimeout(idle)
  server.maxConnections = settings.connections
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket) => {
    const answer = answers.get(socket)
    if (answer?.headersSent && !answer.writableFinished) socket.destroy()
    else socket.end(bytesOf(UNREADABLE[code] ?? NO_REQUEST))
  })
  await once(server.listen(port, host), 'listening')
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    async stop(): Promise<void> {
      const waiting = setInterval(() => server.closeIdleConnections(), 100)
      const bound = setTimeout(() => server.closeAllConnections(), settings.stopSeconds * 1000)
      await once(server.close(), 'close')
      clearInterval(waiting)
      clearTimeout(bound)
    },
  }
}

/** An answer where there is no request that could be answered. */
function bytesOf(details: typeof NO_REQUEST): string {
  const body = JSON.stringify(details)
  const head = `HTTP/1.1 ${details.status} ${STATUS_CODES[details.status]}\r\nConnection: close`
  const length = `Content-Length: ${Buffer.byteLength(body)}`
  return `${head}\r\nContent-Type: ${PROBLEM_TYPE}\r\n${length}\r\n\r\n${body}`
}
