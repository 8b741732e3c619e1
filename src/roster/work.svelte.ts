import type { AnyRule } from '../core/index.ts'
import { Refusal } from '../core/fields.ts'
import { readDay } from '../core/read-date.ts'
import { DAY_HEADING } from '../core/rows/columns.ts'
import type { Answers } from '../core/rows/questions.ts'
import { defaultReadings } from '../core/rule.ts'
import { isAbortError } from './abort.ts'
import type { Opened, RosterAsked, RosterEngine, Sums } from './engine.ts'

/** How far a computation is. */
export interface Run {
  readonly done: number
  /** Seconds left, once they can be estimated. */
  readonly left: number | undefined
}

/** A finished computation: its sums, and what was asked, which the reader may since have changed. */
export interface Results {
  readonly sums: Sums
  readonly asked: RosterAsked
}

/** Below this part of the rows the time left cannot be estimated. */
const ESTIMABLE = 0.02

/** The state of the roster page: the open roster, what is asked of it, the progress and the results. */
export class Work {
  readonly rule: AnyRule
  readonly engine: RosterEngine
  /** The reader's own day, used until another is chosen. */
  today: string = $state.raw('')
  opened: Opened | undefined = $state.raw()
  /** What is being opened just now, by name. */
  opening = $state.raw('')
  /** Why the last file was not opened. */
  refused = $state.raw('')
  chosenDay: string | undefined = $state.raw()
  readings: Readonly<Record<string, string>> = $state.raw({})
  run: Run | undefined = $state.raw()
  results: Results | undefined = $state.raw()
  /** What became of the last computation, where it gave no results. */
  halted = $state.raw('')
  /** What was answered about columns in question, by their places. */
  answers: Answers = $state.raw({})
  /** The rows that are counted although they look like no record, by their places. */
  counted: readonly number[] | 'all' = $state.raw([])
  #source: File | string = ''
  #controller: AbortController | undefined

  /** The day as it stands in its boxes. */
  on: string = $derived.by(() => this.chosenDay ?? this.today)
  #day = $derived.by(() => readDay(DAY_HEADING, this.on))
  asked: RosterAsked = $derived.by(() => ({
    on: this.#day instanceof Refusal ? this.on : this.#day,
    readings: this.readings,
    counted: this.counted,
  }))
  dayFault = $derived.by(() => (this.#day instanceof Refusal ? this.#day.message : undefined))
  /** Whether the results are of another day or reading than the one now chosen. */
  stale = $derived.by(
    () =>
      this.results !== undefined &&
      JSON.stringify(this.results.asked) !== JSON.stringify(this.asked),
  )

  constructor(rule: AnyRule, engine: RosterEngine, today: string) {
    this.rule = rule
    this.engine = engine
    this.today = today
    this.readings = defaultReadings(rule)
  }

  /** Opens a file or pasted cells, of a workbook the named sheet; gives whether it is open now. */
  async open(source: File | string, sheet?: string): Promise<boolean> {
    if (this.run || this.opening) {
      this.refused = '手上这份还没忙完。等一等，或者先取消，再打开别的。'
      return false
    }
    this.refused = ''
    this.opening = typeof source === 'string' ? '粘贴的内容' : source.name
    try {
      this.#take(await this.engine.open(source, sheet))
      this.#source = source
      this.answers = {}
      return true
    } catch (fault) {
      this.refused = sentenceOf(fault)
      return false
    } finally {
      this.opening = ''
    }
  }

  /** Opens another sheet of the same workbook. */
  openSheet(sheet: string): Promise<boolean> {
    return this.open(this.#source, sheet)
  }

  /** Takes a column for the input it was asked about, or leaves it. */
  async answer(place: number, taken: boolean): Promise<void> {
    this.answers = { ...this.answers, [place]: taken }
    this.#take(await this.engine.match(this.answers))
  }

  /** Counts a row that looks like no record after all, or leaves it out again. */
  count(place: number, isCounted: boolean): void {
    const others = this.countedPlaces.filter((one) => one !== place)
    this.counted = isCounted ? [...others, place] : others
  }

  /** The places of the rows listed as no records that are counted after all. */
  countedPlaces = $derived.by(() =>
    this.counted === 'all' ? (this.opened?.skipped.map(({ place }) => place) ?? []) : this.counted,
  )

  #take(opened: Opened): void {
    this.opened = opened
    this.results = undefined
    this.counted = []
    this.halted = ''
  }

  /** Computes every row; gives whether there are new results. */
  async compute(): Promise<boolean> {
    if (!this.opened || this.run || this.dayFault) return false
    const { asked } = this
    const { rows } = this.opened
    const start = Date.now()
    this.halted = ''
    this.run = { done: 0, left: undefined }
    const onProgress = (done: number) => {
      const seconds = ((Date.now() - start) * (rows - done)) / done / 1000
      this.run = { done, left: done > rows * ESTIMABLE ? Math.ceil(seconds) : undefined }
    }
    this.#controller = new AbortController()
    const { signal } = this.#controller
    try {
      this.results = { sums: await this.engine.compute(asked, { signal, onProgress }), asked }
      return true
    } catch (fault) {
      this.halted = isAbortError(fault) ? '已取消，没有算完。' : sentenceOf(fault)
      return false
    } finally {
      this.run = undefined
    }
  }

  /** Calls off the computation that runs. */
  cancel(): void {
    this.#controller?.abort()
  }

  /** Takes the option chosen for a reading. */
  read(name: string, option: string): void {
    this.readings = { ...this.readings, [name]: option }
  }
}

/** What went wrong, in the engine's words for the reader. */
export function sentenceOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}
