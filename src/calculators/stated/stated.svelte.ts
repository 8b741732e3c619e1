import type { IsoDate } from '../../core/dates.ts'
import type { Clause, Explained } from '../../core/explained.ts'
import type { Field } from '../../core/fields.ts'
import { Refusal } from '../../core/fields.ts'
import type { Typed } from '../../core/link.ts'
import type { FormState } from '../form-state.svelte.ts'
import Picker from './Picker.svelte'

/** A figure of a place for an input, as whoever deploys the site states it. */
export interface Figure {
  /** The input's key. */
  readonly key: string
  readonly place: string
  /** The days of calculation that it is for; null: no end. */
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** What it fills in, as the input's control holds it. */
  readonly value: string
  /** Where it is from, in words. */
  readonly source: string
}

/** What a place's figure is compared with: a form's fields, their texts and the day of calculation. */
type Asked = Pick<FormState, 'rule' | 'typed' | 'on'>

/** How an address calls the place from which an input was filled: `place.<key>`. */
const PREFIX = 'place.'

/**
 * The figures stated for the fields of one form, and the place chosen for each. A figure is named as a
 * field's source while the field holds it and it is for the day of calculation, and not otherwise.
 */
export default class Stated {
  /** The control that offers them. */
  readonly Picker = Picker
  readonly figures: readonly Figure[]
  /** The place chosen for each input, by key. */
  places: Readonly<Record<string, string>> = $state.raw({})

  constructor(figures: readonly Figure[]) {
    this.figures = figures
  }

  /** Whether an input has figures, of any day. */
  has(key: string): boolean {
    return this.figures.some((figure) => figure.key === key)
  }

  /** The figures for an input on the day of calculation, one a place. */
  offered(key: string, on: IsoDate): Figure[] {
    return this.figures.filter(
      (figure) => figure.key === key && figure.from <= on && (!figure.to || on <= figure.to),
    )
  }

  /** The chosen place's figure for an input on the day of calculation, if it has one. */
  figureOf(key: string, on: IsoDate): Figure | undefined {
    return this.offered(key, on).find(({ place }) => place === this.places[key])
  }

  /** The same where the field still holds it. */
  held({ rule, typed, on }: Asked, key: string): Figure | undefined {
    const figure = this.figureOf(key, on)
    const field = rule.inputs[key] as Field
    return figure && valueOf(field, key, typed[key]) === valueOf(field, key, figure.value)
      ? figure
      : undefined
  }

  /** Takes the place from which an input is filled; none where the reader's own figure stands. */
  choose(key: string, place: string): void {
    this.places = { ...this.places, [key]: place }
  }

  /** The source of each input that holds a stated figure, by key. */
  sourcesOf(asked: Asked): Record<string, Clause> {
    return Object.fromEntries(
      this.heldOf(asked).map((figure) => [figure.key, clauseOf(figure)] as const),
    )
  }

  /** What an address says besides the inputs: the place of each that holds a stated figure. */
  pairsOf(asked: Asked): [string, string][] {
    return this.heldOf(asked).map(({ key, place }) => [PREFIX + key, place])
  }

  private heldOf(asked: Asked): Figure[] {
    return Object.keys(this.places).flatMap((key) => this.held(asked, key) ?? [])
  }

  /** Takes the places it knows out of what an address carries; gives the rest. */
  open(inputs: Typed): Typed {
    const isKnown = ([name, place]: [string, string | string[]]) =>
      this.figures.some((figure) => PREFIX + figure.key === name && figure.place === place)
    const pairs = Object.entries(inputs)
    this.places = Object.fromEntries(
      pairs.filter(isKnown).map(([name, place]) => [name.slice(PREFIX.length), String(place)]),
    )
    return Object.fromEntries(pairs.filter((pair) => !isKnown(pair)))
  }
}

/** What a text is read as; undefined where it cannot be read. */
function valueOf(field: Field, key: string, text: unknown): string | undefined {
  const read = field.read(text, key)
  return read instanceof Refusal ? undefined : String((read as Explained).value)
}

/** A figure's source, as steps and sheets name a clause. */
const clauseOf = ({ place, source }: Figure): Clause => ({
  at: `${place}的数`,
  outside: '部署本站的单位填的',
  says: source,
})
