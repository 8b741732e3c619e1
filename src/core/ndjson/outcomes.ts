import type { Outcome } from '../outcome.ts'
import { refuse } from '../respond.ts'
import { linesOf } from './lines.ts'
import { readJson } from './read-json.ts'

/** What answers one request, whatever JSON it is; it throws only where the program is at fault. */
export type AnswerTo = (raw: unknown) => Outcome
/** Takes a fault of the program, with the number of the line. */
export type Report = (fault: unknown, line: number) => void

/**
 * One request a line in, one outcome a line out, in order, those of a chunk together. A wrong line is
 * answered as invalid, and so is one on which the program failed, which is also reported with its
 * number, so that it loses no other.
 */
export async function* outcomesOf(
  input: AsyncIterable<Uint8Array>,
  answer: AnswerTo,
  report: Report,
): AsyncGenerator<readonly Outcome[]> {
  let number = 0
  const answerOrReport = (line: string | null): Outcome => {
    number++
    try {
      return answerLine(line, answer)
    } catch (fault) {
      report(fault, number)
      return refuseLine('程序在这一行出错，没有算出来。')
    }
  }
  for await (const lines of linesOf(input)) yield lines.map(answerOrReport)
}

function answerLine(line: string | null, answer: AnswerTo): Outcome {
  if (line === null) return refuseLine('这一行太长，超过 1 MB。')
  if (!line.trim()) return refuseLine('这一行是空的。')
  let raw: unknown
  try {
    raw = readJson(line)
  } catch {
    return refuseLine('这一行不是完整的 JSON。')
  }
  return answer(raw)
}

function refuseLine(message: string): Outcome {
  return refuse(null, [{ field: 'rule', message }]).outcome
}
