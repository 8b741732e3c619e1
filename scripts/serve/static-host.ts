/**
 * A static host as the site is deployed to: files as they are, with the headers of the site's own
 * `_headers`, and `404.html` with status 404 for every other address.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, sep } from 'node:path'
import sirv from 'sirv'
import { headersOf } from './headers-file.ts'

/** The addresses of all files of a folder, without base path, as a reader asks for them, sorted. */
export function addressesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => `/${path.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .sort()
}

/** Answers requests with the site in a folder, under a base path that ends in a slash. */
export function siteHandler(folder: string, base = '/'): RequestListener {
  const headers = headersOf(folder)
  // Reads the folder at each request, so that a file that a new build has removed is simply not there.
  const files = sirv(folder, { dev: true, gzip: true, extensions: ['html'] })
  return (request, response) => {
    const { url = '' } = request
    const [pathname = ''] = url.split('?')
    for (const [name, value] of Object.entries(headers(pathname))) response.setHeader(name, value)
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
      response.end(readFileSync(join(folder, '404.html')))
    }
    const isOther = !pathname.startsWith(base) || pathname.includes('//')
    if (isOther || pathname.startsWith(`${base}_headers`)) return notFound()
    request.url = url.slice(base.length - 1)
    files(request, response, notFound)
  }
}

/** A server that listens on this machine. */
export interface Listening {
  readonly origin: string
  /** Stops it at once, whatever connections browsers keep open. */
  readonly close: () => Promise<void>
}

/** Listens at a port, by default any free one; rejects where the port is taken. */
export async function listen(handler: RequestListener, port = 0): Promise<Listening> {
  const server = createServer(handler)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve)
  })
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
