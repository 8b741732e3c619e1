/**
 * Sends hostile requests through every way in: `npm run fuzz -- --requests 1000000 --seed 1`. Each must
 * be answered in time, with a status and a reason where there is no amount, and a number may be
 * computed only where its text means that number by the contract. Prints the failures with the command
 * that repeats each; `--batch` runs one batch of a seed alone.
 */
import { parseArgs } from 'node:util'
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import type { Batch, Failure } from '../../tests/fuzz/campaign.ts'
import { stopHttp } from '../../tests/fuzz/attack-http.ts'
import { BATCH, WAYS, runBatch, targetOf } from '../../tests/fuzz/campaign.ts'

/** A batch without an answer for so long hangs, in milliseconds. */
const HANGS = 120_000
const STATUSES = ['ok', 'not-eligible', 'invalid']
/** How many failures are printed. */
const PRINTED = 20

interface Work {
  readonly seed: number
  readonly from: number
  readonly to: number
}

/** In a thread of its own, so that the main one can see it hang. */
async function work({ seed, from, to }: Work): Promise<void> {
  for (let batch = from; batch < to; batch++) parentPort?.postMessage(await runBatch(seed, batch))
  await stopHttp()
}

function described({ batch, way, rule, request, fault }: Failure, seed: number): string {
  const again = `npm run fuzz -- --seed ${seed} --batch ${batch}`
  return `\n${way} · ${rule}\n  ${JSON.stringify(request)}\n  ${fault}\n  again: ${again}\n`
}

/** Runs the batches and gives them in order; rejects where one hangs. */
function run(all: Work, progress: (done: number) => void): Promise<Batch[]> {
  return new Promise((resolve, reject) => {
    const batches: Batch[] = []
    const worker = new Worker(new URL(import.meta.url), { workerData: all })
    let watch: NodeJS.Timeout
    const wait = () => {
      clearTimeout(watch)
      watch = setTimeout(() => {
        const batch = all.from + batches.length
        const { way, rule } = targetOf(all.seed, batch)
        void worker.terminate()
        reject(new Error(`hangs: ${way} · ${rule.id}, --seed ${all.seed} --batch ${batch}`))
      }, HANGS)
    }
    wait()
    worker.on('message', (batch: Batch) => {
      wait()
      batches.push(batch)
      progress(batches.length)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      clearTimeout(watch)
      resolve(batches)
    })
  })
}

function table(batches: readonly Batch[]): string {
  const rows = WAYS.map((way) => {
    const own = batches.filter((batch) => batch.way === way)
    const count = (status: string) =>
      own.reduce((all, { statuses }) => all + (statuses[status] ?? 0), 0)
    const slow = own.reduce((all, batch) => all + batch.slow, 0)
    const longest = Math.max(0, ...own.map((batch) => batch.longest))
    const failures = own.reduce((all, batch) => all + batch.failures.length, 0)
    const counts = STATUSES.map(count)
    const all = own.reduce(
      (sum, { statuses }) => sum + Object.values(statuses).reduce((a, b) => a + b, 0),
      0,
    )
    return [way, all, ...counts, slow, longest.toFixed(0), failures]
  })
  const heads = ['way in', 'requests', ...STATUSES, 'slow', 'longest ms', 'failures']
  return [heads, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (column ? String(cell).padStart(13) : String(cell).padEnd(12)))
        .join(''),
    )
    .join('\n')
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      batch: { type: 'string' },
    },
  })
  const seed = Number(values.seed)
  const from = Number(values.batch ?? 0)
  const to = values.batch === undefined ? Math.ceil(Number(values.requests) / BATCH) : from + 1
  if (![seed, from, to].every(Number.isSafeInteger) || to <= from)
    throw new Error('--requests, --seed and --batch are whole numbers')
  console.log(`seed ${seed}, ${(to - from) * BATCH} requests`)
  const start = performance.now()
  const batches = await run({ seed, from, to }, (done) => {
    if (done % 1000 === 0) console.log(`${done * BATCH} done`)
  })
  const failures = batches.flatMap((batch) => batch.failures)
  for (const failure of failures.slice(0, PRINTED)) console.log(described(failure, seed))
  console.log(table(batches))
  console.log(`${failures.length} failures in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  return failures.length === 0 && batches.length === to - from
}

if (isMainThread) process.exitCode = (await main()) ? 0 : 1
else await work(workerData as Work)
