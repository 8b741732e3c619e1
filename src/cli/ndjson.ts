import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { IsoDate } from '../core/dates.ts'
import { answerLines } from '../core/ndjson/answers.ts'
import type { Report } from '../core/ndjson/outcomes.ts'
import { respond } from '../core/respond.ts'
import { ruleOf } from '../policies/index.ts'

/**
 * The filter: one request a line in, one outcome a line out, in order. It waits for a slow reader. `today`
 * is the same for a whole run, even past midnight. Returns the number of lines on which the program
 * failed; the exit status shows it.
 */
export async function filter(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  today: IsoDate,
  report: Report,
): Promise<number> {
  let faults = 0
  const count: Report = (fault, line) => {
    faults++
    report(fault, line)
  }
  const answer = (raw: unknown) => respond(raw, today, ruleOf).outcome
  for await (const text of answerLines(input, answer, count))
    if (!output.write(text)) await once(output, 'drain')
  return faults
}
