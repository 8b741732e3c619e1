import { addressesOf } from '../serve/static-host.ts'
import type { Weight } from './weight.ts'

/** What a page that only has to be read may need, in bytes gzipped. */
const READ = { script: 3_000, style: 12_000, later: 2_000 }
/** A form with its explanation; curve, workbook and printed sheet come later. */
const FORM = { script: 56_000, style: 12_000, later: 90_000 }

/**
 * The kinds of page, by their paths (the first that fits counts), and the most that any page of a
 * kind may weigh. A page that lists rules grows with the catalogue: its `html` (and what `my
 * calculations` may load) is for one of 96 rules.
 */
export const KINDS = {
  home: { at: /^\/$/, most: { html: 9_000, ...READ, later: 70_000 } },
  'for one audience': { at: /^\/for\//, most: { html: 16_800, ...READ } },
  'all documents': { at: /^\/documents\/$/, most: { html: 5_000, ...READ } },
  'a document': { at: /^\/documents\/./, most: { html: 6_000, ...READ } },
  'a plan': { at: /^\/plan\//, most: { html: 5_000, ...FORM } },
  coverage: { at: /^\/coverage\/$/, most: { html: 16_800, ...READ } },
  timeline: { at: /^\/timeline\/$/, most: { html: 6_000, ...READ } },
  method: { at: /^\/method\/$/, most: { html: 6_000, ...READ } },
  'not found': { at: /^\/404\.html$/, most: { html: 3_000, ...READ } },
  'not stored': { at: /^\/offline\/$/, most: { html: 3_000, ...READ } },
  search: {
    at: /^\/search\/$/,
    most: { html: 3_000, ...READ, later: 70_000 },
  },
  'my calculations': { at: /^\/mine\/$/, most: { html: 5_000, ...FORM, later: 125_000 } },
  'all rules': { at: /^\/rules\/$/, most: { html: 18_000, ...READ } },
  start: { at: /^\/start\/$/, most: { html: 12_000, ...FORM, later: 175_000 } },
  'a joint form': { at: /^\/together\//, most: { html: 8_000, ...FORM } },
  'all rosters': { at: /^\/roster\/$/, most: { html: 16_800, ...READ } },
  'a roster': { at: /^\/roster\/./, most: { html: 6_000, ...FORM, script: 90_000 } },
  'an embedded calculator': { at: /^\/embed\//, most: { html: 10_000, ...FORM } },
  'a rule': { at: /^\/[^/]+\/[^/]+\/$/, most: { html: 12_000, ...FORM } },
} satisfies Record<string, { readonly at: RegExp; readonly most: Weight }>
export type Kind = keyof typeof KINDS

/** The kind of the page at a path; throws where none fits, so that no new kind goes unweighed. */
export function kindOf(path: string): Kind {
  const found = Object.entries(KINDS).find(([, { at }]) => at.test(path))
  if (!found) throw new Error(`${path} is of no kind in scripts/audit/kinds.ts`)
  return found[0] as Kind
}

/** The paths of all pages of a built site, as a reader asks for them, sorted. */
export function pagesOf(dist: string): string[] {
  return addressesOf(dist).filter((path) => /(\/|\.html)$/.test(path))
}
