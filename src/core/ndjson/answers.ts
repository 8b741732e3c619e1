import { refuse } from '../respond.ts'
import type { AnswerTo, Report } from './outcomes.ts'
import { outcomesOf } from './outcomes.ts'

/** Characters that are given together, but for a line that is longer. */
const PIECE = 65_536

/**
 * The outcomes as text, one a line, those of a chunk of the input together. After `most` lines, one more
 * outcome says that the rest was not read.
 */
export async function* answerLines(
  input: AsyncIterable<Uint8Array>,
  answer: AnswerTo,
  report: Report,
  most = Infinity,
): AsyncGenerator<string> {
  let count = 0
  for await (const outcomes of outcomesOf(input, answer, report)) {
    let text = ''
    for (const outcome of outcomes) {
      if (++count > most) return yield text + lineOf(tooMany(most))
      text += lineOf(outcome)
      if (text.length < PIECE) continue
      yield text
      text = ''
    }
    if (text) yield text
  }
}

const lineOf = (outcome: object) => `${JSON.stringify(outcome)}\n`

function tooMany(most: number) {
  const message = `一次最多 ${most} 行，从这一行起没有读。请分成几次。`
  return refuse(null, [{ field: 'rule', message }]).outcome
}
