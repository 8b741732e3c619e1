import type { Asked } from '../core/rows/columns.ts'
import { calculationOfRow } from '../core/rows/results.ts'
import type { AnyRule } from '../core/rule.ts'
import { Answers } from './answers.ts'
import type { Desk, Filter, Format, Opened, Sums } from './engine.ts'
import { Cancelled } from './engine.ts'
import type { Done } from './done.ts'
import { classesOf } from './done.ts'
import { Finder } from './finder.ts'
import { openFile, openPasted } from './open/index.ts'
import { cellsOf, openedOf, openSheet } from './sheet.ts'
import type { OpenSheet } from './sheet.ts'
import type { Each } from './slices.ts'
import { inSlices } from './slices.ts'

/** How often it is told how far the computation is, in milliseconds. */
const TOLD_EVERY = 200

/** The desk itself: it holds one roster and works in slices of so many milliseconds. */
export class Session implements Desk {
  private readonly rule: AnyRule
  private readonly each: Each
  private finder: Finder
  private sheet: OpenSheet | undefined
  private done: Done | undefined
  /** The computation that goes on; another, or `cancel`, takes its place. */
  private computing: object | undefined

  constructor(rule: AnyRule, slice: number) {
    this.rule = rule
    this.each = inSlices(slice)
    this.finder = new Finder(this.each)
  }

  async open(source: File | string): Promise<Opened> {
    const sheet =
      typeof source === 'string'
        ? openSheet(this.rule, '粘贴的内容', openPasted(source))
        : openSheet(this.rule, source.name, await openFile(source.name, await source.arrayBuffer()))
    this.cancel()
    this.sheet = sheet
    this.done = undefined
    // It would keep the roster before.
    this.finder = new Finder(this.each)
    return openedOf(sheet)
  }

  async compute(asked: Asked, told: (done: number) => void): Promise<Sums> {
    const { sheet, rule } = this
    if (!sheet) throw new Error('还没有打开名册。请先选文件，或者粘贴。')
    const { problems } = sheet.columns
    if (problems.length) throw new Error(problems.map(({ message }) => message).join(''))
    const own = (this.computing = {})
    const answers = new Answers(rule)
    const answer = (place: number) =>
      answers.add(calculationOfRow(rule, sheet.columns, cellsOf(sheet, place), asked))
    let last = performance.now()
    const goesOn = (place: number) => {
      if (this.computing !== own) return false
      if (performance.now() - last >= TOLD_EVERY) {
        last = performance.now()
        told(place)
      }
      return true
    }
    if (!(await this.each(sheet.table.rows.length, answer, goesOn)))
      throw new Cancelled('停下来了，没有算完。')
    this.computing = undefined
    this.done = { sheet, asked, answers }
    return answers.sums()
  }

  cancel(): void {
    this.computing = undefined
  }

  async rows(filter: Filter, from: number, count: number) {
    return this.done ? this.finder.rows(this.done, filter, from, count) : { all: 0, rows: [] }
  }

  async classes(column: number, most: number): Promise<Sums[]> {
    return classesOf(this.finished(), column, most, this.each)
  }

  async save(format: Format): Promise<Blob> {
    const { sheet, answers, asked } = this.finished()
    const { rule, each } = this
    if (format === 'csv') return (await loaded(import('./save/csv.ts'))).csvOf(sheet, answers, each)
    if (format === 'xlsx')
      return (await loaded(import('./save/xlsx.ts'))).xlsxOf(sheet, answers, each)
    return (await loaded(import('./save/formulas.ts'))).livingOf(rule, sheet, asked, each)
  }

  private finished(): Done {
    if (!this.done) throw new Error('名册还没有算，请先算。')
    return this.done
  }
}

/** What saves is loaded when it is wanted, and by then the network may be gone. */
function loaded<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch(() => {
    throw new Error('存文件的部分没有加载成功。请检查网络，再点一次。名册和结果都还在。')
  })
}
