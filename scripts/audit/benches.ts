import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Table } from './table.ts'

const BENCHES = ['bench', 'bench-rows', 'bench-typing', 'bench-roster']
/** How a bench says what it found of a bound. */
const FOUND = /^(.+?) (ok|NOT HELD)$/gm

/** The bounds of speed that the benches hold, each measured within one run of its own. */
export function benches(): Table {
  const rows = BENCHES.flatMap((bench) => {
    const script = fileURLToPath(new URL(`../${bench}.ts`, import.meta.url))
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    const found = [...stdout.matchAll(FOUND)]
    if (!found.length) throw new Error(`${bench} measured nothing: ${stderr}`)
    return found.map(([, what = '', held]) => ({
      cells: [bench, what],
      held: held === 'ok' && (status === 0 || found.length > 1),
    }))
  })
  return {
    title: 'Speed, mostly as ratios within one run',
    head: ['bench', 'found'],
    rows,
    notes: [],
  }
}
