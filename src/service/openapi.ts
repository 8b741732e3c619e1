import { describeRoute } from 'hono-openapi'
import { INTEGER, listOf, objectOf, texts } from '../core/schema-parts.ts'
import { AS_OF, rules } from '../policies/index.ts'
import { schemaName, schemasJson } from '../policies/schemas-json.ts'
import { JSON_TYPE } from './body.ts'
import { PROBLEM_TYPE } from './problem.ts'

const AT = '#/components/schemas/'
const ref = (name: string) => ({ $ref: AT + name })

const SCHEMAS = schemasJson(AT)
const BY_RULE = Object.fromEntries(rules.map(({ id }) => [id, AT + schemaName(id)]))

/** The OpenAPI document but for its paths, which stand beside the routes. */
export const documentation = {
  info: { title: '惠算', description: '公报里的各项措施，按条款算到分。', version: AS_OF },
  components: {
    schemas: {
      ...SCHEMAS,
      Request: { ...SCHEMAS['Request'], discriminator: { propertyName: 'rule', mapping: BY_RULE } },
      Explained: objectOf({ outcome: ref('Outcome'), explanation: ref('Explanation') }),
      Health: objectOf(texts('status', 'asOf')),
      /** RFC 9457; what the contract calls invalid has its rule and problems as well. */
      Problem: objectOf(
        { ...texts('type', 'title', 'detail'), status: INTEGER },
        { rule: { type: ['string', 'null'] }, problems: listOf(ref('FieldProblem')) },
      ),
    } as Record<string, object>,
  },
}

const schema = (name: string) => ({ schema: ref(name) })

const REFUSED = { description: '没有算', content: { [PROBLEM_TYPE]: schema('Problem') } }

/** What documents a route: by which schema it answers, and `more`, such as what it takes. */
export function documented(id: string, summary: string, answer: string, more = {}) {
  const content = { [JSON_TYPE]: schema(answer) }
  const responses = { 200: { description: summary, content }, default: REFUSED }
  return describeRoute({ operationId: id, summary, responses, ...more })
}

const content = { [JSON_TYPE]: schema('Request') }
/** Takes a request of the contract. */
export const ASKED = { requestBody: { required: true, content } }
