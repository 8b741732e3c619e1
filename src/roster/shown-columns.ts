import { columnName } from '../core/rows/columns.ts'
import type { AnyRule } from '../core/rule.ts'
import { STATUS_WORDS } from '../core/rows/status-words.ts'
import { amountParts } from '../core/words.ts'
import type { Opened, ShownRow, Sums } from './engine.ts'

/** A column of the table of rows. */
export interface ShownColumn {
  readonly heading: string
  readonly kind: 'figure' | 'reason' | 'cell'
  /** In rem; fixed, so that no column moves while other rows come into sight. */
  readonly width: number
  readonly text: (row: ShownRow) => string
}

/** More of the roster's own columns would make every row slow; a row's steps show them all. */
export const MOST_COLUMNS = 24

/**
 * The columns of the table: who it is, where the first column says that, the amount and the lines
 * beside it, why there is none, and what the roster holds.
 */
export function shownColumns(
  { headline = '结果', unit }: AnyRule,
  { columns }: Opened,
  lines: Sums['lines'],
): ShownColumn[] {
  const own = columns.slice(0, MOST_COLUMNS).map(({ heading }, place): ShownColumn => ({
    heading: heading || columnName(place),
    kind: 'cell',
    width: place ? 8.5 : 7,
    text: ({ cells }) => cells[place] ?? '',
  }))
  const names = columns[0]?.key === null ? 1 : 0
  return [
    ...own.slice(0, names),
    figureColumn(headline, unit, ({ status, total }) =>
      status === 'ok' ? amountParts(total, unit).figure : STATUS_WORDS[status],
    ),
    ...lines.map(({ id, words, unit: of }) =>
      figureColumn(words, of, ({ lines: own }) => {
        const line = own.find((one) => one.id === id)
        return line ? amountParts(line.amount, of).figure : ''
      }),
    ),
    { heading: '为什么', kind: 'reason', width: 18, text: ({ reason }) => reason },
    ...own.slice(names),
  ]
}

function figureColumn(words: string, unit: string, text: ShownColumn['text']): ShownColumn {
  const heading = unit === '是否' || unit === '日期' ? words : `${words}（${unit}）`
  return { heading, kind: 'figure', width: 9.5, text }
}
