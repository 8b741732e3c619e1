import type { Explained } from '../../core/index.ts'
import type { DraftMaker, DraftSource } from '../../core/paper-draft.ts'
import type { Step } from '../../core/steps.ts'
import { stepsOf } from '../../core/steps.ts'
import { valueText } from '../../core/words.ts'

/** A firm's own summary of one measure, to take along to the office. */
export function summary(at: string, measure: string): readonly DraftMaker[] {
  return [
    {
      paper: 'application-summary',
      points: [
        ['企业名称：{20}', '联系人：{8}　联系电话：{12}'],
        ({ calculation: { document, outcome } }) => [
          `${document.number}${at}，${measure}。`,
          '办理时还要核对，是的打勾：',
          ...outcome.conditions.map((condition) => `□ ${condition}`),
        ],
        ({ calculation: { inputs } }) =>
          (Object.values(inputs) as Explained[]).map(
            (value) => `${value.words}：${valueText(value)}`,
          ),
        amount,
        ['日期：{day}', '盖章：{10}'],
      ],
    },
  ]
}

function amount({ calculation: { result }, total }: DraftSource) {
  if (!result) return []
  const steps = stepsOf([result.amount]).flatMap(written)
  return [...steps, `${result.amount.words}（四舍五入到分）：${total}`]
}

/** How a value was made, what it was made from first. */
function written({ words, value, formula, from }: Step): string[] {
  return [...from.flatMap(written), ...(formula ? [`${words} ${value} ＝ ${formula}`] : [])]
}
