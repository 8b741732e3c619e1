import type { Procedure } from '../../../core/index.ts'
import { datesJson } from '../../../policies/dates-json.ts'
import { datesOf, documents, procedureOf } from '../../../policies/index.ts'

export function getStaticPaths() {
  return documents.flatMap(({ slug }) => {
    const procedure = procedureOf(slug)
    return procedure ? [{ params: { slug }, props: { procedure } }] : []
  })
}

/** How one gets what a document's rules compute: steps, papers, each rule's row by its name, and the dates. */
export function GET({ props: { procedure } }: { props: { procedure: Procedure } }): Response {
  const { number, slug } = procedure.document
  return new Response(
    JSON.stringify({ ...procedure, document: number, dates: datesJson(datesOf(slug)) }),
  )
}
