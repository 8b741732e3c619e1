import { base } from '../calculators/base.ts'
import type { SearchData } from './data.ts'
import type { Engine } from './engine.ts'

/** Where the build puts what is searched. */
const DATA = `${base}search.json`

/** A query that goes through most of the search. */
const REHEARSED = '老人'

let loading: Promise<Engine> | undefined

/** The search with its data, loaded once; asked for again, what did not arrive is loaded anew. */
export function loadEngine(): Promise<Engine> {
  loading ??= load().catch((fault: unknown) => {
    loading = undefined
    throw fault
  })
  return loading
}

async function load(): Promise<Engine> {
  const [{ Engine }, response] = await Promise.all([import('./engine.ts'), fetch(DATA)])
  if (!response.ok) throw new Error(`${DATA}: ${response.status}`)
  const engine = await Engine.in((await response.json()) as SearchData)
  // The browser compiles what searches at the first search: before the first letter, not after it.
  engine.search(REHEARSED)
  return engine
}
