/**
 * Lets the desk of rosters (`src/roster/worker.ts`) load parts of itself later: the build would first put
 * links to them into the document, which a worker has none of.
 */
/** The script that loads them. */
const HOST = /\/session\.[^/]*$/

/** @returns {import('vite').Plugin} */
export function workerParts() {
  return {
    name: 'huisuan-worker-parts',
    apply: 'build',
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
  }
}
