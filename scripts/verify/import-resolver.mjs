/**
 * Where an import leads, for the lint run's check of boundaries. Imports here name their files whole, so
 * nothing is searched for. The scripts of an Astro page are linted as files inside the page
 * (`page.astro/1.ts`), though their imports start from the page.
 */
import { dirname, resolve as resolvePath } from 'node:path'

export const interfaceVersion = 2

/**
 * @param {string} source what is imported
 * @param {string} file the file that imports it
 */
export function resolve(source, file) {
  if (!source.startsWith('.')) return { found: false }
  const from = dirname(file.replace(/(\.astro)\/[^/]+$/, '$1'))
  return { found: true, path: resolvePath(from, source) }
}
