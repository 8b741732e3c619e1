/** What a built site makes its readers store for use without a network, in bytes gzipped. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bytesOf, withNeeds } from '../../src/offline/files.ts'
import { offlineList } from '../build/offline-list.mjs'
import type { Table } from './table.ts'

export interface StoredBytes {
  /** A first visit of the home page, worker included. */
  readonly home: number
  /** A first visit of the rule that takes most, its roster and the worker included. */
  readonly rule: number
  /** All, rosters of single rules apart. */
  readonly all: number
  readonly rules: number
  /** The pages of plans. */
  readonly plans: number
  /** The files that draft the papers of a rule. */
  readonly drafts: number
}
/** What leads to a rule: the start page with the machine of joint forms, the list, and the search with its index. */
export const FINDING = 60_000
/**
 * The most that each may be. All grows with the catalogue: 1 MB is for 80 rules, 3 KB for a plan, 800
 * bytes for a rule's papers.
 */
export const boundsFor = ({
  rules,
  plans,
  drafts,
}: Omit<StoredBytes, 'home' | 'rule' | 'all'>) => ({
  home: 100_000,
  rule: 300_000,
  all: (1024 * 1024 * rules) / 80 + 3_000 * plans + 800 * drafts + FINDING,
})

const ROSTER = ['index.html', 'template.csv', 'template.xlsx']
const NAMED = /_astro\/[\w.-]+\.(?:js|css)/g

export function storedBytes(dist: string): StoredBytes {
  const { files, start, rosters } = offlineList(dist)
  const read = (path: string) => readFileSync(join(dist, path))
  const packed = (path: string) => gzipSync(read(path)).length
  const worker = packed('sw.js')
  const places = new Map(files.map(([address], place) => [address, place]))
  const bytes = (some: Iterable<number>) =>
    bytesOf(
      withNeeds(files, some).flatMap((place) => (files[place] ? [files[place]] : [])),
      true,
    )
  const atRule = (place: number) => {
    const roster = `roster/${files[place]?.[0] ?? ''}`
    const named = read(`${roster}index.html`).toString().match(NAMED) ?? []
    const own = ROSTER.reduce((sum, file) => sum + packed(roster + file), worker)
    return own + bytes([...start, place, ...named.flatMap((name) => places.get(name) ?? [])])
  }
  return {
    home: worker + bytes(start),
    rule: Math.max(...rosters.map(atRule)),
    all: bytesOf(files, true),
    rules: rosters.length,
    plans: files.filter(([address]) => address.startsWith('plan/')).length,
    drafts: files.filter(([address]) => /-drafts\.[\w-]+\.js$/.test(address)).length,
  }
}

/** What is stored, with its bounds. */
export function stored(dist: string): Table {
  const found = storedBytes(dist)
  const bounds = boundsFor(found)
  const row = (what: string, part: keyof typeof bounds) => ({
    cells: [what, String(found[part]), bounds[part].toFixed(0)],
    held: found[part] <= bounds[part],
  })
  return {
    title: 'Stored for use without a network, bytes gzipped',
    head: ['', 'bytes', 'at most'],
    rows: [
      row('at a first visit of the home page', 'home'),
      row('at a first visit of a rule', 'rule'),
      row('all, over a free line or when asked for', 'all'),
    ],
    notes: ['Of a first visit, much has come already, for the page itself.'],
  }
}
