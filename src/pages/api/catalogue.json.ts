import { base } from '../../layouts/paths.ts'
import { rules } from '../../policies/index.ts'

/** Every rule with its address, for other sites. */
export function GET(): Response {
  const catalogue = rules.map(
    ({ id, title, summary, keywords, audience, occasions, kind, unit, document }) => ({
      id,
      title,
      summary,
      keywords,
      audience,
      occasions,
      kind,
      unit,
      document: document.number,
      page: `${base}${id}/`,
      json: `${base}api/rules/${id}.json`,
    }),
  )
  return new Response(JSON.stringify(catalogue))
}
