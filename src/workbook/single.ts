import type { Calculation } from '../core/evaluate.ts'
import { slotsOf } from '../core/formulas/index.ts'
import type { Result } from '../core/result.ts'
import type { AnyRule } from '../core/rule.ts'
import { KIND_WORDS, nameOf } from '../core/words.ts'
import { calendarSheets } from './calendar.ts'
import { cellsAt, named, namesOf } from './cells.ts'
import { dayText, documentText, formulaNotes, readingTexts } from './head.ts'
import { unitWords } from '../core/rows/cells.ts'
import { inputCell, inputHelp, inputsOf } from './inputs.ts'
import { eligibleCell, lineCell, otherLines, rootsOf, totalCell } from './results.ts'
import type { Cell, Sheets } from './sheets.ts'
import { addressOf, text } from './sheets.ts'
import { clauseOf, stepCell, stepText, stepUnit } from './steps.ts'

/* One calculation as a sheet: what was typed in, each step as a formula, and what comes out. */

type Row = readonly Cell[]
const COLUMNS = 5
/** The column of the figures: the second. */
const FIGURES = 1

const wide = (words: string, look: 'title' | 'note' = 'note'): Row => [
  { text: words, look, span: COLUMNS },
]
const headings = (...words: string[]): Row => words.map((word) => text(word, 'heading'))

/** The workbook of a calculation; of a wrong one, what is wrong. */
export function workbookOf(rule: AnyRule, calculation: Calculation): Sheets {
  const { outcome, document, period, on, result } = calculation
  const head = [
    wide(rule.title, 'title'),
    wide(documentText(document)),
    ...(on ? [wide(dayText(period, on))] : []),
  ]
  if (!result) {
    const problems = outcome.problems.map(({ message }) => wide(message))
    return [{ name: '测算', rows: [...head, ...problems], widths: WIDTHS }]
  }
  const readings = readingTexts(rule, outcome.readings).map((words) => wide(words))
  const top = [...head, ...readings, []]
  const { rows, sheets } = figures(rule, { ...calculation, result }, top.length)
  const notes = [
    ...formulaNotes(rule, [calculation]),
    ...outcome.conditions.map((words) => `办理时还要核对：${words}`),
    ...outcome.cautions.map((words) => `请注意：${words}`),
  ]
  const all = [...top, ...rows, [], ...notes.map((words) => wide(words))]
  return [{ name: '测算', rows: all, widths: WIDTHS }, ...sheets]
}
const WIDTHS = [34, 20, 10, 60, 60]

/** The inputs, steps and results, the first of their rows being row `top`. */
function figures(rule: AnyRule, calculation: Calculation & { result: Result }, top: number) {
  const { result } = calculation
  const inputs = inputsOf(rule, calculation)
  const slots = named(slotsOf(rootsOf(result)))
  const address = (row: number) => addressOf(row, FIGURES)
  const firstStep = top + 1 + inputs.length + 2
  const places = {
    inputs: new Map(
      inputs.flatMap(({ key, value }, index) => (value ? [[key, address(top + 1 + index)]] : [])),
    ),
    slots: new Map(slots.map(({ key }, index) => [key, address(firstStep + index)])),
  }
  const calendars = calendarSheets()
  const cells = cellsAt(rule, places, slots, calendars.cells)
  const names = namesOf(rule, inputs, slots)

  const inputRows = inputs.map((input): Row => [
    text(input.field.label),
    inputCell(input),
    text(unitWords(input.field.unit)),
    text(inputHelp(input), 'note'),
  ])
  const stepRows = slots.map((slot): Row => [
    text(slot.words, 'label'),
    stepCell(slot, cells),
    text(stepUnit(slot)),
    text(stepText(slot, names), 'note'),
    text(clauseOf(slot), 'note'),
  ])
  const requires = result.requires ?? []
  const firstResult = firstStep + slots.length + 2
  const eligible = requires.length ? `${address(firstResult)}="是"` : undefined
  const resultRows: Row[] = [
    ...(requires.length
      ? [[text('符合全部条件'), eligibleCell(requires, cells, ['是', '否'])]]
      : []),
    ...otherLines(result).map(([id, line]): Row => [
      text(line.words),
      lineCell(calculation, id, cells, eligible),
      text(line.unit === '日期' ? '' : line.unit),
    ]),
    [
      text(nameOf(result.amount), 'total'),
      totalCell(calculation, cells, eligible),
      text(rule.unit === '日期' || rule.unit === '是否' ? '' : rule.unit, 'total'),
      text(KIND_WORDS[rule.kind], 'total'),
    ],
  ]
  const rows = [
    headings('填的内容', '数', '单位', '怎么填'),
    ...inputRows,
    [],
    headings('怎么算的', '数', '单位', '算法', '条款'),
    ...stepRows,
    [],
    headings('结果', '数', '单位'),
    ...resultRows,
  ]
  return { rows, sheets: calendars.all() }
}
