/**
 * Makes Svelte's runtime lighter and quicker in browsers of 2021, which have no private methods: lowered,
 * each private name of a class becomes a WeakMap and a helper call. Here it becomes an ordinary property
 * of an unlikely name instead. Custom elements, which this site has none of, are left out.
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

/** @returns {import('vite').Plugin} */
export function slimSvelte() {
  return {
    name: 'huisuan-slim-svelte',
    // Once Svelte and TypeScript are compiled, before the syntax is lowered.
    enforce: 'post',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    load: {
      filter: { id: /svelte\/src\/internal\/client\/dom\/elements\/custom-element\.js$/ },
      handler: () => 'export function create_custom_element() {}',
    },
    transform: {
      filter: { id: /node_modules\/svelte\/src\/|\.svelte(\.ts)?$/, code: /#\w/ },
      handler(code) {
        const names = [...nodesOf(this.parse(code))].filter(
          ({ type }) => type === 'PrivateIdentifier',
        )
        const open = names
          .sort((a, b) => b.start - a.start)
          .reduce(
            (text, { start, end, name }) => text.slice(0, start) + nameFor(name) + text.slice(end),
            code,
          )
        return { code: open, map: null }
      },
    },
  }
}
