import type { Amount } from '../../core/index.ts'
import type { DraftMaker, DraftSource } from '../../core/paper-draft.ts'
import { rowsFor } from '../blank-rows-draft.ts'

/* Papers of the village for land that no household holds. */

/** How many people the land stands for, 二. */
function headcount({ input, line }: DraftSource): string {
  return `征地 ${input('takenArea')}，除以本村人均承包地 ${input('areaPerHead')}，尾数四舍五入，保障 ${line('people')}`
}

/** Whom the land and the money go to. */
export const plan: DraftMaker = {
  paper: 'subsidy-plan',
  opening: ['村（居）委会：{14}', '征地项目：{20}'],
  points: [
    [
      {
        columns: [
          ['承包户', 3],
          ['征地面积（亩）', 3],
          ['补贴对象（人）', 3],
          ['补贴资金（元）', 3],
        ],
        rows: Array.from({ length: 10 }, () => ['', '', '', '']),
      },
    ],
    (source) => [
      `${headcount(source)}，要备的养老补贴 ${source.total}（每人按全部失地的标准，文件没有写明）。`,
    ],
  ],
  closing: ['村（居）委会盖章：{10}', '日期：{day}'],
}

/** Whom the assembly put on the list. */
export const record: DraftMaker = {
  paper: 'assembly-record',
  opening: ['时间：{day}　地点：{12}', '应到代表 {3} 人，实到 {3} 人'],
  points: [
    (source) => [`${headcount(source)}。`],
    ({ calculation }) => [
      '原则上先照顾 45 岁（含）以上的和困难的人，是的打勾：',
      ...rowsFor(
        calculation.result?.lines?.['people'] as Amount<'人'>,
        [
          ['姓名', 3],
          ['出生日期', 3],
          ['45 岁（含）以上', 2],
          ['困难', 2],
        ],
        ['', '', '□', '□'],
      ),
    ],
  ],
  closing: [
    '同意 {3} 人，不同意 {3} 人，弃权 {3} 人',
    ...['代表签名：', 4],
    '主持人签名：{8}　记录人签名：{8}',
  ],
}
