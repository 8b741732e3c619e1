import type { Amount } from '../../core/index.ts'
import { cap } from '../../core/index.ts'
import type { DraftMaker } from '../../core/paper-draft.ts'
import { valueText } from '../../core/words.ts'
import { fundRequest } from './fund-request-draft.ts'
import { MOST_MONTHS } from './housing-fund.ts'

const lower = fundRequest(({ calculation, input, total }) => {
  const months = cap(calculation.inputs['months'] as Amount<'月'>, MOST_MONTHS)
  return [
    `申请降低住房公积金缴存比例，单位缴的从 ${input('oldRate')} 降到 ${input('newRate')}，降 ${valueText(months)}，不超过 1 年。`,
    '从{day}到{day}',
    `每月缴存基数 ${input('monthlyBase')}，这些月单位一共少缴 ${total}。`,
  ]
})

const drafts: readonly DraftMaker[] = [lower]
export default drafts
