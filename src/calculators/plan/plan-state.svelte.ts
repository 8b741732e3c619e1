import type { IsoDate } from '../../core/dates.ts'
import type { CountedDate } from '../../core/counted-dates.ts'
import { datesFollowing, inOrder } from '../../core/counted-dates.ts'
import type { DatesFrom } from '../../core/following-dates.ts'
import type { Problem } from '../../core/rule.ts'
import { asIso } from '../form-state.svelte.ts'
import type { Link, Pair } from '../read-link.ts'
import type { Saved } from '../saved-entry.ts'

/** A step of a document's procedure, as the checklist shows it. */
export interface PlanStep {
  readonly id: string
  readonly title: string
  /** Where it is done and how long there is, as far as the text says. */
  readonly brief: string
}

/** A date of the plan. */
export interface PlannedDate extends CountedDate {
  readonly event: DatesFrom
  /** Whether the step that it belongs to is done. */
  readonly done: boolean
}

/** The key of the steps done in a link, next to the events' own keys. */
const DONE = 'done'

/** One reader's plan of a document: the days he knows, the dates that follow, and which steps are done. */
export class PlanState {
  readonly events: readonly DatesFrom[]
  readonly steps: readonly PlanStep[]
  /** The reader's own day (ISO). */
  today: IsoDate = $state('')
  /** The day typed of each event, by the event's key. */
  days: Readonly<Record<string, string>> = $state.raw({})
  /** The ids of the steps done. */
  done: readonly string[] = $state.raw([])
  /** What a link carried that this plan does not know. */
  unknown: readonly string[] = $state.raw([])

  readonly #following = $derived.by(() =>
    this.events
      .filter(({ id }) => this.days[id])
      .map((event) => ({ event, ...datesFollowing(event, this.days[event.id], this.today) })),
  )
  problems: readonly Problem[] = $derived(this.#following.flatMap(({ problems }) => problems))
  /** All dates in order; those that cannot be counted come last. */
  dates: readonly PlannedDate[] = $derived.by(() =>
    this.#following
      .flatMap(({ event, dates }) =>
        dates.map((one) => ({ ...one, event, done: this.done.includes(one.date.step ?? '') })),
      )
      .sort(inOrder),
  )
  /** The query of the address that reopens this plan; empty where nothing is known and nothing done. */
  query: string = $derived.by(() => {
    const days = this.events.flatMap(({ id }) => (this.days[id] ? [[id, this.days[id]]] : []))
    const done = this.done.length ? [[DONE, this.done.join(',')]] : []
    return new URLSearchParams([...days, ...done]).toString()
  })

  constructor(events: readonly DatesFrom[], steps: readonly PlanStep[], today: IsoDate) {
    this.events = events
    this.steps = steps
    this.today = today
  }

  /** Takes over the plan of a link, or what was kept where the link has none; what it does not know is set aside. */
  open({ pairs, contradictory }: Link, kept: Pick<Saved, 'address'> | undefined): void {
    const hasOwn = pairs.length > 0 || contradictory.length > 0
    const all =
      hasOwn || !kept ? pairs : [...new URLSearchParams(kept.address.replace(/^[^?]*/, ''))]
    const isEvent = ([key]: Pair) => this.events.some(({ id }) => id === key)
    const isStep = (id: string) => this.steps.some((step) => step.id === id)
    const ticked = all.filter(([key]) => key === DONE).flatMap(([, ids]) => ids.split(','))
    this.days = Object.fromEntries(all.filter(isEvent).map(([key, day]) => [key, asIso(day)]))
    this.done = ticked.filter(isStep)
    const others = all.filter((pair) => !isEvent(pair) && pair[0] !== DONE)
    this.unknown = [
      ...[...others, ...contradictory].map((pair) => pair.join('=')),
      ...ticked.filter((id) => id && !isStep(id)).map((id) => `${DONE}=${id}`),
    ]
  }

  /** Takes the day typed of an event. */
  type(event: string, day: string): void {
    this.days = { ...this.days, [event]: day }
  }

  /** Ticks a step, or takes the tick away. */
  tick(step: string, isDone: boolean): void {
    this.done = this.steps
      .map(({ id }) => id)
      .filter((id) => (id === step ? isDone : this.done.includes(id)))
  }

  /** Takes away every day and every tick. */
  clear(): void {
    this.days = {}
    this.done = []
  }
}
