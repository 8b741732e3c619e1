import type { Procedure } from '../../../core/index.ts'
import { documents, procedureOf } from '../../../policies/index.ts'

export function getStaticPaths() {
  return documents.flatMap(({ slug }) => {
    const procedure = procedureOf(slug)
    return procedure ? [{ params: { slug }, props: { procedure } }] : []
  })
}

/** How one gets what a document's rules compute: steps, papers, and each rule's row by its name. */
export function GET({ props: { procedure } }: { props: { procedure: Procedure } }): Response {
  return new Response(JSON.stringify({ ...procedure, document: procedure.document.number }))
}
