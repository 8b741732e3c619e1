import { localValuesSchema } from '../../layouts/local-values/schema.ts'
import { rules } from '../../policies/index.ts'

/** What the file must look like in which whoever deploys the site states figures (README.md). */
export const GET = (): Response => new Response(JSON.stringify(localValuesSchema(rules), null, 2))
