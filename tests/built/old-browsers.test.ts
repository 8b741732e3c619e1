import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Linter } from 'eslint'
import { expect, test } from 'vitest'

/*
 * The built site is for the browsers of 2021: Chromium 90 and Safari 14.1 (iOS 14.5). The build lowers
 * syntax to them; it adds no functions they lack, so those are looked for by name.
 */

const files = (ending: string) =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending))

/** Methods that came later, with the versions that brought them. */
const METHODS: Record<string, string> = {
  at: 'Chromium 92, Safari 15.4',
  findLast: 'Chromium 97, Safari 15.4',
  findLastIndex: 'Chromium 97, Safari 15.4',
  toSorted: 'Chromium 110, Safari 16',
  toReversed: 'Chromium 110, Safari 16',
  toSpliced: 'Chromium 110, Safari 16',
  isWellFormed: 'Chromium 111, Safari 16.4',
  replaceSync: 'Chromium 73, Safari 16.4',
  showPicker: 'Chromium 99, Safari 16',
  showModal: 'Chromium 37, Safari 15.4',
  showPopover: 'Chromium 114, Safari 17',
  checkVisibility: 'Chromium 105, Safari 17.4',
  scrollIntoViewIfNeeded: 'no standard',
}
/** Functions on an object. */
const STATICS: Record<string, string> = {
  'Object.hasOwn': 'Chromium 93, Safari 15.4',
  'Object.groupBy': 'Chromium 117, Safari 17.4',
  'Map.groupBy': 'Chromium 117, Safari 17.4',
  'Array.fromAsync': 'Chromium 121, Safari 16.4',
  'Promise.withResolvers': 'Chromium 119, Safari 17.4',
  'Promise.try': 'Chromium 128, Safari 18.2',
  'AbortSignal.timeout': 'Chromium 103, Safari 16',
  'AbortSignal.any': 'Chromium 116, Safari 17.4',
  'crypto.randomUUID': 'Chromium 92, Safari 15.4',
  'Response.json': 'Chromium 105, Safari 17',
  'URL.canParse': 'Chromium 120, Safari 17',
  'Intl.Segmenter': 'Chromium 87, Safari 14.1, not Firefox before 125',
  'navigator.locks': 'Chromium 69, Safari 15.4',
}
/** Global names. */
const GLOBALS: Record<string, string> = {
  structuredClone: 'Chromium 98, Safari 15.4',
  BroadcastChannel: 'Chromium 54, Safari 15.4',
  CompressionStream: 'Chromium 80, Safari 16.4',
  DecompressionStream: 'Chromium 80, Safari 16.4',
  requestIdleCallback: 'Chromium 47, no Safari',
  scheduler: 'Chromium 94, no Safari',
  OffscreenCanvas: 'Chromium 69, Safari 16.4',
  Temporal: 'Chromium 144, no Safari',
}

const rule = (selector: string, name: string, since: string) => ({
  selector,
  message: `${name}: ${since}`,
})
const TOO_NEW = [
  ...Object.entries(METHODS).map(([name, since]) =>
    rule(
      `CallExpression[optional=false] > MemberExpression.callee[property.name='${name}']`,
      name,
      since,
    ),
  ),
  ...Object.entries(STATICS).map(([name, since]) => {
    const [owner, member] = name.split('.')
    return rule(`MemberExpression[object.name='${owner}'][property.name='${member}']`, name, since)
  }),
  ...Object.entries(GLOBALS).map(([name, since]) =>
    rule(
      `:matches(CallExpression, NewExpression) > Identifier.callee[name='${name}']`,
      name,
      since,
    ),
  ),
  // Looking back in an expression is a fault of syntax for Safari before 16.4: the whole file is lost.
  rule('Literal[regex.pattern=/\\(\\?<[=!]/]', 'looking back', 'Chromium 62, Safari 16.4'),
]

/** What an old browser would not understand in a script. */
function faultsOf(code: string): string[] {
  const found = new Linter().verify(
    code,
    {
      languageOptions: { ecmaVersion: 2020, sourceType: 'module' },
      rules: { 'no-restricted-syntax': ['error', ...TOO_NEW] },
    },
    // What a library says to the project's own linter does not hold here.
    { allowInlineConfig: false },
  )
  return found.map(({ message, column }) => `${message} … ${code.slice(column - 30, column + 30)}`)
}

test('every script of the site parses as ES2020 and calls nothing that Chromium 90 or Safari 14.1 lack', () => {
  const scripts = files('.js')
  expect(scripts).toContain('sw.js')
  expect(scripts.length).toBeGreaterThan(80)
  for (const script of scripts)
    expect.soft(faultsOf(readFileSync(join('dist', script), 'utf8')), script).toEqual([])
})

test('the search for what is too new finds it', () => {
  for (const code of [
    'a ??= 1',
    'class A { x = 1 }',
    'class A { static { f() } }',
    'await f()',
    '[1].at(-1)',
    'Object.hasOwn({}, "a")',
    'structuredClone({})',
    'new CompressionStream("gzip")',
    '/(?<=a)b/.test("ab")',
  ])
    expect.soft(faultsOf(code), code).toHaveLength(1)
  expect(faultsOf('a?.b ?? 1; b.replaceAll("x", "y"); new URL(import.meta.url)')).toEqual([])
})
