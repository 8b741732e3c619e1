import type { DocumentFacts } from '../../core/policy.ts'
import { readingsOf } from '../../core/rule.ts'
import { isMoney } from '../../core/units.ts'
import { STATUS_WORDS } from '../../core/rows/status-words.ts'
import type { RowResult, RowResults } from '../row-results.ts'

/** A column that is added to a roster. */
export interface ResultColumn {
  readonly heading: string
  /** The unit of its amounts; none where it holds words. */
  readonly unit?: string
  readonly cell: (result: RowResult) => string
}

/** What is added to a roster for people to read, as the command line adds it for programs. */
export function resultColumns(results: RowResults): ResultColumn[] {
  const { rule } = results
  const amount = (words: string, unit: string, cell: ResultColumn['cell']): ResultColumn =>
    unit === '日期' || unit === '是否'
      ? { heading: words, cell: (result) => YES_NO[cell(result)] ?? cell(result) }
      : { heading: `${words}（${unit}）`, unit, cell }
  const totalName = rule.headline ?? (isMoney(rule.unit) ? '合计' : rule.title)
  const readings = readingsOf(rule)
  return [
    { heading: '结果', cell: ({ status }) => STATUS_WORDS[status] },
    amount(totalName, rule.unit, ({ total }) => total ?? ''),
    ...results
      .lines()
      .filter(({ whole }) => !whole)
      .map(({ id, words, unit }) => amount(words, unit, (result) => lineOf(result, id))),
    ...(readings.length
      ? [
          amount(`${totalName}：各种读法里最低的`, rule.unit, ({ low }) => low ?? ''),
          amount(`${totalName}：各种读法里最高的`, rule.unit, ({ high }) => high ?? ''),
        ]
      : []),
    { heading: '原因', cell: ({ reason }) => reason },
    ...(readings.length ? [{ heading: '读法', cell: readingCell(results) }] : []),
    { heading: '依据', cell: ({ document }) => (document ? documentText(document) : '') },
  ]
}
const YES_NO: Readonly<Record<string, string>> = { yes: '符合', no: '不符合' }

function lineOf({ lines, amounts }: RowResult, id: string): string {
  return amounts[lines.findIndex((line) => line.id === id)] ?? ''
}

/** The readings used, which all rows share. */
function readingCell({ rule, readings }: RowResults): ResultColumn['cell'] {
  const words = readingsOf(rule)
    .map(([name, { title, options }]) => `${title}：${options[readings[name] ?? ''] ?? ''}`)
    .join('；')
  return ({ document }) => (document ? words : '')
}

function documentText({ title, number }: DocumentFacts): string {
  return `《${title}》（${number}）`
}
