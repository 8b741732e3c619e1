import type { Amount } from '../../core/index.ts'
import { outcomeText } from '../../core/outcome-text.ts'
import type { DraftMaker } from '../../core/paper-draft.ts'
import { amountText } from '../../core/words.ts'
import { EMPTY, funding } from './funding-draft.ts'
import { fullRate } from './land-loss.ts'
import { plan, record } from './village-draft.ts'

/** Land that no household holds, all at the full rate. */
const sheet = funding(({ calculation, line, total }) => {
  const each = fullRate(calculation.inputs['monthlyAllowance'] as Amount<'元/月'>)
  return [
    [
      '没有承包到户的（按全部失地的标准，文件没有写明）',
      line('people') ?? '',
      amountText(outcomeText(each), each.unit),
      total,
    ],
    ['失去全部土地的', ...EMPTY],
    ['失去大部分土地的', ...EMPTY],
  ]
})

const drafts: readonly DraftMaker[] = [plan, record, sheet]
export default drafts
