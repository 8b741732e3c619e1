import type { Measure } from './measure.svelte.ts'

/** What can be ticked: a measure by itself, or an occasion that brings several. */
export interface Offer {
  /** How the address calls it. */
  readonly name: string
  readonly title: string
  /** The names of the measures it brings. */
  readonly measures: readonly string[]
  readonly summary?: string
  /** What sort of right it gives, in words, and the address of its own page, of a measure by itself. */
  readonly right?: string
  readonly path?: string
  /** Whom it concerns, in words: those of one group stand under one heading. */
  readonly group?: string
}

/** Each measure to be ticked by itself. */
export function eachByItself(
  measures: readonly Pick<Measure, 'name' | 'title' | 'path'>[],
): Offer[] {
  return measures.map(({ name, title, path }) => ({ name, title, path, measures: [name] }))
}
