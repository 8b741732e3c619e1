import { whenResized } from '../calculators/resized.ts'
import type { Filter } from './engine.ts'
import { targetOf } from './row-keys.ts'
import type { RowWindow } from './row-window.svelte.ts'

/**
 * How far a box of rows is scrolled and which row the keyboard is on. All rows are equally high, so that
 * their number alone says how far the box scrolls.
 */
export class RowScroll {
  readonly #rows: RowWindow
  readonly #filter: () => Filter
  /** The box that scrolls, and in it the table's head and the body with the rows. */
  box: HTMLElement | undefined = $state.raw()
  head: HTMLElement | undefined = $state.raw()
  body: HTMLElement | undefined = $state.raw()
  /** The heights of the box and of a row, in pixels. */
  height = $state.raw(0)
  rowHeight = $state.raw(44)
  /** The place of the first row in sight, and of the one that was chosen or reached last. */
  top = $state.raw(0)
  current = $state.raw(0)
  visible = $derived.by(() => Math.ceil(this.height / this.rowHeight))
  /** The place of the row that Tab leads to. */
  reached = $derived.by(() => {
    const { current, top, visible } = this
    return current >= top && current < top + visible ? current : top
  })
  /** Whether the current row gets the focus once it is on the page. */
  #focusing = false

  constructor(rows: RowWindow, filter: () => Filter) {
    this.#rows = rows
    this.#filter = filter
  }

  /** Begins at the top, as the rows of another filter do. */
  toTop(): void {
    if (this.box) this.box.scrollTop = 0
    this.top = this.current = 0
    void this.#rows.show(this.#filter(), 0)
  }

  onscroll = (): void => {
    if (!this.box) return
    const last = Math.max(0, this.#rows.all - 1)
    this.top = Math.min(Math.floor(this.box.scrollTop / this.rowHeight), last)
    if (!this.#rows.holds(Math.max(0, this.top - 2), this.visible + 4))
      void this.#rows.show(this.#filter(), this.top)
  }

  onkeydown = (event: KeyboardEvent): void => {
    const { box, head, rowHeight } = this
    const target = targetOf(event, this.reached, this.visible, this.#rows.all)
    if (target === undefined || !box || !head) return
    event.preventDefault()
    if (target === this.reached) return
    const offset = target * rowHeight
    const room = box.clientHeight - head.offsetHeight - rowHeight
    if (offset < box.scrollTop) box.scrollTop = offset
    else if (offset > box.scrollTop + room) box.scrollTop = offset - room
    this.#focusing = true
    this.current = target
    this.onscroll()
  }

  /** Gives the current row the focus that a key asked for, once the row is on the page. */
  followFocus(): void {
    if (!this.#focusing || this.reached !== this.current || !this.#rows.holds(this.current, 1))
      return
    this.#focusing = false
    this.focusRow()
  }

  /** Puts the focus on the row that Tab leads to. */
  focusRow(): void {
    this.body?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }

  /** Reads the heights after layout: reading them earlier would force a second one. */
  measure = whenResized(() => {
    if (this.box) this.height = this.box.clientHeight
    const row = this.body?.querySelector('tr')
    if (row) this.rowHeight = row.getBoundingClientRect().height
  })
}
