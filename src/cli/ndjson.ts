import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { IsoDate } from '../core/dates.ts'
import type { Outcome } from '../core/evaluate.ts'
import { readJson } from './json.ts'
import { linesOf } from './lines.ts'
import { answer, refuse } from './request.ts'

/**
 * The filter: one request a line in, one outcome a line out, in order. It holds one line at a time and
 * waits for a slow reader. `today` is the same for a whole run, even past midnight. Returns the number
 * of lines on which the program failed.
 */
export async function filter(
  input: AsyncIterable<Buffer>,
  output: Writable,
  today: IsoDate,
  report: (fault: unknown, line: number) => void,
): Promise<number> {
  let number = 0
  let faults = 0
  for await (const line of linesOf(input)) {
    number++
    let outcome: Outcome
    try {
      outcome = answerLine(line, today)
    } catch (fault) {
      // A fault of the program on one line must not lose the others; the exit status shows it.
      faults++
      report(fault, number)
      outcome = refuseLine('程序在这一行出错，没有算出来。')
    }
    if (!output.write(`${JSON.stringify(outcome)}\n`)) await once(output, 'drain')
  }
  return faults
}

function answerLine(line: string | null, today: IsoDate): Outcome {
  if (line === null) return refuseLine('这一行太长，超过 1 MB。')
  if (!line.trim()) return refuseLine('这一行是空的。')
  let raw: unknown
  try {
    raw = readJson(line)
  } catch {
    return refuseLine('这一行不是完整的 JSON。')
  }
  return answer(raw, today)
}

function refuseLine(message: string): Outcome {
  return refuse(null, [{ field: 'rule', message }]).outcome
}
