/**
 * Makes Svelte's runtime lighter and quicker in browsers of 2021, which have no private methods: lowered,
 * each private name of a class becomes a WeakMap and a helper call. Here it becomes an ordinary property
 * of an unlikely name instead. What this site has none of is left out: custom elements; hydration,
 * since a page puts its living parts in the place of those built; and state that follows changes
 * within an object (`$state`, where `eslint.config.js` asks for `$state.raw`).
 */
import { createHash } from 'node:crypto'

/** A short property name for a private one, the same in every file and build. */
function nameFor(name) {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 4)
  const short = `$${Number.parseInt(digest, 16).toString(36)}`
  const other = taken.get(short) ?? name
  if (other !== name) throw new Error(`#${name} and #${other} would get one name, ${short}`)
  taken.set(short, name)
  return short
}
const taken = new Map()

/** Every node of a syntax tree, itself included. */
function* nodesOf(node) {
  if (Array.isArray(node)) for (const one of node) yield* nodesOf(one)
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') yield node
    for (const child of Object.values(node)) if (typeof child === 'object') yield* nodesOf(child)
  }
}

/** Svelte's own code with a piece of it replaced. */
function replaced(code, piece, other) {
  if (!code.includes(piece))
    throw new Error(`Svelte no longer has “${piece}”: look at scripts/build/slim-svelte.mjs`)
  return code.replace(piece, other)
}

/** Svelte's guard of all that hydrates: as a constant it lets the bundler take those branches off. */
const neverHydrating = (code) =>
  replaced(
    replaced(code, 'export let hydrating = false;', 'export const hydrating = false'),
    'hydrating = value;',
    "throw new Error('Hydration is left out of this build')",
  )

/**
 * The reason Svelte gives where something is aborted is made when the page opens. An error takes down
 * where it was made, for which the browser reads the whole script a second time.
 */
const withoutStack = (code) =>
  replaced(code, 'new (class StaleReactionError extends Error {', 'new (class StaleReactionError {')

/** What takes the place of Svelte's proxies: every value is itself. */
const NO_PROXIES = `export const proxy = (value) => value
export const get_proxied_value = proxy
export const is = Object.is`

/** Every private name in the code as an ordinary one. */
function openNames(code, program) {
  return [...nodesOf(program)]
    .filter(({ type }) => type === 'PrivateIdentifier')
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, name }) => text.slice(0, start) + nameFor(name) + text.slice(end),
      code,
    )
}

const IN_BROWSER = {
  apply: 'build',
  applyToEnvironment: (environment) => environment.name === 'client',
}

/** @returns {import('vite').Plugin[]} */
export function slimSvelte() {
  return [
    {
      name: 'huisuan-svelte-left-out',
      ...IN_BROWSER,
      load: {
        filter: { id: /svelte\/src\/internal\/client\/dom\/elements\/custom-element\.js$/ },
        handler: () => 'export function create_custom_element() {}',
      },
    },
    {
      name: 'huisuan-svelte-no-proxies',
      ...IN_BROWSER,
      load: {
        filter: { id: /svelte\/src\/internal\/client\/proxy\.js$/ },
        handler: () => NO_PROXIES,
      },
    },
    {
      name: 'huisuan-svelte-no-hydration',
      ...IN_BROWSER,
      transform: {
        filter: { id: /svelte\/src\/internal\/client\/dom\/hydration\.js$/ },
        handler: (code) => ({ code: neverHydrating(code), map: null }),
      },
    },
    {
      name: 'huisuan-svelte-reason',
      ...IN_BROWSER,
      transform: {
        filter: { id: /svelte\/src\/internal\/client\/constants\.js$/ },
        handler: (code) => ({ code: withoutStack(code), map: null }),
      },
    },
    {
      name: 'huisuan-svelte-open-names',
      ...IN_BROWSER,
      // After Svelte has compiled its modules, which it does last itself, before the syntax is lowered.
      enforce: 'post',
      transform: {
        order: 'post',
        filter: { id: /node_modules\/svelte\/src\/|\.svelte(\.ts)?$/, code: /#\w/ },
        handler(code) {
          return { code: openNames(code, this.parse(code)), map: null }
        },
      },
    },
  ]
}
