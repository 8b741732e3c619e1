import type { AnyRule } from '../../core/index.ts'
import { fromPairs } from '../../core/link.ts'
import { hasOwn } from '../../core/objects.ts'
import type { Part } from '../../core/totals.ts'
import { Sheet } from '../form-state.svelte.ts'
import type { Control } from './asked.ts'
import { factsOf, ownOf, ownPairs, problemsOf, sharedOf } from './asked.ts'
import type { JointRequest } from './joint-link.ts'
import { ownAndOthers, strangersOf, writePairs } from './joint-link.ts'
import type { Code, Measure } from './measure.svelte.ts'
import { isFilled } from './measure.svelte.ts'

/** Several measures filled in together: one day, each shared fact once. */
export class Joint {
  readonly today: string
  readonly measures: readonly Measure[]
  private readonly request: JointRequest
  private readonly load: (measure: Measure) => Promise<Code>
  chosenDay: string | undefined = $state.raw()
  /** What was typed of each shared fact, whether or not a measure asks it at the moment. */
  facts: Readonly<Record<string, string>> = $state.raw({})
  /** Whether anything was changed since the page opened. */
  changed = false

  on = $derived.by(() => this.chosenDay ?? this.today)
  ticked = $derived.by(() => this.measures.filter(({ ticked }) => ticked))
  /** The ticked measures whose rules are there. */
  filled = $derived.by(() => this.ticked.filter(isFilled))
  /** Each ticked measure's rule with what it gave, in the order of the document. */
  parts: Part[] = $derived.by(() =>
    this.filled.map(({ sheet: { rule, calculation } }) => ({ rule, calculation })),
  )
  private isComplete = $derived.by(() => this.filled.length === this.ticked.length)
  shared = $derived.by(() => sharedOf(this.filled))
  /** Every control shown, by name. */
  controls = $derived.by(() =>
    Object.fromEntries(
      [...this.shared, ...this.filled.flatMap(ownOf)].map((one) => [one.name, one.field]),
    ),
  )
  problems = $derived.by(() => problemsOf(this.filled))
  /** What is wrong at each control, by name. */
  faults: Record<string, string> = $derived.by(() => {
    const faults: Record<string, string> = {}
    for (const { field, message } of this.problems) faults[field] = (faults[field] ?? '') + message
    return faults
  })
  private asks: JointRequest = $derived.by(() => ({
    ticked: this.ticked.map(({ name }) => name),
    on: this.chosenDay,
    // Until all rules are there nobody knows which facts they ask.
    facts: Object.entries(this.facts).filter(
      ([fact, text]) => text && (!this.isComplete || hasOwn(this.controls, fact)),
    ),
    own: Object.fromEntries(
      this.ticked.map((one) => [
        one.name,
        isFilled(one) ? ownPairs(one) : (this.request.own[one.name] ?? []),
      ]),
    ),
  }))
  /** What the link carried that no ticked measure took; told once all of them are there. */
  strangers: string[] = $derived.by(() =>
    this.isComplete ? strangersOf(this.request, this.measures) : [],
  )
  /** The address that reopens this very form. */
  query: string = $derived.by(() => {
    const pairs = writePairs(this.asks)
    return new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString()
  })

  constructor(
    measures: readonly Measure[],
    today: string,
    request: JointRequest,
    load: (measure: Measure) => Promise<Code>,
  ) {
    this.measures = measures
    this.today = today
    this.chosenDay = request.on
    this.facts = Object.fromEntries(request.facts)
    this.request = request
    this.load = load
    for (const measure of measures)
      if (request.ticked.includes(measure.name)) void this.bring(measure, true)
  }

  /** Ticks a measure or takes its tick away. */
  tick(measure: Measure, ticked: boolean): void {
    this.changed = true
    void this.bring(measure, ticked)
  }

  private async bring(measure: Measure, ticked: boolean): Promise<void> {
    measure.ticked = ticked
    if (ticked && !measure.sheet) await this.fetch(measure)
  }

  /** Fetches a measure's code; what fails is told at the measure and may be tried again. */
  async fetch(measure: Measure): Promise<void> {
    measure.failed = false
    try {
      const { rule, controls } = await this.load(measure)
      measure.controls = controls
      measure.sheet ??= this.sheetOf(measure.name, rule)
    } catch {
      measure.failed = true
    }
  }

  private sheetOf(name: string, rule: AnyRule): Sheet {
    const [own] = ownAndOthers(rule, this.request.own[name])
    const known = factsOf(rule).map(([key, fact]) => [key, this.facts[fact] ?? ''] as const)
    const request = { ...fromPairs(rule, [...own, ...known]), on: this.chosenDay }
    return new Sheet(rule, this.today, request, true)
  }

  /** Takes what was typed into a fact, for every measure that asks it. */
  put(fact: string, text: string): void {
    this.changed = true
    this.facts = { ...this.facts, [fact]: text }
    for (const { sheet } of this.measures)
      if (sheet)
        for (const [key, name] of factsOf(sheet.rule)) if (name === fact) sheet.type(key, text)
  }

  /** Takes what was typed into a measure's own field. */
  type({ sheet }: Measure, { key }: Control, text: string | string[]): void {
    this.changed = true
    sheet?.type(key, text)
  }

  /** Takes the day of all measures; none is the reader's own. */
  choose(day: string | undefined): void {
    this.changed = true
    this.chosenDay = day
    for (const { sheet } of this.measures) if (sheet) sheet.chosenDay = day
  }
}
