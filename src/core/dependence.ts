import type { Explained } from './explained.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * The keys among `unknown` on which a tree's value depends, with its other inputs as they are: none
 * where it is the same whatever those are. A value that looks dependent may be found independent by
 * nobody, but none that is dependent passes for independent.
 */
export function dependence(root: Explained, unknown: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Map<Explained, ReadonlySet<string>>()
  const of = (node: Explained): ReadonlySet<string> => {
    let keys = found.get(node)
    if (!keys) found.set(node, (keys = fresh(node)))
    return keys
  }
  const together = (nodes: readonly Explained[]): ReadonlySet<string> => {
    const keys = nodes.flatMap((node) => [...of(node)])
    return keys.length ? new Set(keys) : NONE
  }
  const fresh = (node: Explained): ReadonlySet<string> => {
    const { verb, from, detail } = node
    const [first] = from
    if (verb === 'given')
      return detail.key !== undefined && unknown.has(detail.key) ? new Set([detail.key]) : NONE
    // One that decides is enough, as long as it is known itself.
    if (verb === 'any' || verb === 'all')
      return from.some((one) => one.value === (verb === 'any') && !of(one).size)
        ? NONE
        : together(from)
    // Of what is not taken nothing depends, once it is known what is taken.
    if ((verb === 'choose' || verb === 'pick') && first && !of(first).size) {
      const place =
        verb === 'choose'
          ? first.value
            ? 1
            : 2
          : 1 + (detail.options ?? []).indexOf(first.value as string)
      const taken = from[place]
      return taken ? of(taken) : together(from)
    }
    return together(from)
  }
  return of(root)
}
