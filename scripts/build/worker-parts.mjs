/**
 * Lets the worker of rosters (`src/roster/worker.ts`) import modules dynamically: the build would add
 * preload links for them to the document, and a worker has no document.
 */
/** The script that imports them. */
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
