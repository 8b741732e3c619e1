import { importDefault } from '../hydrate-page.ts'
import type Stated from './stated.svelte.ts'
import type { Figure } from './stated.svelte.ts'

/** The figures that a page was built with, and the address of the code that offers them. */
export interface BuiltStated {
  readonly script: string
  readonly figures: readonly Figure[]
}

/** Loads the code that offers the figures; only a page that has some names it. */
export async function loadStated({ script, figures }: BuiltStated): Promise<Stated> {
  const Loaded = await importDefault<typeof Stated>(script)
  return new Loaded(figures)
}
