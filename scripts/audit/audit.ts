/**
 * Whether the site is still light and fast: tables of what its pages weigh, of the benches, of a
 * catalogue ten times as large and of Lighthouse's scores. Wants a built site. All parts, or those
 * named: `npm run audit -- weight lighthouse`. Fails where a bound is missed.
 */
import { benches } from './benches.ts'
import { lighthouseScores } from './lighthouse.ts'
import { stored } from './stored.ts'
import { print } from './table.ts'
import type { Table } from './table.ts'
import { tenfold } from './tenfold.ts'
import { weights } from './weights.ts'

const PARTS: Record<string, () => Table[] | Promise<Table[]>> = {
  weight: () => [weights('dist'), stored('dist')],
  bench: () => [benches()],
  tenfold,
  lighthouse: async () => [await lighthouseScores()],
}

const asked = process.argv.slice(2)
for (const name of asked.length ? asked : Object.keys(PARTS)) {
  const part = PARTS[name]
  if (!part) throw new Error(`There is no part ${name}; there are ${Object.keys(PARTS).join(', ')}`)
  for (const table of await part()) if (!print(table)) process.exitCode = 1
}
