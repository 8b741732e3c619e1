import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import lighthouse from 'lighthouse'
import type { Result } from 'lighthouse'
import { launch, serveBuilt } from '../bench/browser.ts'
import { findHeadlessShell } from '../setup/chromium.mjs'
import type { Table } from './table.ts'

const PAGES = [
  '/',
  '/landless-pension/subsidy/',
  '/together/foreign-trade/',
  '/coverage/',
  '/roster/landless-pension/subsidy/',
]
/** The least median of each category, in percent. */
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }
const CATEGORIES = Object.keys(LEAST) as (keyof typeof LEAST)[]
const RUNS = 5

/** So that nothing but the site itself can be asked for anything. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'

/** Lighthouse's mobile preset with its simulated slow phone and network, several runs of each page. */
export async function lighthouseScores(): Promise<Table> {
  const server = await serveBuilt()
  const results = PAGES.map((): Result[] => [])
  try {
    // Alternating, so that a busy minute of the machine does not fall on one page.
    for (let run = 0; run < RUNS; run++)
      for (const [index, page] of PAGES.entries())
        results[index]?.push(await examine(server.origin + page))
  } finally {
    await server.close()
  }
  return {
    title: `Lighthouse, mobile preset: median of ${RUNS} runs (all of them) / at least`,
    head: ['page', ...CATEGORIES],
    rows: PAGES.map((page, index) => {
      const scores = CATEGORIES.map((category) => scoresOf(results[index] ?? [], category))
      const found = CATEGORIES.map((category, at) => shown(scores[at] ?? [], LEAST[category]))
      const held = CATEGORIES.every((category, at) => median(scores[at] ?? []) >= LEAST[category])
      return { cells: [page, ...found], held }
    }),
    notes: [
      ...PAGES.flatMap((page, index) => complaints(page, results[index] ?? [])),
      `How fast this machine was meanwhile, by Lighthouse's own index: ${indexes(results.flat())}.`,
    ],
  }
}

/**
 * One page in a browser of its own, so that no run finds what another left behind, and without a window,
 * which would take the processor just while the page loads.
 */
async function examine(address: string): Promise<Result> {
  const port = await freePort()
  const browser = await launch(findHeadlessShell(), NO_NETWORK, `--remote-debugging-port=${port}`)
  try {
    const run = await lighthouse(address, { port, logLevel: 'error', onlyCategories: CATEGORIES })
    if (!run || run.lhr.runtimeError)
      throw new Error(`Lighthouse could not examine ${address}: ${run?.lhr.runtimeError?.message}`)
    return run.lhr
  } finally {
    await browser.close()
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const scoresOf = (results: readonly Result[], category: string) =>
  results.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100))

function median(scores: readonly number[]): number {
  return [...scores].sort((a, b) => a - b)[Math.floor(scores.length / 2)] ?? NaN
}

const shown = (scores: readonly number[], least: number) =>
  `${median(scores)} (${scores.join(' ')}) / ${least}`

/** A busy or slow machine scores low for no fault of the page. */
const indexes = (results: readonly Result[]) =>
  results.map(({ environment }) => Math.round(environment.benchmarkIndex)).join(' ')

/** What counts against a page in any run, but the timings themselves. */
function complaints(page: string, results: readonly Result[]): string[] {
  const found = results.flatMap(({ categories, audits }) =>
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.flatMap(({ id, weight, group }) => {
        const { score = null, title = id, displayValue = '' } = audits[id] ?? {}
        const counts = weight > 0 && score !== null && score < 1 && group !== 'metrics'
        return counts ? [`${page}: ${id}: ${title} ${displayValue}`.trim()] : []
      }),
    ),
  )
  return [...new Set(found)]
}
