import type { DraftMaker, DraftSource } from '../../core/paper-draft.ts'

type Row = readonly string[]
/** The figures of a row to fill in. */
export const EMPTY: Row = ['', '', '']

/** What must be paid in, by kind of loss; `rowsOf` gives the known rows, the others stay to be filled in. */
export function funding(rowsOf: (source: DraftSource) => readonly Row[]): DraftMaker {
  return {
    paper: 'funding-sheet',
    opening: ['征地项目：{20}'],
    points: [
      (source) => [
        `全县（市、区）上一年度的城市低保标准：${source.input('monthlyAllowance')}。`,
        {
          columns: [
            ['哪些人', 5],
            ['人数', 2, 'number'],
            ['每人', 3, 'number'],
            ['一共', 3, 'number'],
          ],
          rows: [...rowsOf(source), ['各行合计', ...EMPTY]],
        },
      ],
    ],
    closing: ['测算人：{8}　复核人：{8}', '日期：{day}'],
  }
}
