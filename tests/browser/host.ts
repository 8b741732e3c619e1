import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** The file of a folder that an address under the base path is served from, if there is one. */
export function fileOf(folder: string, base: string, address: string): string | undefined {
  const { pathname } = new URL(address, 'http://localhost')
  if (!pathname.startsWith(base)) return undefined
  const path = join(folder, decodeURI(pathname.slice(base.length)))
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  return existsSync(file) ? file : undefined
}

/**
 * Serves a folder as a plain static host does, until it is stopped; another folder may take its place,
 * as at a deployment. What is not there, and the page that says so, come with status 404.
 */
export async function startHost(folder: string, base = '/') {
  let served = folder
  const asked: string[] = []
  const missing: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const wanted = fileOf(served, base, url)
    if (!wanted) missing.push(url)
    const file = wanted ?? join(served, '404.html')
    response.writeHead(file.endsWith('404.html') ? 404 : 200, {
      'content-type': TYPES[extname(file)] ?? '',
      'cache-control': 'no-cache',
    })
    response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${base}`,
    /** What was asked for, and what of it was not there. */
    asked,
    missing,
    deploy: (another: string) => void (served = another),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
