import { requestSchema } from '../core/request-schema.ts'
import type { Ref, Schemas } from '../core/schema-parts.ts'
import {
  listOf,
  MAYBE_TEXT,
  maybe,
  objectOf,
  recordOf,
  TEXT,
  TEXTS,
  texts,
  TRUTH,
} from '../core/schema-parts.ts'
import type { JsonSchema } from '../core/schema.ts'
import { inputsSchema } from '../core/schema.ts'
import { ruleOf, rules } from './index.ts'
import { publishedSchemas } from './published-schemas.ts'

/** A rule's id as the name of a schema, which has no slash. */
export const schemaName = (id: string) => id.replace('/', '.')

/**
 * What is asked, answered and published, as JSON Schemas by name: a request of each rule by its id with a
 * point for the slash, and `Request` for any of them.
 * @param at where the schemas stand in the document that holds them: `#/$defs/`
 */
export function schemasJson(at: string): Schemas {
  const ref = (name: string) => ({ $ref: at + name })
  return {
    Request: { oneOf: rules.map(({ id }) => ref(schemaName(id))) },
    Outcome: outcome(ref),
    Explanation: explanation(ref),
    Step: objectOf(step(ref)),
    Clause: objectOf(texts('at', 'says')),
    Validity: objectOf({
      status: { enum: ['in-force', 'not-yet', 'expired'] },
      ...{ from: TEXT, to: MAYBE_TEXT },
    }),
    FieldProblem: objectOf(texts('field', 'message')),
    ...publishedSchemas(ref),
    ...Object.fromEntries(rules.map((rule) => [schemaName(rule.id), requestSchema(rule)])),
  }
}

/** All of them in one document, under `$defs`: `schemaDocument().$defs.Outcome`. */
export const schemaDocument = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $defs: schemasJson('#/$defs/'),
})

/** The inputs of a rule as JSON Schema (draft 2020-12); undefined where no rule has this id. */
export function inputsSchemaOf(id: string): JsonSchema | undefined {
  const rule = ruleOf(id)
  return rule && inputsSchema(rule)
}

const outcome = (ref: Ref) =>
  objectOf({
    rule: MAYBE_TEXT,
    status: { enum: ['ok', 'not-eligible', 'invalid'] },
    kind: maybe(ref('Kind')),
    unit: maybe(ref('Unit')),
    total: { ...MAYBE_TEXT, description: '元写两位小数，日期写 ISO，是否写 yes 或者 no' },
    lines: listOf(objectOf(texts('id', 'amount', 'unit'))),
    readings: recordOf(TEXT),
    low: { ...MAYBE_TEXT, description: '各种读法里最低的' },
    high: { ...MAYBE_TEXT, description: '各种读法里最高的' },
    validity: maybe(ref('Validity')),
    problems: listOf(ref('FieldProblem')),
    ...{ reasons: TEXTS, cautions: TEXTS, conditions: TEXTS },
  })

const step = (ref: Ref) => ({
  ...texts('words', 'value', 'formula'),
  origin: { enum: ['given', 'fixed', 'made'] },
  clause: maybe(ref('Clause')),
  from: listOf(ref('Step')),
})

const explanation = (ref: Ref) =>
  objectOf({
    ...texts('title', 'on', 'heading', 'amount', 'kind', 'standing'),
    sum: maybe(objectOf(texts('tenThousands', 'capitals', 'each', 'text'))),
    reasons: TEXTS,
    range: maybe(objectOf(texts('low', 'high'))),
    inputs: listOf(objectOf(texts('words', 'value'))),
    tests: listOf(objectOf({ ...step(ref), holds: TRUTH })),
    steps: listOf(objectOf({ ...step(ref), id: MAYBE_TEXT, amount: TEXT, isTotal: TRUTH })),
    readings: listOf(
      objectOf({
        ...texts('name', 'title', 'wording'),
        options: listOf(objectOf({ ...texts('option', 'words', 'amount'), used: TRUTH })),
      }),
    ),
    clauses: listOf(ref('Clause')),
    source: objectOf(texts('title', 'number', 'issuer', 'bulletin', 'office')),
  })
