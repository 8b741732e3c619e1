/**
 * Lets the roster's worker (`src/roster/worker.ts`) import modules later: the build would first add
 * preload links for them to the document, and a worker has none.
 */
/** The chunk that imports them. */
const HOST = /\/local-engine\.[^/]*$/

/** The chunks that every form has before it loads anything later: nothing is gained by a link for them. */
const EVERY_FORM = /\/(page|calculator|rolldown-runtime)\.[^/]*$/

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
                resolveDependencies: (_, files, { hostId }) =>
                  HOST.test(hostId) ? [] : files.filter((file) => !EVERY_FORM.test(file)),
              },
            },
          }
        : {},
  }
}
