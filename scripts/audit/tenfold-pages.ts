import type { Kind } from './kinds.ts'
import { KINDS, kindOf, pagesOf } from './kinds.ts'
import type { Table } from './table.ts'
import type { Weight } from './weight.ts'
import { PARTS, Site } from './weight.ts'

/** Pages that list rules or documents, and so grow with them. */
const LISTS: readonly Kind[] = [
  ...(['home', 'all rules', 'start', 'for one audience', 'all documents'] as const),
  ...(['coverage', 'timeline'] as const),
  ...(['my calculations', 'all rosters'] as const),
]
/**
 * Bytes by which another page may differ: the names of built files carry hashes of their content, and
 * where two files ask for one name theirs is another, which packs a little better or worse.
 */
const TOLERANCE = 32

/** Each page of a catalogue against the same page where there are more rules. */
export function pageGrowth(small: string, large: string): Table {
  const found = growth(small, large)
  return {
    title:
      'What a page weighs more in ten times the catalogue than in twice: the most of any page of a kind, bytes gzipped',
    head: ['kind', ...PARTS, 'at most'],
    rows: Object.entries(KINDS).map(([kind]) => {
      const grows = PARTS.map((part) => found.get(kind as Kind)?.[part] ?? NaN)
      const listing = LISTS.includes(kind as Kind)
      return {
        cells: [kind, ...grows.map(signed), listing ? 'lists them' : signed(TOLERANCE)],
        held: grows.every((bytes) => (listing ? Number.isFinite(bytes) : bytes <= TOLERANCE)),
      }
    }),
    notes: ['Only names of built files differ where a page lists nothing.'],
  }
}

/** By kind and part, the most bytes by which any page of the small catalogue is heavier in the large one. */
function growth(small: string, large: string): Map<Kind, Weight> {
  const [before, after] = [new Site(small), new Site(large)]
  const found = new Map<Kind, Weight>()
  for (const path of pagesOf(small)) {
    const [was, is, most] = [before.weigh(path), after.weigh(path), found.get(kindOf(path))]
    const more = (part: keyof Weight) => Math.max(is[part] - was[part], most?.[part] ?? -Infinity)
    found.set(kindOf(path), {
      html: more('html'),
      script: more('script'),
      style: more('style'),
      later: more('later'),
    })
  }
  return found
}

const signed = (bytes: number) => (bytes > 0 ? `+${bytes}` : `${bytes}`)
