import type { JsonSchema } from './schema.ts'
import { objectOf, textOf } from './schema-parts.ts'

/* A request as JSON Schema where its numbers have been through floats, as in a tool's arguments. */

/** More keys than any rule has, and longer ones. */
const KEYS = { maxProperties: 100, propertyNames: { maxLength: 100 } }

/** An object of values of one kind under keys that its reader checks. */
const mapOf = (additionalProperties: JsonSchema, description: string) => ({
  ...{ type: 'object', additionalProperties, ...KEYS, description },
})

const SHORT_TEXT = { type: 'string', maxLength: 200 }
/** Bounded by the reader, `respondToFloats`, who says in our words what to do. */
const NUMBER = { type: 'number' }
const LIST = { type: 'array', items: { anyOf: [SHORT_TEXT, NUMBER] }, maxItems: 1000 }

/** The id of a rule. */
export const RULE_ID = textOf(100, 'Id of a rule, such as elevator/subsidy')

/** `JsonRequest` as JSON Schema; the fields have the last word. */
export const REQUEST = objectOf(
  {
    rule: RULE_ID,
    inputs: mapOf(
      { anyOf: [SHORT_TEXT, NUMBER, { type: 'boolean' }, LIST] },
      'By the rule’s keys, in its units; numbers best as text, and above 1e11 only so: "8000000.50"',
    ),
  },
  {
    on: textOf(40, 'Day of calculation, YYYY-MM-DD; leave it out for today'),
    readings: mapOf(SHORT_TEXT, 'Option by name of a reading; leave it out for the default'),
  },
)
