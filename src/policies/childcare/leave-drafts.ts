import type { Explained } from '../../core/index.ts'
import type { DraftMaker } from '../../core/paper-draft.ts'
import { valueText } from '../../core/words.ts'
import { MATERNITY, REWARD } from './leave.ts'

/** What a parent hands to the employer. */
const sheet: DraftMaker = {
  paper: 'leave-sheet',
  points: [
    ({ calculation: { inputs }, total }) => [
      (inputs['person'] as Explained).value === 'mother'
        ? `产假 ${valueText(MATERNITY)}，奖励产假 ${valueText(REWARD)}，一共 ${total}。`
        : `护理假 ${total}。`,
      '天数是 2020 年文件里的，后来的规定可能改了，交以前按现在的规定问一问。',
      '从{day}起',
    ],
    ({ input, line }) => {
      const until = line('nursingUntil')
      return [
        `孩子的出生日期：${input('birthDate')}。`,
        until ? `哺乳假到 ${until}，孩子满一周岁。` : '哺乳假是母亲的，这里没有。',
      ]
    },
    ['姓名：{10}　单位：{16}'],
  ],
  closing: ['签名：{10}', '日期：{day}'],
}

const drafts: readonly DraftMaker[] = [sheet]
export default drafts
