import { searchData } from '../../../src/search/build/search-data.ts'
import type { SearchData } from '../../../src/search/data.ts'
import { Engine } from '../../../src/search/engine.ts'
import { rulesFound } from '../../../src/search/rules-found.ts'
import { AS_OF, documents, procedureOf, rules } from '../../../src/policies/index.ts'

/** What the site's search loads, as it comes over the network. */
export const data = JSON.parse(
  JSON.stringify(searchData(documents, rules, procedureOf)),
) as SearchData

export const engine = await Engine.in(data)

/** The ids of the rules that a query finds, as a reader is shown them. */
export function rulesFor(query: string): string[] {
  return rulesFound(engine, query, AS_OF).rules.map(({ id }) => id)
}
