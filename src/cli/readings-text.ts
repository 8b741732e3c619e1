import type { Alternative } from '../core/evaluate.ts'
import { readingsOf } from '../core/rule.ts'
import { amountText } from '../core/words.ts'
import type { Computed } from './request.ts'

/** Each reading with the option used, what the other options would give, and the range over all of them. */
export function readingsText({ rule, outcome, alternatives }: Computed): string[] {
  const readings = readingsOf(rule)
  const say = ({ eligible, total }: Alternative) =>
    eligible ? amountText(total, rule.unit) : '不符合条件'
  const lines = readings.flatMap(([name, { title, wording, why, options }]) => {
    const used = outcome.readings[name] as string
    const others = Object.keys(options).filter((option) => option !== used)
    return [
      `${title}：${options[used]}（${name}=${used}）`,
      `  ${wording}${used === Object.keys(options)[0] ? why : ''}`,
      ...others.map((option) => {
        const readings = { ...outcome.readings, [name]: option }
        const other = alternatives.find((one) => same(one.readings, readings)) as Alternative
        return `  若“${options[option]}”（${name}=${option}）：${say(other)}`
      }),
    ]
  })
  if (!lines.length) return []
  const { low, high } = outcome
  const range = !alternatives.some(({ eligible }) => eligible)
    ? '怎么读都不符合条件'
    : low === high
      ? `怎么读都是 ${amountText(low, rule.unit)}`
      : `各种读法之间：最低 ${amountText(low, rule.unit)}，最高 ${amountText(high, rule.unit)}`
  return [...lines, range]
}

function same(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return Object.keys(a).every((name) => a[name] === b[name])
}
