import type { AnyRule, Explained, Problem } from '../core/index.ts'
import type { Field } from '../core/fields.ts'
import { optionsOf, Refusal } from '../core/fields.ts'
import type { Calculation, Request } from '../core/evaluate.ts'
import { calculate } from '../core/evaluate.ts'
import type { TextRequest, Typed } from '../core/link.ts'
import { given, toPairs } from '../core/link.ts'
import { hasOwn } from '../core/objects.ts'
import { readDate } from '../core/read-date.ts'
import { defaultReadings, readingsOf } from '../core/rule.ts'
import type Stated from './stated/stated.svelte.ts'
import { typing } from './typing.svelte.ts'

/** One calculation being edited: what is typed, the readings and the day, and what follows from them. */
export class FormState {
  readonly rule: AnyRule
  /** The figures stated for its fields, where there are any. */
  readonly stated: Stated | undefined
  /** The reader's own day (ISO), used until another is chosen. */
  today: string = $state('')
  /** False on the page as built, which shows the first example. */
  alive = $state(false)
  /** Whether anything was changed since the page opened. */
  changed = $state(false)
  private readonly texts: Readonly<Record<string, FieldText>>
  /** The option chosen of each reading, by the reading's name. */
  readings: Readonly<Record<string, string>> = $state.raw({})
  chosenDay: string | undefined = $state()
  /** What a link carried that this rule does not know: shown, and left out of the calculation. */
  unknownParameters: readonly string[] = $state.raw([])

  /** The text of each field by its key, a list entry by entry. */
  typed: Typed = $derived.by(() =>
    Object.fromEntries(Object.entries(this.texts).map(([key, field]) => [key, field.text])),
  )
  on: string = $derived.by(() => this.chosenDay ?? this.today)
  request: Request = $derived.by(() => ({
    on: this.on,
    readings: this.readings,
    inputs: given(this.rule, this.typed),
    sources: this.stated?.sourcesOf(this),
  }))
  calculation: Calculation = $derived.by(() => calculate(this.rule, this.request))
  /** What is wrong, but for the field of which only a part has been typed. */
  get problems(): readonly Problem[] {
    return this.calculation.outcome.problems.filter(({ field }) => field !== typing.field)
  }
  /** The query of the address that reopens this very calculation. */
  query: string = $derived.by(() =>
    new URLSearchParams([
      ...toPairs(this.rule, { on: this.chosenDay, readings: this.readings, inputs: this.typed }),
      ...(this.stated?.pairsOf(this) ?? []),
    ]).toString(),
  )

  constructor(rule: AnyRule, today: string, request: TextRequest, stated?: Stated) {
    this.rule = rule
    this.stated = stated
    this.today = today
    this.texts = Object.fromEntries(
      Object.keys(rule.inputs).map((key) => [key, new FieldText()] as const),
    )
    this.open(request)
  }

  /** Takes over a request as a link carries it; what the rule does not know is set aside. */
  open({ inputs: all, on, readings }: TextRequest): void {
    const inputs = this.stated?.open(all) ?? all
    const isInput = ([key]: [string, unknown]) => hasOwn(this.rule.inputs, key)
    const isReading = ([name, option]: [string, string]) =>
      readingsOf(this.rule).some(
        ([known, { options }]) => known === name && hasOwn(options, option),
      )
    this.fill({ ...blank(this.rule), ...asControlsHold(this.rule, only(inputs, isInput)) })
    this.readings = { ...defaultReadings(this.rule), ...only(readings, isReading) }
    this.chosenDay = on && asIso(on)
    this.unknownParameters = [
      ...Object.entries(inputs).filter((entry) => !isInput(entry)),
      ...Object.entries(readings).filter((entry) => !isReading(entry)),
    ].map(([key, text]) => `${key}=${String(text)}`)
  }

  /** Empties every field, but for what stands in by itself. */
  clear(): void {
    this.fill(blank(this.rule))
  }

  private fill(typed: Typed): void {
    for (const [key, text] of Object.entries(typed)) this.field(key).text = text
  }

  private field(key: string): FieldText {
    const field = this.texts[key]
    if (!field) throw new Error(`${this.rule.id} has no input ${key}`)
    return field
  }

  /** The text of a field. */
  text(key: string): string | string[] {
    return this.field(key).text
  }

  /** Takes what was typed into a field. */
  type(key: string, text: string | string[]): void {
    this.changed = true
    this.field(key).text = text
  }

  /** Takes the day (ISO) on which the document is to be in force; none is the reader's own. */
  choose(day: string | undefined): void {
    this.changed = true
    this.chosenDay = day
  }

  /** Takes the option chosen for a reading. */
  read(name: string, option: string): void {
    this.changed = true
    this.readings = { ...this.readings, [name]: option }
  }
}

/** What is typed into one field: kept apart, so that a digit renders no other field anew. */
class FieldText {
  text: string | string[] = $state.raw('')
}

/** What is wrong with each field at fault, by key; all of it where it is more than one thing. */
export function faultsOf(problems: readonly Problem[]): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const { field, message } of problems) faults[field] = (faults[field] ?? '') + message
  return faults
}

function only<V>(
  record: Readonly<Record<string, V>>,
  keep: (entry: [string, NoInfer<V>]) => boolean,
): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(keep))
}

/** A day in the writing that its boxes are made for; what is no day, as it is. */
export const asIso = (text: string): string => readDate(text) ?? text

/** Texts of a link as controls hold them: a day in ISO, an option by its value; the others as they are. */
function asControlsHold(rule: AnyRule, typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([key, text]) => {
      const field = rule.inputs[key] as Field
      const read = (field.kind === 'date' || optionsOf(field)) && field.read(text, key)
      return [key, !read || read instanceof Refusal ? text : String((read as Explained).value)]
    }),
  )
}

/** Every field of a rule with nothing typed but what stands in by itself. */
function blank(rule: AnyRule): Typed {
  return Object.fromEntries(
    Object.entries<Field>(rule.inputs).map(([key, { kind, preset }]) => [
      key,
      kind === 'list' ? [''] : (preset ?? ''),
    ]),
  )
}
