import { calculate } from '../core/evaluate.ts'
import type { Asked } from '../core/rows/columns.ts'
import { Tally } from '../core/rows/tally.ts'
import type { AnyRule } from '../core/rule.ts'
import { Answers, linesOfAnswer } from './answers.ts'
import type { Desk, Filter, Format, Opened, ShownRow, Sums } from './desk.ts'
import { Cancelled } from './desk.ts'
import { openFile, openPasted } from './open/index.ts'
import { Pace } from './pace.ts'
import { asks, openedOf, openSheet } from './sheet.ts'
import type { OpenSheet } from './sheet.ts'

/** How often it is told how far the computation is, in milliseconds. */
const TOLD_EVERY = 200
/** The most rows that are handed out at once. */
const MOST_SHOWN = 200

/** A roster with its answers, once it is computed. */
interface Done {
  readonly sheet: OpenSheet
  readonly asked: Asked
  readonly answers: Answers
}
interface Found {
  readonly done: Done
  readonly filter: Filter
  readonly rows: Promise<Int32Array>
}

/** The desk itself: it holds one roster and works in slices of `slice` milliseconds. */
export class Session implements Desk {
  private readonly rule: AnyRule
  private readonly slice: number
  private sheet: OpenSheet | undefined
  private done: Done | undefined
  /** The computation that goes on; another, or `cancel`, takes its place. */
  private computing: object | undefined
  /** The rows last asked for. */
  private found: Found | undefined

  constructor(rule: AnyRule, slice: number) {
    this.rule = rule
    this.slice = slice
  }

  async open(source: File | string): Promise<Opened> {
    const sheet =
      typeof source === 'string'
        ? openSheet(this.rule, '粘贴的内容', openPasted(source))
        : openSheet(this.rule, source.name, await openFile(source.name, await source.arrayBuffer()))
    this.cancel()
    this.sheet = sheet
    this.done = this.found = undefined
    return openedOf(sheet)
  }

  async compute(asked: Asked, told: (done: number) => void): Promise<Sums> {
    const { sheet } = this
    if (!sheet) throw new Error('还没有打开名册。请先选文件，或者粘贴。')
    const { problems } = sheet.columns
    if (problems.length) throw new Error(problems.map(({ message }) => message).join(''))
    const own = (this.computing = {})
    const answers = new Answers(this.rule)
    let last = performance.now()
    await this.each(
      sheet.table.rows.length,
      (row) => {
        answers.add(calculate(this.rule, asks(this.rule, sheet, row, asked)))
      },
      (row) => {
        if (this.computing !== own) throw new Cancelled('停下来了，没有算完。')
        if (performance.now() - last < TOLD_EVERY) return
        last = performance.now()
        told(row)
      },
    )
    this.computing = undefined
    this.done = { sheet, asked, answers }
    return answers.sums()
  }

  cancel(): void {
    this.computing = undefined
  }

  async rows(filter: Filter, from: number, count: number) {
    const { done } = this
    if (!done) return { all: 0, rows: [] }
    const places = await this.find(done, filter)
    const shown = places.subarray(from, from + Math.min(count, MOST_SHOWN))
    return { all: places.length, rows: Array.from(shown, (place) => shownRow(done, place)) }
  }

  async classes(column: number, most: number): Promise<Sums[]> {
    const { sheet, answers } = this.finished()
    const { rows } = sheet.table
    const nameOf = (place: number) => (rows[place]?.[column] ?? '').trim()
    const sizes = new Map<string, number>()
    await this.each(rows.length, (place) => {
      const name = nameOf(place)
      sizes.set(name, (sizes.get(name) ?? 0) + 1)
    })
    const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, most)
    const tallies = new Map(largest.map(([name]) => [name, new Tally()]))
    await this.each(rows.length, (place) => {
      const tally = tallies.get(nameOf(place))
      const answer = answers.rows[place]
      if (tally && answer)
        tally.add({ ...answer, unit: this.rule.unit, lines: linesOfAnswer(answer) })
    })
    return [...tallies].map(([name, tally]) => answers.sums(name || '（空白）', tally))
  }

  async save(format: Format): Promise<Blob> {
    const { sheet, answers, asked } = this.finished()
    const each: Each = (count, visit) => this.each(count, visit)
    if (format === 'csv') return (await import('./save/csv.ts')).csvOf(sheet, answers, each)
    if (format === 'xlsx') return (await import('./save/xlsx.ts')).xlsxOf(sheet, answers, each)
    return (await import('./save/living.ts')).livingOf(this.rule, sheet, asked, each)
  }

  private finished(): Done {
    if (!this.done) throw new Error('名册还没有算，请先算。')
    return this.done
  }

  /** Visits numbers from 0 in slices; `rested` comes before each next slice, with the next number. */
  private async each(
    count: number,
    visit: (place: number) => void,
    rested?: (place: number) => void,
  ): Promise<void> {
    const pace = new Pace(this.slice)
    for (let place = 0; place < count; place++) {
      if (pace.due()) {
        await pace.rest()
        rested?.(place)
      }
      visit(place)
    }
  }

  /** The places of the rows that a filter lets through; one search at a time. */
  private find(done: Done, filter: Filter): Promise<Int32Array> {
    const { found } = this
    if (found?.done === done && isSame(found.filter, filter)) return found.rows
    const own: Found = { done, filter, rows: this.search(done, filter, () => this.found === own) }
    this.found = own
    return own.rows
  }

  private async search(
    { sheet, answers }: Done,
    { status, text }: Filter,
    wanted: () => boolean,
  ): Promise<Int32Array> {
    const { rows } = sheet.table
    const sought = text.trim()
    const places = new Int32Array(rows.length)
    let count = 0
    await this.each(
      rows.length,
      (place) => {
        const answer = answers.rows[place]
        if (!answer || (status !== 'all' && answer.status !== status)) return
        if (answer.reason.includes(sought) || rows[place]?.some((cell) => cell.includes(sought)))
          places[count++] = place
      },
      () => {
        if (!wanted()) throw new Cancelled('换了条件，先前的不找了。')
      },
    )
    return places.slice(0, count)
  }
}

/** Visits numbers from 0, and lets others on the thread have their turn. */
export type Each = (count: number, visit: (place: number) => void) => Promise<void>

const isSame = (a: Filter, b: Filter) => a.status === b.status && a.text === b.text

function shownRow({ sheet, answers }: Done, place: number): ShownRow {
  const { status, total, reason, ...answer } = answers.rows[place] as Answers['rows'][number]
  return {
    number: sheet.table.numbers[place] as number,
    cells: sheet.table.rows[place] as readonly string[],
    status,
    total,
    lines: linesOfAnswer({ status, total, reason, ...answer }),
    reason,
  }
}
