import type { AddressInfo } from 'node:net'
import { staticHost } from '../../../scripts/serve/static-host.ts'
import { SITES } from './watched.ts'

export { fileOf } from '../../../scripts/serve/static-host.ts'

/**
 * Serves a folder as a plain static host does, until it is stopped; another folder may take its place,
 * as at a deployment. What is not there, and the page that says so, come with status 404.
 */
export async function startHost(folder: string, base = '/') {
  const asked: string[] = []
  const missing: string[] = []
  const site = {
    folder,
    base,
    denies: true,
    heard(url: string, file: string | undefined) {
      asked.push(url)
      if (!file) missing.push(url)
    },
  }
  const server = staticHost(site)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  SITES.add(`http://127.0.0.1:${port}`)
  return {
    address: `http://127.0.0.1:${port}${base}`,
    /** What was asked for, and what of it was not there. */
    asked,
    missing,
    deploy: (another: string) => void (site.folder = another),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
