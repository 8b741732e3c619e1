import { alternativeText } from '../core/alternatives.ts'
import { alternativeUnder } from '../core/combinations.ts'
import { readingsOf } from '../core/rule.ts'
import type { ResultView } from '../core/view.ts'
import type { Computed } from '../core/respond.ts'

/** Each reading with the option used, what the other options would give, and the range over all of them. */
export function readingsText(
  { rule, outcome, alternatives }: Computed,
  { amount, range }: ResultView,
): string[] {
  const readings = readingsOf(rule)
  const lines = readings.flatMap(([name, { title, wording, why, options }]) => {
    const used = outcome.readings[name] as string
    const others = Object.keys(options).filter((option) => option !== used)
    return [
      `${title}：${options[used]}（${name}=${used}）`,
      `  ${wording}${used === Object.keys(options)[0] ? why : ''}`,
      ...others.map((option) => {
        const other = alternativeUnder(alternatives, { ...outcome.readings, [name]: option })
        return `  若“${options[option]}”（${name}=${option}）：${alternativeText(rule, other)}`
      }),
    ]
  })
  if (!lines.length) return []
  const over = !alternatives.some(({ eligible }) => eligible)
    ? '怎么读都不符合条件'
    : range
      ? `各种读法之间：最低 ${range.low}，最高 ${range.high}`
      : `怎么读都是 ${amount}`
  return [...lines, over]
}
