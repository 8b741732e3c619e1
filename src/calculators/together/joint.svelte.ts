import type { AnyRule } from '../../core/index.ts'
import { fromPairs } from '../../core/link.ts'
import { hasOwn } from '../../core/objects.ts'
import type { ClassTotal, Part } from '../../core/totals.ts'
import { totalsOf } from '../../core/totals.ts'
import type { FormState } from '../form-state.svelte.ts'
import { asIso, faultsOf } from '../form-state.svelte.ts'
import { factsOf, ownOf, ownPairs, problemsOf } from './asked.ts'
import type { Pair } from '../read-link.ts'
import type { JointRequest } from './joint-link.ts'
import { ownAndOthers, readPairs, unknownParametersOf, writePairs } from './joint-link.ts'
import type { Measure } from './measure.svelte.ts'
import { isFilled } from './measure.svelte.ts'
import type { Offer } from './offer.ts'
import { eachByItself } from './offer.ts'
import { OpenForm } from './open-form.svelte.ts'

/** Several measures filled in together: one day, each shared fact once. */
export class Joint {
  /** The reader's own day (ISO), used until another is chosen. */
  today: string = $state('')
  readonly measures: readonly Measure[]
  /** What can be ticked. */
  readonly offers: readonly Offer[]
  /** The names of the offers ticked. */
  private chosen: readonly string[] = $state.raw([])
  /** What the address asked. */
  private request: JointRequest = $state.raw(readPairs([]))
  private contradictory: readonly Pair[] = $state.raw([])
  chosenDay: string | undefined = $state()
  /** What was typed of each shared fact, whether or not a measure asks it at the moment. */
  facts: Readonly<Record<string, string>> = $state.raw({})
  /** Whether anything was changed since the page opened. */
  changed = $state(false)

  on = $derived.by(() => this.chosenDay ?? this.today)
  /** The measures that what is ticked brings, each once. */
  ticked = $derived.by(() => {
    const brought = this.offers.filter(this.isTicked).flatMap(({ measures }) => measures)
    return this.measures.filter(({ name }) => brought.includes(name))
  })
  /** Those that have expired by the day, and the others. */
  expired = $derived.by(() => this.ticked.filter(({ until }) => until && until < this.on))
  current = $derived.by(() => this.ticked.filter((one) => !this.expired.includes(one)))
  /** The ticked measures whose rules are there. */
  filled = $derived.by(() => this.ticked.filter(isFilled))
  /** Each ticked measure's rule with what it gave, in the order of the catalogue. */
  parts: Part[] = $derived.by(() => partsOf(this.ticked))
  /** The sums by class of right; of what has expired apart, where not all has. */
  totals: ClassTotal[] = $derived.by(() => {
    const expired = totalsOf(partsOf(this.expired))
    const apart = (total: ClassTotal) => ({ ...total, words: `已失效的，${total.words}` })
    return this.current.length
      ? [...totalsOf(partsOf(this.current)), ...expired.map(apart)]
      : expired
  })
  /** Whether of every ticked measure it is known whether its rule is there. */
  hasArrived = $derived.by(() => this.ticked.every(({ form, failed }) => form ?? failed))
  private isComplete = $derived.by(() => this.filled.length === this.ticked.length)
  /** Every control shown, by name. */
  controls = $derived.by(() =>
    Object.fromEntries(
      this.filled.flatMap((one) => ownOf(one)).map(({ name, field }) => [name, field]),
    ),
  )
  problems = $derived.by(() => problemsOf(this.filled))
  /** What is wrong at each control, by name. */
  faults: Record<string, string> = $derived.by(() => faultsOf(this.problems))
  private asks: JointRequest = $derived.by(() => ({
    ticked: this.chosen,
    on: this.chosenDay,
    // Until all rules are there nobody knows which facts they ask.
    facts: Object.entries(this.facts).filter(
      ([fact, text]) => text && (!this.isComplete || hasOwn(this.controls, fact)),
    ),
    own: Object.fromEntries(
      this.ticked.map((one) => [
        one.name,
        isFilled(one)
          ? [...ownPairs(one), ...(one.form.stated?.pairsOf(one.form) ?? [])]
          : (this.request.own[one.name] ?? []),
      ]),
    ),
  }))
  /** What the link carried that no ticked measure took; told once all of them are there. */
  unknownParameters: string[] = $derived.by(() =>
    this.isComplete
      ? [
          ...unknownParametersOf(this.request, this.offers, this.measures),
          ...this.contradictory.map((pair) => pair.join('=')),
        ]
      : [],
  )
  /** The address that reopens this very form. */
  query: string = $derived.by(() => {
    const pairs = writePairs(this.asks)
    return new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString()
  })

