import type { Writable } from 'node:stream'
import type { Tally } from '../core/rows/tally.ts'
import type { Progress } from './roster.ts'

/* What the command line says of a roster, on standard error. */

/** How often the progress is written, in milliseconds: to a terminal, and to a log. */
const [ON_TERMINAL, IN_LOG] = [200, 10_000]

/** Standard error, or what stands for it. */
type Log = Writable & { readonly isTTY?: boolean }

/** Takes the progress off a terminal's line. */
export const clearing = ({ isTTY }: Log) => (isTTY ? '\r\u001B[K' : '')

/** Writes the progress of a roster, on one line of a terminal; a log gets a line now and then. */
export function progressLine(log: Log): Progress {
  const { isTTY } = log
  const pause = isTTY ? ON_TERMINAL : IN_LOG
  let last = Date.now()
  const start = last
  return (rows, part) => {
    const now = Date.now()
    if (now - last < pause) return
    last = now
    const left = part ? Math.ceil(((now - start) * (1 - part)) / part / 1000) : undefined
    const much =
      left === undefined ? '' : `，${Math.floor((part ?? 0) * 100)}%，还要大约 ${left} 秒`
    log.write(`${clearing(log)}已算 ${rows} 行${much}${isTTY ? '' : '\n'}`)
  }
}

/** What was odd in the file, a line each. */
export function notesLines(notes: readonly string[]): string {
  return notes.map((note) => `${note}\n`).join('')
}

/** The last line: how the rows came out and what their rounded totals add up to. */
export function tallyLine(tally: Tally, unit: string): string {
  const { ok, 'not-eligible': not, invalid, skipped } = tally.status
  const sum = tally.total(unit)
  const all =
    sum !== null
      ? `合计 ${sum} ${unit}`
      : unit === '是否'
        ? `符合的 ${tally.yes} 行`
        : '日期不能合计'
  return `共 ${tally.rows} 行：算出 ${ok} 行，不符合条件 ${not} 行，有错 ${invalid} 行，略过 ${skipped} 行；${all}\n`
}
