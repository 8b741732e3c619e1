/** What a part of the audit found. */
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  /** What a reader should know to judge the figures. */
  readonly notes: readonly string[]
}

export interface Row {
  readonly cells: readonly string[]
  /** False where a bound is missed. */
  readonly held: boolean
}

/** Prints a table; gives whether every bound is held. */
export function print({ title, head, rows, notes }: Table): boolean {
  const lines = [
    [...head, ''],
    ...rows.map(({ cells, held }) => [...cells, held ? 'ok' : 'NOT HELD']),
  ]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column]))))
  console.log(`\n${title}\n`)
  for (const line of lines) {
    const padded = line.map((cell, column) => cell.padEnd(widths[column] ?? 0))
    console.log(`  ${padded.join('  ')}`.trimEnd())
  }
  for (const note of notes) console.log(`  ${note}`)
  return rows.every(({ held }) => held)
}

const widthOf = (cell = '') => cell.length
