import { documents, procedureOf, rules } from '../policies/index.ts'
import { searchData } from '../search/build/search-data.ts'

/** What the search loads once its field is touched. */
export function GET(): Response {
  return new Response(JSON.stringify(searchData(documents, rules, procedureOf)))
}
