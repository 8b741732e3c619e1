/**
 * The command line's roster in one run against the same loop written bare (`bare-roster.ts`), which
 * must write the very same file; and its peak memory at a million rows against that at a hundred
 * thousand. Fails where a bound of the project is not held.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [FEW, MANY] = [100_000, 1_000_000]
const [TIME_BOUND, MEMORY_BOUND] = [2.5, 1.2]
const ROUNDS = 2
const RULE = 'foreign-trade/export-breakthrough'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'rows-'))

/** Firms with a name, a number to be carried along and what the rule asks; one in ten makes nothing itself. */
function roster(rows: number): string {
  const lines = ['企业,统一社会信用代码,firstYearExports,manufacturer,备注']
  for (let row = 1; row <= rows; row++) {
    const exports = ((row * 7_919_333) % 20_000_000_000) / 100
    lines.push(`第${row}号企业,9114060${10 ** 10 + row},${exports},${row % 10 !== 0},`)
  }
  const file = join(folder, `${rows}.csv`)
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

/** How `npm run estimate` starts Node, since that is what people run; the bare loop runs the same way. */
const { scripts } = JSON.parse(readFileSync(path('../../package.json'), 'utf8')) as {
  scripts: { estimate: string }
}
const flags = scripts.estimate.split(' ').filter((word) => word.startsWith('--'))

/** Runs a script to its end; seconds it took, and the most memory it held, in MB. */
function run(script: string, args: string[]): { seconds: number; peak: number } {
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [...flags, '--import', path('peak-memory.ts'), path(script), ...args],
    { encoding: 'utf8' },
  )
  const seconds = (performance.now() - start) / 1_000
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`)
  return { seconds, peak: Number(/peak memory (\d+) KB/.exec(stderr)?.[1]) / 1_024 }
}

const out = (name: string) => join(folder, name)
const ours = (from: string) =>
  run('../../src/cli/estimate.ts', [
    RULE,
    '--roster',
    from,
    '--out',
    out('ours.csv'),
    '--on',
    '2023-06-30',
  ])
const bare = (from: string) => run('bare-roster.ts', [from, out('bare.csv')])

const [few, many] = [roster(FEW), roster(MANY)]
const times = { ours: [] as number[], bare: [] as number[] }
let most = 0
for (let round = 0; round < ROUNDS; round++) {
  times.bare.push(bare(many).seconds)
  const { seconds, peak } = ours(many)
  times.ours.push(seconds)
  most = Math.max(most, peak)
}
if (!readFileSync(out('ours.csv')).equals(readFileSync(out('bare.csv'))))
  throw new Error('The two files differ, so their times mean nothing.')
const least = Math.min(...Array.from({ length: ROUNDS }, () => ours(few).peak))
rmSync(folder, { recursive: true })

const best = { ours: Math.min(...times.ours), bare: Math.min(...times.bare) }
report(
  `roster of ${MANY} rows: ${best.ours.toFixed(1)} s (${Math.round(MANY / best.ours)} rows a second) ÷ bare ${best.bare.toFixed(1)} s`,
  best.ours / best.bare,
  TIME_BOUND,
)
report(
  `peak memory at ${MANY} rows ${most.toFixed(0)} MB ÷ at ${FEW} ${least.toFixed(0)} MB`,
  most / least,
  MEMORY_BOUND,
)

function report(what: string, ratio: number, bound: number): void {
  const held = ratio <= bound
  if (!held) process.exitCode = 1
  console.log(`${what} = ${ratio.toFixed(2)} (at most ${bound}) ${held ? 'ok' : 'NOT HELD'}`)
}
