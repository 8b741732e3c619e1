import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import css from '@eslint/css'
import { Linter } from 'eslint'
import { expect, test } from 'vitest'

/*
 * The built styles held against what all browsers had in 2020, by the Baseline data of the linter: every
 * property, value, function, unit, selector and at-rule. What is younger stands here by name, and why a
 * reader with Chromium 90 or Safari 14.1 is none the worse.
 */

/** Younger, but both have it; Baseline waited for others, or for a corner of it. */
const BOTH_HAVE: Record<string, string> = {
  "Property 'paint-order'": 'Chromium 35, Safari 8',
  "Property 'scroll-margin-top'": 'Chromium 69, Safari 14.1',
  "Property 'scroll-padding-top'": 'Chromium 69, Safari 14.1',
  "Property 'scroll-padding-bottom'": 'Chromium 69, Safari 14.1',
  "Property 'padding-inline'": 'Chromium 87, Safari 14.1',
  "Property 'padding-block'": 'Chromium 87, Safari 14.1',
  "Property 'margin-inline'": 'Chromium 87, Safari 14.1',
  "Property 'margin-block'": 'Chromium 87, Safari 14.1',
  "Property 'border-block'": 'Chromium 87, Safari 14.1',
  "Property 'text-decoration-thickness'": 'Chromium 89, Safari 12.1',
  "Property 'color-scheme'": 'Chromium 81, Safari 13',
  "Property 'outline'": 'Chromium 1, Safari 1.2; Safari before 16.4 keeps its corners square',
  "Value 'avoid' of property 'break-after'": 'Chromium 50, Safari 10',
  "Selector 'is'": 'Chromium 88, Safari 14',
}
/** What one of them lacks, and what it does instead. */
const DONE_WITHOUT: Record<string, string> = {
  "Property 'accent-color'": 'boxes are ticked in the browser’s own colour',
  "Property 'text-wrap'": 'the lines of a heading are of uneven length',
  "Property 'text-size-adjust'":
    'stands beside -webkit-text-size-adjust, which is what Safari reads',
  "Property 'user-select'":
    'stands beside -webkit-user-select, which is what Safari reads; and what it hides is no text',
  "Property 'overflow-anchor'": 'Safari anchors nothing anyway',
  "Property 'contain'": 'Safari before 15.4 lays a table out with the rest of the page',
  "Value 'anywhere' of property 'overflow-wrap'": 'before Safari 15.4 break-word of the page holds',
  "At-rule '@page'": 'Safari prints on the paper and with the margins chosen in its window',
  "Selector 'focus-visible'": 'before Safari 15.4 the browser’s own ring marks the focus',
}

const RULE = 'css/use-baseline'

/** What of a style sheet is younger than the Baseline of 2020, or cannot be read at all. */
function tooYoung(code: string): string[] {
  const found = new Linter().verify(
    code,
    [
      {
        files: ['**/*.css'],
        plugins: { css },
        language: 'css/css',
        rules: { [RULE]: ['error', { available: 2020 }] },
      },
    ],
    { filename: 'built.css', allowInlineConfig: false },
  )
  // The rule looks into no media condition.
  const ranges = /@media[^{]*[<>]/.test(code) ? ['Media range'] : []
  return [...found.map(({ message }) => message.replace(/ is not a 2020 .*/, '')), ...ranges]
}

const styles = () =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => [path, readFileSync(join('dist', path), 'utf8')] as const)

test('what the styles have that is younger than Chromium 90 or Safari 14.1 stands in the list, and they can do without', () => {
  expect(styles().length).toBeGreaterThan(5)
  const found = styles().flatMap(([, code]) => tooYoung(code))
  const listed = { ...BOTH_HAVE, ...DONE_WITHOUT }
  expect([...new Set(found)].sort()).toEqual(Object.keys(listed).sort())
})

test('a selector that an old browser does not know takes no other with it', () => {
  for (const [path, code] of styles())
    expect.soft(code, path).not.toMatch(/,[^{}]*:focus-visible|:focus-visible[^{}]*,/)
})

/** The last part of each selector of a list, those inside `:is()` included: what the rule is about. */
function subjects(selectors: string): string[] {
  const inner = /:is\(([^()]*)\)$/.exec(selectors.trim())?.[1]
  const last = (selector: string) =>
    selector
      .trim()
      .split(/[\s>~+]+(?![^[]*\])/)
      .pop() ?? ''
  return (inner ?? selectors.replace(/\([^()]*\)/g, '')).split(',').map(last)
}

/** What the styles show without a box of its own at one time, and hide at another. */
function boxlessAndHidden(code: string): string[] {
  const rules = [...code.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
  const about = (value: string) =>
    rules.flatMap(([, selectors = '', body = '']) =>
      new RegExp(`display: ?${value}`).test(body) ? subjects(selectors) : [],
    )
  const hidden = new Set(about('none'))
  return about('contents').filter((one) => hidden.has(one))
}

test('nothing goes from hidden to a box of its children alone: WebKit up to 2.38 never builds them', () => {
  const code = styles().map(([, one]) => one)
  expect(code.join('')).toContain('display:contents')
  expect(boxlessAndHidden(code.join(''))).toEqual([])
})

test('the search for what goes so finds it', () => {
  const boxless = '.a,[b]{display:contents}'
  for (const hides of [
    '[w] .a{display:none}',
    '.c,x>[b]{display:none}',
    '[e]:not([f]) :is(.d > .a, .c){display:none}',
  ])
    expect.soft(boxlessAndHidden(boxless + hides), hides).toHaveLength(1)
  expect(
    boxlessAndHidden(`${boxless}[w] .a > *{display:none}:is(.a > .c, [b] ~ .d){display:none}`),
  ).toEqual([])
})

test('the search for what is too young finds it', () => {
  for (const code of [
    'a:has(b) { color: red }',
    'a:user-valid { color: red }',
    '@layer x { a { color: red } }',
    '@container (width > 1px) { a { color: red } }',
    '@property --x { syntax: "*"; inherits: false }',
    '@scope (a) { b { color: red } }',
    'a { & b { color: red } }',
    '@media (width >= 1px) { a { color: red } }',
    'a { height: 100dvh }',
    'a { color: color-mix(in srgb, red, blue) }',
    'a { color: light-dark(red, blue) }',
    'a { aspect-ratio: 1 }',
    'a { grid-template-columns: subgrid }',
    'a { inset: 0 }',
    'a { color: ',
  ])
    expect.soft(tooYoung(code), code).toHaveLength(1)
  expect(tooYoung('a { width: clamp(1px, 2vw, 3px); gap: 1px; display: grid }')).toEqual([])
})
