import type { AnyRule } from '../core/rule.ts'
import { cautionsFrom } from '../core/rule.ts'
import { namesOf } from './cells.ts'
import type { Columns, RosterRow, SoundRow } from './columns.ts'
import { documentText, formulaNotes, readingTexts } from './head.ts'
import { inputHelp, inputsOf } from './inputs.ts'
import type { Cell, Sheet } from './sheets.ts'
import { text } from './sheets.ts'
import { clauseOf, stepText, stepUnit } from './steps.ts'

/* The sheet that says what a roster's columns are, by which clauses and readings. */

type Row = readonly Cell[]

export function rosterNotes(
  rule: AnyRule,
  columns: Columns,
  rows: readonly RosterRow[],
  sound: readonly (SoundRow | undefined)[],
): Sheet {
  const calculations = sound.flatMap((row) => (row ? [row.calculation] : []))
  const documents = new Set(calculations.map(({ document }) => document))
  const readings = new Set(
    calculations.map(({ outcome }) => readingTexts(rule, outcome.readings).join('；')),
  )
  const cautions = new Set(cautionsFrom(rule, ...documents))
  const wrong = rows.length - calculations.length
  const facts = [
    ...[...documents].map(documentText),
    ...[...readings].filter((words) => words !== ''),
    `共 ${rows.length} 行，其中填写有误 ${wrong} 行，没有算进合计；原因在“名册”最后一列。`,
    ...formulaNotes(rule, calculations),
    ...(rule.conditions ?? []).map((words) => `办理时还要核对：${words}`),
    ...[...cautions].map((words) => `请注意：${words}`),
  ]
  return {
    name: '说明',
    rows: [
      [text(rule.title, 'title')],
      ...facts.map((words): Row => [{ text: words, look: 'note', span: 4 }]),
      [],
      ['填的一栏', '怎么填'].map((heading) => text(heading, 'heading')),
      ...columns.inputs.map((input): Row => [
        text(input.field.label),
        text(inputHelp({ ...input, value: undefined })),
      ]),
      [],
      ['算的一栏', '算法', '单位', '条款'].map((heading) => text(heading, 'heading')),
      ...stepRows(rule, columns, sound),
    ],
    widths: [34, 70, 10, 70],
  }
}

/** Each step once with its clause; where rows are computed in different ways, each way. */
function stepRows(
  rule: AnyRule,
  { slots }: Columns,
  rows: readonly (SoundRow | undefined)[],
): Row[] {
  const ways = new Map<string, Map<string, Row>>()
  const seen = new Set<string>()
  for (const row of rows) {
    // Rows of the same shape are computed alike, but for what a clause fixes by the inputs.
    const shape = row?.slots.map((slot) => slot.key + clauseOf(slot)).join('|') ?? ''
    if (!row || seen.has(shape)) continue
    seen.add(shape)
    const names = namesOf(rule, inputsOf(rule, row.calculation), row.slots)
    for (const slot of row.slots) {
      const own = [stepText(slot, names), stepUnit(slot), clauseOf(slot)]
      const cells = [slot.words, ...own].map((words) => text(words, 'note'))
      const known = ways.get(slot.key) ?? new Map<string, Row>()
      ways.set(slot.key, known.set(own.join('|'), cells))
    }
  }
  return slots.flatMap(({ key }) => [...(ways.get(key)?.values() ?? [])])
}
