import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pagesOf } from './kinds.ts'
import { storedBytes } from './stored.ts'
import type { Row, Table } from './table.ts'
import { copyWithCatalogue } from './tenfold-catalogue.ts'
import { pageGrowth } from './tenfold-pages.ts'

const TIMES = 10

interface Built {
  readonly folder: string
  readonly dist: string
  readonly pages: number
  /** Seconds, and MB. */
  readonly clock: number
  readonly processor: number
  readonly memory: number
  /** What a reader stores for use without a network, all and at a first visit of the home page, KB gzipped. */
  readonly stored: number
  readonly first: number
}

/**
 * The catalogue as it is and ten times as large: what a build takes, and whether any page grows. Pages are
 * compared with those of twice the catalogue, since a verb that one rule alone uses stands in its file,
 * and in one of its own once a second rule does.
 */
export function tenfold(): Table[] {
  // The larger one first, so that what the machine keeps from one to the next does not flatter it.
  const large = build(TIMES)
  const [twice, small] = [build(2), build(1)]
  try {
    return [buildGrowth(small, large), pageGrowth(twice.dist, large.dist)]
  } finally {
    for (const { folder } of [small, twice, large]) rmSync(folder, { recursive: true })
  }
}

function build(times: number): Built {
  const folder = copyWithCatalogue(times)
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/bench/peak-memory.ts', 'node_modules/astro/bin/astro.mjs', 'build'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, OUT_DIR: './dist' } },
  )
  const clock = (performance.now() - start) / 1_000
  if (status !== 0) throw new Error(`The build of ${folder} failed: ${stdout}${stderr}`)
  const said = (what: RegExp) => Number(what.exec(stderr)?.[1])
  const dist = join(folder, 'dist')
  const { all, home } = storedBytes(dist)
  return {
    folder,
    dist,
    pages: pagesOf(dist).length,
    clock,
    processor: said(/processor time ([\d.]+) s/),
    memory: said(/peak memory (\d+) KB/) / 1_024,
    stored: all / 1_024,
    first: home / 1_024,
  }
}

function buildGrowth(small: Built, large: Built): Table {
  const proportion = large.pages / small.pages
  const row = (
    what: string,
    key: 'pages' | 'clock' | 'processor' | 'memory' | 'stored' | 'first',
    bound = Infinity,
  ): Row => {
    const ratio = large[key] / small[key]
    const most = bound === Infinity ? '' : `×${bound.toFixed(1)}`
    return {
      cells: [what, small[key].toFixed(0), large[key].toFixed(0), `×${ratio.toFixed(1)}`, most],
      held: ratio <= bound,
    }
  }
  return {
    title: `The catalogue once and ${TIMES} times`,
    head: ['', 'once', `${TIMES} times`, 'grows', 'at most'],
    rows: [
      row('pages', 'pages'),
      row('build, seconds of the processor', 'processor', proportion),
      row('build, seconds on the clock', 'clock'),
      row('build, peak memory in MB', 'memory', proportion),
      row('stored for use without a network, KB gzipped', 'stored'),
      row('of it at a first visit of the home page', 'first'),
    ],
    notes: ['The processor’s seconds count, as a busy machine stretches the clock.'],
  }
}
