import { LIST_SEPARATOR } from '../../core/link.ts'
import type { AnyRule } from '../../core/rule.ts'
import type { FormState } from '../form-state.svelte.ts'
import type { Pair } from '../read-link.ts'
import { factsOf } from './asked.ts'

/*
 * A joint form as an address carries it: `do` names what is ticked, a shared fact stands under
 * its own name, what belongs to one measure under `<measure>.<key>`, and `on` is the day of all.
 */

/** The keys that may stand in it several times. */
export const REPEATABLE = ['do']

export interface JointRequest {
  readonly ticked: readonly string[]
  readonly on: string | undefined
  readonly facts: readonly Pair[]
  /** What belongs to each measure, by its name, as its own page's address would carry it. */
  readonly own: Readonly<Record<string, readonly Pair[]>>
}

/** Reads pairs of key and text; nothing is checked here. */
export function readPairs(pairs: Iterable<Pair>): JointRequest {
  const ticked: string[] = []
  const facts: Pair[] = []
  const own = new Map<string, Pair[]>()
  let on: string | undefined
  for (const [key, text] of pairs) {
    const dot = key.indexOf('.')
    if (key === 'do') ticked.push(...text.split(LIST_SEPARATOR).filter(Boolean))
    else if (key === 'on') on = text
    else if (dot < 0) facts.push([key, text])
    else {
      const name = key.slice(0, dot)
      own.set(name, [...(own.get(name) ?? []), [key.slice(dot + 1), text]])
    }
  }
  // Unlike assignment this keeps a name such as __proto__, to be told like any other stranger.
  return { ticked, on, facts, own: Object.fromEntries(own) }
}

/** The pairs that carry a joint form. */
export function writePairs({ ticked, on, facts, own }: JointRequest): Pair[] {
  return [
    ...(ticked.length ? [['do', ticked.join(',')] as const] : []),
    ...facts,
    ...Object.entries(own).flatMap(([name, pairs]) =>
      pairs.map(([key, text]) => [`${name}.${key}`, text] as const),
    ),
    ...(on === undefined ? [] : [['on', on] as const]),
  ]
}

/** Of what the address says of one measure: its own inputs and readings, and facts, which are not asked there. */
export function ownAndOthers(
  rule: AnyRule,
  pairs: readonly Pair[] = [],
): [own: Pair[], others: Pair[]] {
  const isFact = ([key]: Pair) => factsOf(rule).some(([known]) => known === key)
  return [pairs.filter((pair) => !isFact(pair)), pairs.filter(isFact)]
}

/** What an address asks that no measure took; a measure's form is there once it was ticked. */
export function unknownParametersOf(
  { ticked, facts, own }: JointRequest,
  offers: readonly { name: string }[],
  measures: readonly {
    name: string
    form?: Pick<FormState, 'rule' | 'unknownParameters'> | undefined
  }[],
): string[] {
  const text = ([key, value]: Pair) => `${key}=${value}`
  const left = ([name, pairs]: readonly [string, readonly Pair[]]): string[] => {
    const form = measures.find((one) => one.name === name)?.form
    if (!form) return pairs.map(text)
    return [...form.unknownParameters, ...ownAndOthers(form.rule, pairs)[1].map(text)]
  }
  const isAsked = ([fact]: Pair) =>
    measures.some(({ form }) => form && factsOf(form.rule).some(([, asked]) => asked === fact))
  return [
    ...ticked
      .filter((name) => !offers.some((one) => one.name === name))
      .map((name) => `do=${name}`),
    ...facts.filter((pair) => !isAsked(pair)).map(text),
    ...Object.entries(own).flatMap((one) => left(one).map((rest) => `${one[0]}.${rest}`)),
  ]
}
