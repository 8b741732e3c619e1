import type { Inputs } from '../../core/index.ts'
import type { ListMaker } from '../../core/roster-list.ts'
import { valueText } from '../../core/words.ts'
import type { landFields } from './land-loss.ts'
import { landLoss } from './land-loss.ts'

/**
 * The list that a village hangs out (二), from its roster. How long it hangs and where one objects the
 * text does not say; identity numbers have no place on it.
 */
const list: ListMaker = {
  paper: 'beneficiary-list',
  columns: [
    ['征地面积', 4, 'number'],
    ['失地比例', 5, 'number'],
    ['失去全部还是大部分', 5],
  ],
  cells({ inputs }) {
    const land = inputs as Inputs<typeof landFields>
    const { takenArea, contractedArea } = land
    const { full } = landLoss(land, '补贴')
    return [
      valueText(takenArea),
      `${takenArea.value.toString()} ÷ ${contractedArea.value.toString()}`,
      full.value ? '全部' : '大部分',
    ]
  },
  closing: [
    '公示从{day}到{day}（公示几天，文件没有写）。',
    '有意见的，到{14}提出（到哪里提，文件没有写）。',
    '村（居）民委员会（盖章）：{12}',
    '贴出日期：{day}',
  ],
}
export default list
