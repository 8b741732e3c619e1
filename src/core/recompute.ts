import type { Explained } from './explained.ts'

/**
 * Computes a tree again from its leaves, with other inputs where `inputs` names them by key.
 * With none, the result equals `root.value`: the steps do lead to the total.
 */
export function recompute(
  root: Explained,
  inputs: Readonly<Record<string, unknown>> = {},
): unknown {
  const known = new Map<Explained, unknown>()
  const read = (node: Explained): never => {
    if (!known.has(node)) known.set(node, fresh(node))
    return known.get(node) as never
  }
  const fresh = (node: Explained): unknown => {
    const { verb, operation, detail } = node
    if (operation) return operation.compute(node.from, read, detail)
    if (verb === 'fixed') return node.value
    return detail.key !== undefined && detail.key in inputs ? inputs[detail.key] : node.value
  }
  return read(root)
}
