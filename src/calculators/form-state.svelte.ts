import type { AnyRule, Problem } from '../core/index.ts'
import type { Field } from '../core/fields.ts'
import type { Calculation, Verdict } from '../core/evaluate.ts'
import { calculate, verdictAfter } from '../core/evaluate.ts'
import type { TextRequest, Typed } from '../core/link.ts'
import { given, toPairs } from '../core/link.ts'
import { hasOwn } from '../core/objects.ts'
import { defaultReadings, readingsOf } from '../core/rule.ts'

/** One calculation being edited: what is typed, the readings and the day, and what follows from them. */
export class Sheet {
  readonly rule: AnyRule
  /** The reader's own day, used until another is chosen. */
  readonly today: string
  /** False on the page as built, where nothing can be typed yet and the first example stands. */
  readonly alive: boolean
  typed: Typed = $state.raw({})
  readings: Record<string, string> = $state.raw({})
  chosenDay: string | undefined = $state.raw()
  /** What a link carried that this rule does not know; told, and left out of the calculation. */
  readonly strangers: readonly string[]

  on = $derived.by(() => this.chosenDay ?? this.today)
  calculation: Calculation = $derived.by(() =>
    calculate(this.rule, { on: this.on, readings: this.readings, inputs: this.inputs }),
  )
  inputs = $derived.by(() => given(this.rule, this.typed))
  /** What is wrong with each field at fault, by key; all of it where it is more than one thing. */
  faults = $derived.by(() => faultsOf(this.calculation.outcome.problems))
  /** The address that reopens this very calculation. */
  query: string = $derived.by(() =>
    new URLSearchParams(
      toPairs(this.rule, { on: this.chosenDay, readings: this.readings, inputs: this.typed }),
    ).toString(),
  )

  constructor(rule: AnyRule, today: string, request: TextRequest, alive: boolean) {
    this.rule = rule
    this.today = today
    this.alive = alive
    const { inputs, on, readings } = request
    const isInput = ([key]: [string, unknown]) => hasOwn(rule.inputs, key)
    const isReading = ([name, option]: [string, string]) =>
      readingsOf(rule).some(([known, { options }]) => known === name && hasOwn(options, option))
    this.typed = { ...blank(rule), ...only(inputs, isInput) }
    this.readings = { ...defaultReadings(rule), ...only(readings, isReading) }
    this.chosenDay = on
    this.strangers = [
      ...Object.entries(inputs).filter((entry) => !isInput(entry)),
      ...Object.entries(readings).filter((entry) => !isReading(entry)),
    ].map(([key, text]) => `${key}=${String(text)}`)
  }

  /** Whether one question is asked at a time, for elder mode. */
  elder = $state.raw(false)

  /** Whether anything was changed since the page opened. */
  changed = false

  /** Shows a verdict at once, before all that follows from it, where something can; gives whether it did. */
  ahead: ((verdict: Verdict) => boolean) | undefined
  /** What was typed last, not yet told to the page. */
  #typing: Typed = {}

  /**
   * Takes what was typed into a field. The verdict is painted first where it can be, and the page
   * follows after that frame, so that no digit waits for more than its result.
   */
  type(key: string, text: string | string[]): void {
    this.changed = true
    if (!hasOwn(this.#typing, key)) this.settle()
    this.#typing = { [key]: text }
    // A list is edited as a whole, from what the page was told of it.
    const verdict =
      this.ahead && typeof text === 'string'
        ? verdictAfter(this.rule, this.calculation, key, given(this.rule, this.#typing)[key])
        : undefined
    if (verdict && this.ahead?.(verdict))
      requestAnimationFrame(() => setTimeout(() => this.settle(), A_FRAME))
    else this.settle()
  }

  /** Tells the page at once what was typed last. */
  settle(): void {
    if (Object.keys(this.#typing).length) this.typed = { ...this.typed, ...this.#typing }
    this.#typing = {}
  }

  /** Takes the option chosen for a reading. */
  read(name: string, option: string): void {
    this.readings = { ...this.readings, [name]: option }
  }
}

/** By when a frame that has begun is painted, on a slow phone, in milliseconds. */
const A_FRAME = 50

/** What is wrong with each field at fault, by key; all of it where it is more than one thing. */
export function faultsOf(problems: readonly Problem[]): Record<string, string> {
  return Object.fromEntries(
    problems.map(({ field }) => [
      field,
      problems.flatMap((one) => (one.field === field ? [one.message] : [])).join(''),
    ]),
  )
}

function only<V>(
  record: Readonly<Record<string, V>>,
  keep: (entry: [string, NoInfer<V>]) => boolean,
): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(keep))
}

/** Every field of a rule with nothing typed but what stands in by itself. */
export function blank(rule: AnyRule): Typed {
  return Object.fromEntries(
    Object.entries<Field>(rule.inputs).map(([key, { kind, preset }]) => [
      key,
      kind === 'list' ? [''] : (preset ?? ''),
    ]),
  )
}
