/**
 * Lets the roster's worker (`src/roster/worker.ts`) import modules later: the build would first add
 * preload links for them to the document, and a worker has none.
 */
/** The chunk that imports them. */
const HOST = /\/local-engine\.[^/]*$/

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
