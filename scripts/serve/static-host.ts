/**
 * A plain static host as the site is deployed to: files as they are, with the headers of the site's own
 * `_headers`, and `404.html` with status 404 for what is not there.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { OutgoingHttpHeaders, Server } from 'node:http'
import { extname, join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
/** What is packed already. */
const PACKED = ['.png', '.xlsx']

/** A host that reads `_headers`: the one joins two values of a header and minds the last slash, the other does neither. */
export type Host = 'Cloudflare Pages' | 'Netlify'

/** Whether a path as `_headers` writes it stands for an address: `*` is any rest, `:name` any one part. */
function matches(path: string, address: string, host: Host): boolean {
  const parts = path
    .split('/')
    .map((part) =>
      part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.'),
    )
  const exact = parts.join('/')
  const loose = exact.replace(/\/$/, '') + '/?'
  return new RegExp(`^${host === 'Cloudflare Pages' ? exact : loose}$`).test(address)
}

/** The headers that a site's `_headers` gives an address. */
export function headersFor(
  folder: string,
  address: string,
  host: Host = 'Cloudflare Pages',
): Record<string, string> {
  const headers: Record<string, string> = {}
  let applies = false
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (!line.startsWith(' ')) applies = line !== '' && matches(line, address, host)
    else if (applies) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/)
      const joined = name in headers && host === 'Cloudflare Pages'
      headers[name] = joined ? `${headers[name]}, ${value}` : value
    }
  }
  return headers
}

/** The file of a folder that an address under the base path is served from, if there is one. */
export function fileOf(folder: string, base: string, address: string): string | undefined {
  const { pathname } = new URL(address, 'http://localhost')
  if (!pathname.startsWith(base) || pathname.startsWith(`${base}_headers`)) return undefined
  const path = join(folder, decodeURI(pathname.slice(base.length)))
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  return existsSync(file) ? file : undefined
}

/** The addresses of all files of a folder, without base path, as a reader asks for them, sorted. */
export function addressesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => `/${path.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .sort()
}

/** What is served, which a deployment may change, and who hears of each request. */
export interface Site {
  folder: string
  readonly base: string
  /** Whether the page that says so comes with status 404 by its own address too, as from some hosts. */
  readonly denies?: boolean
  readonly heard?: (url: string, file: string | undefined) => void
}

/** The host of a site, yet to listen somewhere. */
export function staticHost(site: Site): Server {
  return createServer(({ url = '', method = '', headers: asked }, response) => {
    const { folder, base } = site
    const { pathname } = new URL(url, 'http://localhost')
    const wanted = fileOf(folder, base, url)
    site.heard?.(url, wanted)
    const file = wanted ?? join(folder, '404.html')
    const content = readFileSync(file)
    const headers: OutgoingHttpHeaders = headersFor(folder, pathname)
    headers['Content-Type'] = TYPES[extname(file)] ?? 'application/octet-stream'
    headers['Vary'] = 'Accept-Encoding'
    const packs =
      !PACKED.includes(extname(file)) && /\bgzip\b/.test(String(asked['accept-encoding']))
    if (packs) headers['Content-Encoding'] = 'gzip'
    const body = packs ? gzipSync(content) : content
    headers['Content-Length'] = body.length
    const isThere = wanted !== undefined && !(site.denies && file.endsWith('404.html'))
    response.writeHead(isThere ? 200 : 404, headers)
    response.end(method === 'HEAD' ? undefined : body)
  })
}
