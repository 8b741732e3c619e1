import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Linter } from 'eslint'
import { expect, test } from 'vitest'

/*
 * What every script and style must keep to, so that the policy refuses nothing the site needs; pages are
 * in `tests/browser/pages/page-policy.spec.ts`.
 */

const files = (ending: string) =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending))
const read = (file: string) => readFileSync(join('dist', file), 'utf8')

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
