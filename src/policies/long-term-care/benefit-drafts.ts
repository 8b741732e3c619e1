import { evaluate } from '../../core/evaluate.ts'
import type { Amount, Truth } from '../../core/index.ts'
import type { DraftMaker, DraftSource } from '../../core/paper-draft.ts'
import { amountText } from '../../core/words.ts'
import benefit, { MODES } from './benefit.ts'
import { quotaReading } from './visits.ts'

/** The ways of care side by side, for the same days and the same readings. */
const choice: DraftMaker = {
  paper: 'care-choice',
  opening: ['失能的人：{10}'],
  points: [
    (source) => [
      `一个月里护理 ${source.input('days')}，从月初到月底都在护理：${source.input('fullMonth')}`,
      {
        columns: [
          ['护理方式', 5],
          ['基金付', 3, 'number'],
          ['自己付', 3, 'number'],
          ['选哪种（打勾）', 3],
        ],
        rows: Object.entries(MODES).map(([mode, title]) => [title, ...paid(source, mode), '□']),
      },
      `上门护理的定额，文件没有说清，这里按“${quota(source)}”算。实际花的比定额多，多出来的自己付。`,
    ],
  ],
  closing: ['签名：{10}', '日期：{day}'],
}

/** What the fund and the insured pay for one way of care. */
function paid({ calculation }: DraftSource, mode: string): string[] {
  const { on, inputs, outcome } = calculation
  const days = (inputs['days'] as Amount<'天'>).value.toFixed()
  const fullMonth = (inputs['fullMonth'] as Truth).value
  const request = { on, readings: outcome.readings, inputs: { mode, days, fullMonth } }
  return evaluate(benefit, request).lines.map(({ amount, unit }) => amountText(amount, unit))
}

/** How the quota of visits is read, in words. */
function quota({ calculation }: DraftSource): string {
  const { options } = quotaReading
  return options[calculation.outcome.readings['quota'] as keyof typeof options]
}

const drafts: readonly DraftMaker[] = [choice]
export default drafts
