import type { Procedure } from '../../../core/index.ts'
import { figuresByKeeper } from '../../../core/procedure-view.ts'
import { datesJson } from '../../../policies/dates-json.ts'
import { datesOf, documents, procedureOf, rules } from '../../../policies/index.ts'

export function getStaticPaths() {
  return documents.flatMap(({ slug }) => {
    const procedure = procedureOf(slug)
    return procedure ? [{ params: { slug }, props: { procedure } }] : []
  })
}

/** How one gets what a document's rules compute: steps, papers, each rule's row by its name, who keeps which input's figure, and the dates. */
export function GET({ props: { procedure } }: { props: { procedure: Procedure } }): Response {
  const { number, slug } = procedure.document
  const own = rules.filter((rule) => rule.document.slug === slug)
  const keepers = Object.fromEntries(
    [...figuresByKeeper(own)].map(([office, figures]) => [
      office,
      [...new Set(figures.map(({ key }) => key))],
    ]),
  )
  return new Response(
    JSON.stringify({ ...procedure, document: number, keepers, dates: datesJson(datesOf(slug)) }),
  )
}
