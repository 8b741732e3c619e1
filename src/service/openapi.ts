import type { DescribeRouteOptions } from 'hono-openapi'
import { listOf, objectOf, texts } from '../core/schema-parts.ts'
import { schemasJson } from '../policies/schemas-json.ts'
import { JSON_TYPE, LINES_TYPES } from './body.ts'
import { PROBLEM_TYPE } from './problem.ts'

const AT = '#/components/schemas/'
const ref = (name: string) => ({ $ref: AT + name })

/** The OpenAPI document but for its paths, which stand beside the routes. */
export const documentation = {
  info: { title: '惠算', description: '公报里的各项措施，按条款算到分。', version: '1' },
  components: {
    schemas: {
      ...schemasJson(AT),
      Explained: objectOf({ outcome: ref('Outcome'), explanation: ref('Explanation') }),
      /** RFC 9457; what the contract calls invalid has its rule and problems as well. */
      Problem: objectOf(
        { ...texts('type', 'title', 'detail'), status: { type: 'integer' } },
        { rule: { type: ['string', 'null'] }, problems: listOf(ref('FieldProblem')) },
      ),
    } as Record<string, object>,
  },
}

const schema = (name: string) => ({ schema: ref(name) })
/** A request or an outcome a line, which OpenAPI 3.1 can only call a text. */
export const LINES = { [LINES_TYPES[0] as string]: { schema: { type: 'string' as const } } }

const REFUSED = { description: '没有算', content: { [PROBLEM_TYPE]: schema('Problem') } }

/** A route that gives some JSON. */
export function giving(operationId: string, summary: string, content = {}): DescribeRouteOptions {
  const whole = { [JSON_TYPE]: { schema: {} }, ...content }
  const responses = { 200: { description: summary, content: whole }, default: REFUSED }
  return { operationId, summary, responses }
}

/** A route that answers a request of the contract. */
export function answering(id: string, summary: string, answer: string, lines = {}) {
  const requestBody = { required: true, content: { [JSON_TYPE]: schema('Request'), ...lines } }
  return { ...giving(id, summary, { [JSON_TYPE]: schema(answer), ...lines }), requestBody }
}
