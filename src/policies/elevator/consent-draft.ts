import type { Explained } from '../../core/index.ts'
import type { DraftSource } from '../../core/paper-draft.ts'
import type { DraftMaker } from '../../core/paper-draft.ts'

/** The sheet on which every household says that it agrees. */
export const consent: DraftMaker = {
  paper: 'consent-sheet',
  points: [
    (source) => [
      '楼的地址和单元：{20}',
      `全体业主 ${households(source).length} 户，要装电梯 ${source.input('elevators')}。`,
    ],
    (source) => [
      {
        columns: [
          ['户', 2],
          ['门牌号', 2],
          ['同意装电梯', 4],
          ['业主签名', 3],
          ['日期', 3],
        ],
        rows: households(source).map((_, index) => [
          `第 ${index + 1} 户`,
          '',
          '□ 同意　□ 不同意',
          '',
          '',
        ]),
      },
    ],
  ],
  closing: ['填表日期：{day}'],
}

function households({ calculation }: DraftSource): readonly Explained[] {
  return calculation.inputs['weights'] as readonly Explained[]
}
