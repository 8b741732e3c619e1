import type { Field } from '../core/fields.ts'
import { optionsOf } from '../core/fields.ts'
import { EXPECTED_DAY } from '../core/read-date.ts'
import { cellOf, headingOf } from '../core/rows/cells.ts'
import { DAY_HEADING } from '../core/rows/columns.ts'
import { EXAMPLE_NAME } from '../core/rows/not-records.ts'
import type { CatalogueRule } from '../core/rule.ts'

const NAME_HEADING = '姓名或编号'

/** An empty roster of a rule: for each column its heading, what may be filled in, and an example. */
export interface Template {
  readonly headings: readonly string[]
  readonly hints: readonly string[]
  /** The rule's first example; the browser's copy of a rule has none. */
  readonly example: readonly string[]
}

/** A column for the person or firm, one for each input, and one for the day. */
export function templateRows(rule: CatalogueRule): Template {
  const fields = Object.entries<Field>(rule.inputs)
  const { inputs, on = '' } = rule.examples[0]
  return {
    headings: [NAME_HEADING, ...fields.map(([, field]) => headingOf(field)), DAY_HEADING],
    hints: [
      '给自己看的，照原样留在结果里，可以不填。别的列也可以加。',
      ...fields.map(([, field]) => hintOf(field)),
      `${EXPECTED_DAY}。可以不填，不填就按网页上选的日期算。`,
    ],
    example: [
      EXAMPLE_NAME,
      ...fields.map(([key, field]) => {
        const raw = inputs[key]
        return raw === undefined ? '' : cellOf(field, raw)
      }),
      on,
    ],
  }
}

/** What may be filled in, as a person writes it into a cell. */
function hintOf(field: Field): string {
  const options = optionsOf(field)
  const expected = options ? `请填其中一项：${Object.values(options).join('、')}` : field.expected
  const entry = field.entry?.(0).expected
  return [
    `${expected}。`,
    entry && `用逗号分开，每一项${entry}。`,
    field.hint && `${field.hint}。`,
    blankHint(field),
  ]
    .filter(Boolean)
    .join('')
    .replace(/。。/g, '。')
}

function blankHint(field: Field): string {
  if (field.preset !== undefined) return `可以不填，不填就是 ${cellOf(field, field.preset)}。`
  return field.optional ? '可以不填。' : ''
}
