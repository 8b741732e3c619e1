/**
 * Serves the built site with the headers it wants from a host, and prints its address; `PORT` chooses the
 * port, a taken one gives way to the next.
 */
import { staticHost } from './static-host.ts'

const { OUT_DIR = 'dist', PORT = '4321', BASE = '/' } = process.env
const base = BASE.replace(/\/?$/, '/')
const host = staticHost({ folder: OUT_DIR, base })

/** @param {number} port */
function listen(port) {
  host.once('error', (fault) => {
    if ('code' in fault && fault.code === 'EADDRINUSE') return listen(port + 1)
    throw fault
  })
  host.listen(port, 'localhost', () => console.log(`http://localhost:${port}${base}`))
}
listen(Number(PORT))
