import { requestSchema } from '../core/rule-request-schema.ts'
import type { JsonSchema } from '../core/schema.ts'
import { rules } from './index.ts'

type Schemas = Readonly<Record<string, JsonSchema>>

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }
const truth = { type: 'boolean' }
const maybeText = { type: ['string', 'null'] }
const maybe = (schema: JsonSchema) => ({ oneOf: [schema, { type: 'null' }] })
const list = (items: JsonSchema) => ({ type: 'array', items })
/** These keys and no others; all of them, or those that are named. */
const object = (properties: Schemas, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
/** What any of the rules has; null where the request is wrong. */
const ofRules = (of: (rule: (typeof rules)[number]) => string) => ({
  enum: [...new Set(rules.map(of)), null],
})

/** A component's name has no slash. */
const nameOf = (id: string) => id.replace('/', '.')

const request: JsonSchema = {
  oneOf: rules.map(({ id }) => ref(nameOf(id))),
  discriminator: {
    propertyName: 'rule',
    mapping: Object.fromEntries(rules.map(({ id }) => [id, ref(nameOf(id)).$ref])),
  },
}

const outcome = object({
  rule: maybeText,
  status: { enum: ['ok', 'not-eligible', 'invalid'] },
  kind: ofRules(({ kind }) => kind),
  unit: ofRules(({ unit }) => unit),
  total: { ...maybeText, description: '元写两位小数，日期写 ISO，是否写 yes 或者 no' },
  lines: list(object({ id: text, amount: text, unit: text })),
  readings: { type: 'object', additionalProperties: text },
  low: { ...maybeText, description: '各种读法里最低的' },
  high: { ...maybeText, description: '各种读法里最高的' },
  validity: maybe(ref('Validity')),
  reasons: list(text),
  problems: list(ref('FieldProblem')),
  cautions: list(text),
  conditions: list(text),
})

const step = {
  words: text,
  value: text,
  formula: text,
  origin: { enum: ['given', 'fixed', 'made'] },
  clause: maybe(ref('Clause')),
  from: list(ref('Step')),
}
const option = object({ option: text, words: text, amount: text, used: truth })

const explanation = object({
  title: text,
  on: text,
  heading: text,
  amount: text,
  sum: maybe(object({ tenThousands: text, capitals: text, each: text, text })),
  kind: text,
  standing: text,
  reasons: list(text),
  range: maybe(object({ low: text, high: text })),
  inputs: list(object({ words: text, value: text })),
  conditions: list(object({ ...step, holds: truth })),
  steps: list(object({ ...step, amount: text, isTotal: truth })),
  readings: list(object({ name: text, title: text, wording: text, options: list(option) })),
  clauses: list(ref('Clause')),
  source: object({ title: text, number: text, issuer: text, bulletin: text, office: text }),
})

/** Problem details of RFC 9457; what the contract calls invalid has its rule and problems as well. */
const problem = object(
  {
    ...{ type: text, title: text, status: { type: 'integer' }, detail: text },
    ...{ rule: maybeText, problems: list(ref('FieldProblem')) },
  },
  ['type', 'title', 'status', 'detail'],
)

/** What is asked and answered, as the schemas of an OpenAPI document: a request of each rule by its id. */
export const schemasJson = (): Schemas => ({
  Request: request,
  Outcome: outcome,
  Explained: object({ outcome: ref('Outcome'), explanation: ref('Explanation') }),
  Explanation: explanation,
  Step: object(step),
  Clause: object({ at: text, says: text }),
  Validity: object({
    ...{ status: { enum: ['in-force', 'not-yet', 'expired'] }, from: text, to: maybeText },
  }),
  FieldProblem: object({ field: text, message: text }),
  Problem: problem,
  ...Object.fromEntries(rules.map((rule) => [nameOf(rule.id), requestSchema(rule)])),
})
