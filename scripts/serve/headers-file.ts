/** Reads the `_headers` that the build writes, as the hosts do that it is written for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A host that reads `_headers`: the first joins two values of a header and minds the last slash, the other does neither. */
export type Host = 'Cloudflare Pages' | 'Netlify'

/** One line of `_headers`: the path it stands under, and the header it gives to the addresses of that path. */
interface Line {
  readonly path: string
  readonly name: string
  readonly value: string
}

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

function linesOf(folder: string): Line[] {
  let path = ''
  return readFileSync(join(folder, '_headers'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (!line.startsWith(' ')) path = line || path
      const [, name, value] = /^ +(.+?): (.*)$/.exec(line) ?? []
      return name !== undefined && value !== undefined ? [{ path, name, value }] : []
    })
}

/** Reads the `_headers` of a built site once; gives the headers that a host takes from it for an address. */
export function headersOf(folder: string, host: Host = 'Cloudflare Pages') {
  const lines = linesOf(folder)
  return (address: string): Record<string, string> => {
    const headers: Record<string, string> = {}
    for (const { path, name, value } of lines) {
      if (!matches(path, address, host)) continue
      const joined = name in headers && host === 'Cloudflare Pages'
      headers[name] = joined ? `${headers[name]}, ${value}` : value
    }
    return headers
  }
}
