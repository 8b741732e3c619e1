import type { Calculation } from '../core/evaluate.ts'
import type { AnyRule } from '../core/rule.ts'
import { viewOf } from '../core/view.ts'
import type { MarkedStep } from './marked-steps.ts'

/** A result as it is read aloud, sentence by sentence: amount, standing, next step. */
export function spokenResult(
  rule: AnyRule,
  calculation: Calculation,
  steps: readonly MarkedStep[],
): string[] {
  const view = viewOf(rule, calculation)
  const result = view.instead
    ? [`${view.instead}。`, ...view.reasons.map((reason) => `${reason}。`)]
    : [`${view.heading}，${view.spoken}。${rule.unit.startsWith('元') ? `${view.kind}。` : ''}`]
  const range = view.range ? ['条文有没说清楚的地方，换一种读法，数不一样。'] : []
  const standing = view.outOfForce ?? (view.validity && `${view.validity}。`) ?? ''
  const isDue = view.status === 'ok' && !view.outOfForce
  return [
    ...[`${rule.title}。`, ...result, ...range, standing],
    ...(isDue ? spokenSteps(steps) : []),
    ...[`有不明白的，去问${rule.office}。`, '这是估计数，以主管部门审核为准。'],
  ].filter(Boolean)
}

/** Where the way begins, in full, and where the money comes, if that is another step. */
function spokenSteps([first, ...others]: readonly MarkedStep[]): string[] {
  if (!first) return []
  const { mark, title, who, brief } = first
  const comes = others.find((step) => step.mark.endsWith('在这一步'))
  return [
    `怎么办。${[`${mark}：${title}`, who, brief].filter(Boolean).join('。')}。`,
    ...(comes ? [`${comes.mark}：${comes.title}。`] : []),
  ]
}
