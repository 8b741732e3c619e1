import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import { createApi } from '../../src/service/api.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const NODE = `${root}node_modules/.bin/node`
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: { api: string }
}
/** How `npm run api` starts Node, since that is what people run. */
const API = scripts.api

/** The app by itself, with a day that stands in where a request names none. */
export const app: Hono = createApi({ lines: 5, bodySeconds: 1 }, () => '2022-06-30')

/** A service in a process of its own. */
export interface Service {
  readonly process: ChildProcess
  readonly origin: string
  readonly port: number
  /** What it wrote to standard error. */
  log(): string
}

/** Starts the service as `npm run api` does, at a free port. */
export async function startService(
  settings: Readonly<Record<string, string>> = {},
  nodeArgs: readonly string[] = [],
): Promise<Service> {
  const command = API.replace(' node ', ` ${[NODE, ...nodeArgs].join(' ')} `)
  const child = spawn('sh', ['-c', command], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...settings },
  })
  let log = ''
  child.stderr.on('data', (text: Buffer) => (log += text.toString()))
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  const origin = said.toString().trim()
  return { process: child, origin, port: Number(new URL(origin).port), log: () => log }
}

/** Sends bytes over a connection of their own and gives what comes back until the service closes it. */
export async function exchange(
  port: number,
  bytes: string | Uint8Array,
  then: 'waits' | 'ends' = 'waits',
): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const pieces: Buffer[] = []
  socket.on('data', (piece: Buffer) => pieces.push(piece))
  socket.on('error', () => undefined)
  socket.write(bytes)
  if (then === 'ends') socket.end()
  await new Promise((resolve) => socket.once('close', resolve))
  return Buffer.concat(pieces).toString()
}

/** Posts JSON, or what is to pass as such. */
export function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  return app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}
