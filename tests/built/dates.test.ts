import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Site } from '../../scripts/audit/weight.ts'
import { datesOf, documents } from '../../src/policies/index.ts'

/* The code that counts the dates of a document, loaded by its address. */

const site = new Site('dist')
const files = readdirSync('dist/_astro')
const withDates = documents.filter(({ slug }) => datesOf(slug).length).map(({ slug }) => slug)

it.each(withDates)('the dates of %s are one file that loads no other document', (slug) => {
  const own = files.filter((name) => name.startsWith(`${slug}.dates.`) && name.endsWith('.js'))
  expect(own).toHaveLength(1)
  const loaded = site.scriptsOf(`<link rel="modulepreload" href="/_astro/${own[0]}">`)
  const code = [...loaded].map((address) => site.read(address)).join('\n')
  const slugs = [...code.matchAll(/slug:[`"']([a-z-]+)[`"']/g)].map(([, found]) => found)
  expect(new Set(slugs)).toEqual(new Set([slug]))
})
