import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { framedPolicy, POLICY } from '../../../src/layouts/security-policy.ts'
import { expect, test } from '../../support/browser/watched.ts'

/* What every page of the built site must keep to, so that the policy refuses nothing it needs. */

const read = (file: string) => readFileSync(join('dist', file), 'utf8')

/** The policy of what is framed, for the address that the site is built for where none is set. */
const FRAMED = framedPolicy(new URL('http://localhost:4321'))

/** What is wrong with a page, as the browser's own parser reads it. */
function faultsOfPage([html, policy]: readonly [string, string]): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const faults: string[] = []
  const [first, ...others] = page.querySelectorAll('meta[http-equiv]')
  if (first !== page.head.firstElementChild || first?.getAttribute('content') !== policy)
    faults.push('the policy does not come first')
  if (others.length > 0 || page.querySelector('base[href]')) faults.push('the head has more')
  const home = new URL(page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '')
  for (const element of page.querySelectorAll('*')) {
    const { outerHTML, localName, attributes } = element
    if (localName === 'style' || (localName === 'script' && !element.hasAttribute('src')))
      faults.push(`inside the page: ${outerHTML}`)
    for (const { name, value } of attributes) {
      if (/^on|^style$|^srcdoc$/.test(name)) faults.push(`${name}: ${outerHTML}`)
      const isAddress = ['src', 'href', 'action', 'data', 'poster', 'ping', 'xlink:href'].includes(
        name,
      )
      // A link out would be followed only by who presses it, but the site has none either.
      if (isAddress && new URL(value, home).origin !== home.origin)
        faults.push(`${name}: ${outerHTML}`)
    }
  }
  return faults
}

test('every page has the policy before all else, nothing written inside that it refuses, and no other origin', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  )
  expect(pages).toContain('404.html')
  expect(pages.filter((path) => path.startsWith('embed/')).length).toBeGreaterThan(70)
  for (const file of pages) {
    const policy = file.startsWith('embed/') ? FRAMED : POLICY
    expect.soft(await page.evaluate(faultsOfPage, [read(file), policy] as const), file).toEqual([])
  }
})

test('the search for what a page may not have finds it', async ({ page }) => {
  const head = `<meta http-equiv="content-security-policy" content="${POLICY}"><link rel="canonical" href="https://a.example/">`
  const found = (html: string) => page.evaluate(faultsOfPage, [html, POLICY] as const)
  expect(await found(`<head>${head}</head><script src="/a.js"></script>`)).toEqual([])
  expect(await found(`<head><meta charset="utf-8">${head}</head>`)).toHaveLength(1)
  for (const body of [
    '<script>a()</script>',
    '<style>a{}</style>',
    '<p style="color:red">',
    '<p onclick="a()">',
    '<img src="https://b.example/a.png">',
    '<a href="javascript:a()">',
    '<iframe srcdoc="a"></iframe>',
  ])
    expect.soft(await found(`<head>${head}</head>${body}`), body).toHaveLength(1)
})
