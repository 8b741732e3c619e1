/**
 * Serves the site as it is built at the start, with the headers it wants from a host, and prints its
 * address; `PORT` chooses the port, a taken one gives way to the next.
 */
import { compressedCopy } from './compressed-copy.ts'
import { listen, siteHandler } from './static-host.ts'

const { OUT_DIR = 'dist', PORT = '4321', BASE = '/' } = process.env
const base = BASE.replace(/\/?$/, '/')
const handler = siteHandler(compressedCopy(OUT_DIR), base)

for (let port = Number(PORT); ; port++) {
  try {
    const { origin } = await listen(handler, port)
    console.log(origin + base)
    break
  } catch (fault) {
    if (fault.code !== 'EADDRINUSE') throw fault
  }
}
