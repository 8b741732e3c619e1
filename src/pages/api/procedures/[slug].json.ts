import { documents } from '../../../policies/index.ts'
import { procedureJson } from '../../../policies/procedure-json.ts'

export function getStaticPaths() {
  return documents.flatMap(({ slug }) => {
    const procedure = procedureJson(slug)
    return procedure ? [{ params: { slug }, props: { procedure } }] : []
  })
}

/** How one gets what a document's rules compute. */
export function GET({ props: { procedure } }: { props: { procedure: object } }): Response {
  return new Response(JSON.stringify(procedure))
}
