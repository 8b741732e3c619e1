import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listen, siteHandler } from '../../../scripts/serve/static-host.ts'
import { SITES } from './origins.ts'

/** The file of a folder that an address under the base path is served from, if there is one. */
export function fileOf(folder: string, base: string, address: string): string | undefined {
  const { pathname } = new URL(address, 'http://localhost')
  if (!pathname.startsWith(base) || pathname.startsWith(`${base}_headers`)) return undefined
  const path = join(folder, decodeURI(pathname.slice(base.length)))
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  return existsSync(file) ? file : undefined
}

/**
 * Serves a folder as a plain static host does, until it is stopped; another folder may take its place,
 * as at a deployment. As on some hosts, the page for what is not there has status 404 by its own
 * address too.
 */
export async function startHost(folder: string, base = '/') {
  const asked: string[] = []
  const missing: string[] = []
  let handler = siteHandler(folder, base)
  const { origin, close } = await listen((request, response) => {
    const { url = '' } = request
    asked.push(url)
    const isErrorPage = url === `${base}404.html`
    if (isErrorPage) request.url = `${base}no-such-page`
    response.once('finish', () => {
      if (response.statusCode === 404 && !isErrorPage) missing.push(url)
    })
    handler(request, response)
  })
  SITES.add(origin)
  return {
    address: origin + base,
    /** What was asked for, and what of it was not there. */
    asked,
    missing,
    deploy: (another: string) => void (handler = siteHandler(another, base)),
    stop: close,
  }
}
