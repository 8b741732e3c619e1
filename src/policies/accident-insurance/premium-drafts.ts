import type { Amount } from '../../core/index.ts'
import { quotient } from '../../core/index.ts'
import type { DraftMaker, DraftSource } from '../../core/paper-draft.ts'
import { exactText } from '../../core/words.ts'
import { rowsFor } from '../blank-rows-draft.ts'

/** Whom a firm or a village pays for, 六3. */
const list: DraftMaker = {
  paper: 'group-list',
  opening: ({ input }) => [
    '统一出钱的单位、社会组织或村集体：{16}',
    `县里用的是${input('standard')}。`,
  ],
  points: [
    (source) => [
      `给 ${source.input('people')}买 ${source.input('years')}，每人一共交 ${each(source)} 元，所有人一共 ${source.total}。`,
      ...rowsFor(
        people(source),
        [
          ['姓名', 3],
          ['参加的基本医保（选一项打勾）', 5],
        ],
        ['', '□ 城乡居民　□ 职工'],
      ),
    ],
  ],
  closing: ['填表人签名：{10}', '盖章：{10}', '日期：{day}'],
}

/** What is paid for each for all the years, which is whole yuan. */
function each(source: DraftSource): string {
  const own = source.calculation.result?.lines?.['own'] as Amount<'元'>
  return exactText(quotient(own, people(source)).value)
}

function people({ calculation }: DraftSource): Amount<'人'> {
  return calculation.inputs['people'] as Amount<'人'>
}

const drafts: readonly DraftMaker[] = [list]
export default drafts
