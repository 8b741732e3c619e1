/**
 * Fits the build to what runs in a worker, as the desk of rosters does (`src/roster/worker.ts`): parts that
 * load later load without links in a document, which a worker has none of, and workbooks are packed on the
 * thread that writes them. Their library would pack large sheets in further workers made of text; the
 * site's content security policy refuses those and Safari before 15.5 has none within a worker, and the
 * library would wait for them for ever.
 */
const PACKER = /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/
/** The script that loads parts in a worker. */
const HOST = /\/session\.[^/]*$/

/** @returns {import('vite').Plugin} */
export function workerParts() {
  let found = false
  return {
    name: 'huisuan-worker-parts',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              modulePreload: {
                resolveDependencies: (_, files, { hostId }) => (HOST.test(hostId) ? [] : files),
              },
            },
          }
        : {},
    load: {
      filter: { id: PACKER },
      handler() {
        found = true
        return `import pack from './zipToArrayBufferSync.js'
export default async (files) => pack(files)`
      },
    },
    buildEnd(fault) {
      if (!fault && !found)
        throw new Error('write-excel-file packs elsewhere now: look at scripts/worker-parts.mjs')
    },
  }
}
