import type { Kind } from './kinds.ts'
import { KINDS, kindOf, pagesOf } from './kinds.ts'
import type { Table } from './table.ts'
import type { Weight } from './weight.ts'
import { PARTS, Site } from './weight.ts'

/** The most that a page of each kind weighs in each part, with its bound. */
export function weights(dist: string): Table {
  const pages = weightsByKind(dist)
  return {
    title: 'Page weight: the most of any page of a kind, bytes gzipped / at most',
    head: ['kind', 'pages', ...PARTS],
    rows: Object.entries(KINDS).map(([kind, { most }]) => {
      const all = pages.get(kind as Kind) ?? []
      const figures = PARTS.map((part) => `${heaviest(all, part)} / ${most[part]}`)
      return {
        cells: [kind, String(all.length), ...figures],
        held: all.length > 0 && PARTS.every((part) => heaviest(all, part) <= most[part]),
      }
    }),
    notes: [
      'script: what a reader waits for. later: all that may come afterwards, asked for part by part.',
    ],
  }
}

/** What each page of a built site weighs, by kind. */
export function weightsByKind(dist: string): Map<Kind, Weight[]> {
  const site = new Site(dist)
  const found = new Map<Kind, Weight[]>()
  for (const path of pagesOf(dist)) {
    const kind = kindOf(path)
    found.set(kind, [...(found.get(kind) ?? []), site.weigh(path)])
  }
  return found
}

/** The most that any of some pages weighs in a part. */
export function heaviest(weights: readonly Weight[], part: keyof Weight): number {
  return Math.max(...weights.map((weight) => weight[part]))
}
