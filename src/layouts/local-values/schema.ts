import type { Figure } from '../../calculators/stated/stated.svelte.ts'
import type { CatalogueRule, Field } from '../../core/index.ts'
import type { JsonSchema } from '../../core/schema.ts'

/** An entry of the file; `input` is `policy/key`. */
export interface Entry extends Omit<Figure, 'key' | 'value'> {
  readonly input: string
  readonly value: string | number
}

/** A field that asks an input, with its rule and key. */
export interface Asking {
  readonly rule: CatalogueRule
  readonly key: string
  readonly field: Field
}

/**
 * The inputs for which a figure may be stated, by `policy/key`, with the fields that ask each. One of
 * which the rules of a policy ask different things is left out, and so are days and lists.
 */
export function statableInputs(rules: readonly CatalogueRule[]): Map<string, Asking[]> {
  const inputs = new Map<string, Asking[]>()
  for (const rule of rules)
    for (const [key, field] of Object.entries<Field>(rule.inputs)) {
      const input = inputName(rule, key)
      inputs.set(input, [...(inputs.get(input) ?? []), { rule, key, field }])
    }
  const isOneFigure = ([first, ...others]: readonly Asking[]) =>
    first?.field.kind !== 'date' &&
    first?.field.kind !== 'list' &&
    others.every(({ field }) => field.label === first?.field.label)
  return new Map([...inputs].filter(([, asking]) => isOneFigure(asking)))
}

/** How the file names an input: the policy, and the key by which its rules ask it. */
export const inputName = ({ id }: CatalogueRule, key: string): string =>
  `${id.split('/')[0]}/${key}`

/** What the file of stated figures must look like; the fields have the last word on a value. */
export function localValuesSchema(rules: readonly CatalogueRule[]): JsonSchema {
  const day = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }
  const words = { type: 'string', pattern: String.raw`\S`, maxLength: 200 }
  const inputs = [...statableInputs(rules)].map(([input, [asking]]) => ({
    const: input,
    title: asking?.field.label,
  }))
  const properties = {
    input: { oneOf: inputs, description: '哪个数：政策/键' },
    place: { ...words, description: '哪里的数，如 某某县' },
    from: { ...day, description: '从按哪天算起用这个数' },
    to: { anyOf: [day, { type: 'null' }], description: '到按哪天算为止；null 是没有说到哪天' },
    value: { type: ['string', 'number'], description: '数，照网页上那一格的填法' },
    source: { ...words, description: '出处，用话写，末尾不加句号' },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '部署本站的单位填的数',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      about: { type: 'string', description: '给自己看的说明' },
      values: {
        type: 'array',
        items: {
          type: 'object',
          properties,
          required: Object.keys(properties),
          additionalProperties: false,
        },
      },
    },
    required: ['values'],
    additionalProperties: false,
  }
}
