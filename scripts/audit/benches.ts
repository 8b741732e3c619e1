import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Table } from './table.ts'

const BENCHES = ['rules', 'roster-rows', 'api', 'typing', 'roster-page']
/** How a bench says what it found of a bound. */
const FOUND = /^(.+?) (ok|NOT HELD)$/gm

/** The bounds of speed that the benches hold, each measured within one run of its own. */
export function benches(): Table {
  const rows = BENCHES.flatMap((bench) => {
    const script = fileURLToPath(new URL(`../bench/${bench}.ts`, import.meta.url))
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    const found = [...stdout.matchAll(FOUND)].map(([, what = '', said]) => ({
      cells: [bench, what],
      held: said === 'ok',
    }))
    // One that fails says which bound it misses; if it does not, it broke off.
    const missed = found.some(({ held }) => !held)
    if (!found.length || (status !== 0) !== missed) throw new Error(`${bench} broke off: ${stderr}`)
    return found
  })
  return {
    title: 'Speed, mostly as ratios within one run',
    head: ['bench', 'found'],
    rows,
    notes: [],
  }
}
