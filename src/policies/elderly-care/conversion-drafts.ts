import type { DraftMaker } from '../../core/paper-draft.ts'

/** What to show where one of the three papers is asked for. */
const waived: DraftMaker = {
  paper: 'waived-papers',
  opening: ['致（要材料的部门）：{16}', '改造的人或单位：{16}', '房子的地址：{20}'],
  points: [
    ({ input }) => [`改的是${input('form')}，建筑面积 ${input('area')}，改成养老设施。`],
    ({ calculation }) =>
      calculation.outcome.total === 'yes'
        ? [
            '条文说，合乎国家相关标准的，可不再要求出具。请不再要这三样，别的手续照样办。',
            ...['改造怎么合乎国家相关标准：', 3],
          ]
        : ['照上面的面积，不在“1000 平方米以下”里，这一条用不上，这份说明不要交。'],
    [],
  ],
  closing: ['签名或盖章：{10}', '日期：{day}'],
}

const drafts: readonly DraftMaker[] = [waived]
export default drafts
