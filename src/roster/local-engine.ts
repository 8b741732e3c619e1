import { columnsOf } from '../core/rows/columns.ts'
import type { Answers } from '../core/rows/questions.ts'
import { calculationOfRow } from '../core/rows/results.ts'
import type { AnyRule } from '../core/rule.ts'
import type { ComputedRoster } from './computed-roster.ts'
import { classesOf } from './computed-roster.ts'
import type {
  ComputeOptions,
  Filter,
  Format,
  Opened,
  RosterAsked,
  RosterEngine,
  Sums,
} from './engine.ts'
import { Finder } from './finder.ts'
import { openFile, openPasted } from './open/index.ts'
import type { OpenRoster } from './open-roster.ts'
import { cellsOf, openedOf, openRoster, skipReasonOf } from './open-roster.ts'
import { RowResults } from './row-results.ts'
import { questionText } from './words.ts'
import { saveRoster } from './save/index.ts'
import type { ForEachPlace } from './time-slices.ts'
import { inTimeSlices } from './time-slices.ts'

/** The least time between two reports of progress, in milliseconds. */
const PROGRESS_INTERVAL = 200

/** Computes on the thread it is made on, in time slices of so many milliseconds. Holds one roster. */
export class LocalEngine implements RosterEngine {
  private readonly rule: AnyRule
  private readonly forEachPlace: ForEachPlace
  private finder: Finder
  private roster: OpenRoster | undefined
  private computed: ComputedRoster | undefined
  private running: AbortController | undefined

  constructor(rule: AnyRule, slice: number) {
    this.rule = rule
    this.forEachPlace = inTimeSlices(slice)
    this.finder = new Finder(this.forEachPlace)
  }

  async open(source: File | string, sheet?: string): Promise<Opened> {
    const { rule } = this
    const fits = (headings: readonly string[]) => !columnsOf(rule, headings).problems.length
    return this.hold(
      typeof source === 'string'
        ? openRoster(rule, '粘贴的内容', openPasted(source))
        : openRoster(
            rule,
            source.name,
            await openFile(source.name, await source.arrayBuffer(), { sheet, fits }),
          ),
    )
  }

  async match(answers: Answers): Promise<Opened> {
    const { name, table } = this.opened()
    return this.hold(openRoster(this.rule, name, table, answers))
  }

  /** Holds a roster, without results. */
  private hold(roster: OpenRoster): Opened {
    this.running?.abort()
    this.roster = roster
    this.computed = undefined
    // The finder before keeps the roster before.
    this.finder = new Finder(this.forEachPlace)
    return openedOf(roster)
  }

  async compute(asked: RosterAsked, { signal, onProgress }: ComputeOptions = {}): Promise<Sums> {
    const { rule } = this
    const roster = this.opened()
    const { problems, questions } = roster.columns
    if (problems.length) throw new Error(problems.map(({ message }) => message).join(''))
    if (questions.length) throw new Error(questions.map(questionText).join(''))
    const results = new RowResults(rule, roster.table.rows.length)
    const { columns, table } = roster
    const computeRow = (place: number) => {
      const skipped = skipReasonOf(roster, asked, place)
      const refused = table.refused.get(place)
      if (skipped) results.skip(skipped)
      else results.add(calculationOfRow(rule, columns, cellsOf(roster, place), asked, refused))
    }
    await this.forEachPlace(roster.table.rows.length, computeRow, {
      signal: this.superseding(signal),
      ...(onProgress && { onSlice: everySoOften(onProgress) }),
    })
    this.computed = { roster, asked, results }
    return results.sums()
  }

  async rows(filter: Filter, from: number, count: number) {
    return this.computed
      ? this.finder.rows(this.computed, filter, from, count)
      : { all: 0, rows: [] }
  }

  async classes(column: number, most: number): Promise<Sums[]> {
    return classesOf(this.finished(), column, most, this.forEachPlace)
  }

  async save(format: Format): Promise<Blob> {
    return saveRoster(format, this.finished(), this.forEachPlace)
  }

  private opened(): OpenRoster {
    if (!this.roster) throw new Error('还没有打开名册。请先选文件，或者粘贴。')
    return this.roster
  }

  private finished(): ComputedRoster {
    if (!this.computed) throw new Error('名册还没有算，请先算。')
    return this.computed
  }

  /** Aborts the computation that runs; the signal of the next, which `signal` aborts as well. */
  private superseding(signal: AbortSignal | undefined): AbortSignal {
    this.running?.abort()
    const running = (this.running = new AbortController())
    if (signal?.aborted) running.abort()
    signal?.addEventListener('abort', () => running.abort(), { once: true })
    return running.signal
  }
}

function everySoOften(onProgress: (done: number) => void): (done: number) => void {
  let last = performance.now()
  return (done) => {
    if (performance.now() - last < PROGRESS_INTERVAL) return
    last = performance.now()
    onProgress(done)
  }
}