  /** @param offers what can be ticked, where that is not each measure by itself */
  constructor(
    measures: readonly Measure[],
    today: string,
    offers: readonly Offer[] = eachByItself(measures),
  ) {
    this.measures = measures
    this.today = today
    this.offers = offers
  }

  /** Whether an offer is ticked. */
  readonly isTicked = ({ name }: Pick<Offer, 'name'>): boolean => this.chosen.includes(name)

  /** Takes over what an address asks, and ticks its measures besides those ticked already; tells what contradicts itself. */
  open(request: JointRequest, contradictory: readonly Pair[] = []): void {
    this.request = request
    this.contradictory = contradictory
    this.chosenDay = request.on && asIso(request.on)
    this.facts = Object.fromEntries(request.facts)
    for (const offer of this.offers)
      if (request.ticked.includes(offer.name)) this.bring(offer, true)
  }

  /** Ticks an offer or takes its tick away. */
  tick(offer: Pick<Offer, 'name'>, ticked: boolean): void {
    this.changed = true
    this.bring(offer, ticked)
  }

  private bring(offer: Pick<Offer, 'name'>, ticked: boolean): void {
    // In the order of the page, so that one calculation has one address.
    this.chosen = this.offers
      .filter((one) => (one.name === offer.name ? ticked : this.isTicked(one)))
      .map(({ name }) => name)
    for (const measure of this.ticked)
      if (!measure.form && !measure.failed) void this.fetch(measure)
  }

  /** Fetches a measure's code; where that fails, the measure says so and may be tried again. */
  async fetch(measure: Measure): Promise<void> {
    measure.failed = false
    try {
      const [rule, stated] = await Promise.all([measure.load(), measure.loadStated()])
      measure.form ??= this.formOf(measure.name, rule, stated)
    } catch {
      measure.failed = true
    }
  }

  private formOf(name: string, rule: AnyRule, stated: FormState['stated']): OpenForm {
    const [own] = ownAndOthers(rule, this.request.own[name])
    const known = factsOf(rule).map(([key, fact]) => [key, this.facts[fact] ?? ''] as const)
    const request = { ...fromPairs(rule, [...own, ...known]), on: this.chosenDay }
    const form = new OpenForm(rule, this.today, request, stated)
    form.alive = true
    return form
  }

  /** Takes what was typed into a fact, for every measure that asks it. */
  private put(fact: string, text: string): void {
    this.changed = true
    this.facts = { ...this.facts, [fact]: text }
    for (const { form } of this.measures)
      if (form)
        for (const [key, name] of factsOf(form.rule)) if (name === fact) form.type(key, text)
  }

  /** Takes what was typed into a control of a measure: a fact for every measure that asks it. */
  type({ form }: Measure, key: string, text: string | string[]): void {
    const fact = form?.rule.inputs[key]?.fact
    if (fact !== undefined) return this.put(fact, String(text))
    this.changed = true
    form?.type(key, text)
  }

  /** Takes the reader's own day. */
  follow(today: string): void {
    this.today = today
    for (const { form } of this.measures) if (form) form.today = today
  }

  /** Takes the day of all measures; none is the reader's own. */
  choose(day: string | undefined): void {
    this.changed = true
    this.chosenDay = day
    for (const { form } of this.measures) if (form) form.chosenDay = day
  }
}

/** The rules of those measures that are there, with what they gave: where an open answer makes no difference, what they give all the same. */
export function partsOf(measures: readonly Measure[]): Part[] {
  return measures.filter(isFilled).map(({ form: { rule, calculation, possible } }) => ({
    rule,
    calculation: possible.settled ?? calculation,
  }))
}
