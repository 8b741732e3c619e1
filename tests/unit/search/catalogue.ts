import { searchData } from '../../../src/search/build/search-data.ts'
import type { SearchData } from '../../../src/search/data.ts'
import { Engine } from '../../../src/search/engine.ts'
import { documents, procedureOf, rules } from '../../../src/policies/index.ts'

/** What the site's search loads, as it comes over the network. */
export const data = JSON.parse(
  JSON.stringify(searchData(documents, rules, procedureOf)),
) as SearchData

export const engine = await Engine.in(data)

/** The ids of the rules that a query finds, the best first. */
export function rulesFor(query: string): string[] {
  return engine
    .search(query)
    .found.flatMap(({ entry }) => (entry.rule ? [`${entry.document[0]}/${entry.rule[0]}`] : []))
}
