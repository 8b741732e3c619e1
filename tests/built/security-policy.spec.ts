import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Linter } from 'eslint'
import { POLICY } from '../../src/layouts/security-policy.ts'
import { expect, test } from '../support/browser/watched.ts'

/* What every file of the built site must keep to, so that the policy refuses nothing it needs. */

const files = (ending: string) =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending))
const read = (file: string) => readFileSync(join('dist', file), 'utf8')

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
  const pages = files('.html')
  expect(pages).toContain('404.html')
  expect(pages.filter((path) => path.startsWith('embed/')).length).toBeGreaterThan(70)
  for (const file of pages)
    expect.soft(await page.evaluate(faultsOfPage, [read(file), POLICY] as const), file).toEqual([])
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

const refused = (selector: string, message: string) => ({ selector, message })
/** Texts run as scripts, and ways out that no story needs. */
const NEVER = [
  refused('Identifier[name=/^(eval|importScripts)$/]', 'runs text'),
  refused(':matches(CallExpression, NewExpression)[callee.name="Function"]', 'runs text'),
  refused(
    'CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type="Literal"]',
    'runs text',
  ),
  refused('MemberExpression[object.name="document"][property.name=/^write/]', 'writes HTML'),
  refused(
    'Identifier[name=/^(outerHTML|insertAdjacentHTML|parseFromString|srcdoc)$/]',
    'writes HTML',
  ),
  refused(
    'Identifier[name=/^(WebSocket|EventSource|RTCPeerConnection|WebTransport|sendBeacon)$/]',
    'a way out',
  ),
]
/** Names of XML, and where Svelte and Workbox explain faults of who programs with them. */
const NAMES =
  /^https?:\/\/(schemas\.(openxmlformats|microsoft)\.[a-z]+\/|www\.w3\.org\/|svelte\.dev\/e\/|bit\.ly\/wb-)/

/** What is wrong with a script. */
function faultsOfScript(code: string): string[] {
  const found = new Linter().verify(
    code,
    {
      languageOptions: { ecmaVersion: 2021, sourceType: 'module' },
      rules: { 'no-restricted-syntax': ['error', ...NEVER] },
    },
    { allowInlineConfig: false },
  )
  const addresses = [...code.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+[^"'`\s<]*/g)].map(
    ([one]) => one,
  )
  return [
    ...found.map(({ message, column }) => `${message} … ${code.slice(column - 30, column + 40)}`),
    ...addresses.filter((address) => !NAMES.test(address)),
  ]
}

test('no script runs or writes text, has a way out, or names another origin', () => {
  test.setTimeout(120_000)
  const scripts = files('.js')
  expect(scripts).toContain('sw.js')
  expect(scripts.length).toBeGreaterThan(80)
  for (const script of scripts) expect.soft(faultsOfScript(read(script)), script).toEqual([])
  for (const style of files('.css'))
    expect.soft(read(style), style).not.toMatch(/url\(|@import|https?:/)
})

test('the search for what a script may not have finds it', () => {
  for (const code of [
    'eval("a")',
    'window.eval("a")',
    'new Function("a")',
    'Function("a")()',
    'setTimeout("a()", 1)',
    'document.write("a")',
    'a.outerHTML = b',
    'new WebSocket(a)',
    'navigator.sendBeacon(a)',
    'new RTCPeerConnection()',
    'fetch("https://b.example/")',
  ])
    expect.soft(faultsOfScript(code), code).toHaveLength(1)
})
