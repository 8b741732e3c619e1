import { APART, BEWARE } from '../core/answer-brief.ts'
import type { IsoDate } from '../core/dates.ts'
import { optionsOf } from '../core/field.ts'
import type { Field } from '../core/fields.ts'
import type { CatalogueRule } from '../core/index.ts'
import { cautionsFrom, periodOf, readingsOf } from '../core/rule.ts'
import { OBJECT, objectOf, OBJECTS, texts } from '../core/schema-parts.ts'
import { cityOf } from '../core/source.ts'
import { validityOn } from '../core/validity.ts'
import { KIND_WORDS, validityText } from '../core/words.ts'

/** What names a rule in a list: what it gives, by which document of which city, and how that stands on a day. */
export function ruleLine(rule: CatalogueRule, on: IsoDate) {
  const { id, title, summary, document } = rule
  return {
    ...{ id, title, summary },
    kind: KIND_WORDS[rule.kind],
    standing: validityText(validityOn(periodOf(rule), on)),
    city: cityOf(document),
    document: document.number,
  }
}

/** One rule in short and in words, for whoever asks people what it needs; its JSON Schema is in `ruleJson`. */
export function ruleBrief(rule: CatalogueRule, on: IsoDate) {
  const { unit, office, document, apart, includes, conditions = [] } = rule
  const [{ title, inputs, readings, on: day, working, total }] = rule.examples
  return {
    ...ruleLine(rule, on),
    unit,
    ...(apart !== undefined && { apart }),
    ...(includes && { includes }),
    period: periodOf(rule).period,
    documentTitle: document.title,
    office,
    inputs: Object.entries<Field>(rule.inputs).map(([key, field]) => inputBrief(key, field)),
    readings: readingsOf(rule).map(([name, { title, wording, options }]) => ({
      ...{ name, title, wording, options },
    })),
    conditions,
    cautions: cautionsFrom(rule, document),
    example: {
      title,
      inputs,
      ...(readings && { readings }),
      ...(day && { on: day }),
      working,
      total,
    },
  }
}

/** One input: what it is called, what may be given, and who keeps the figure. */
function inputBrief(key: string, field: Field) {
  const { label, unit, optional, preset, hint, keepers, expected, entry } = field
  const choices = optionsOf(field)
  return {
    ...{ key, label, unit },
    required: !optional && preset === undefined,
    ...(preset !== undefined && { default: preset }),
    ...(choices
      ? { choices }
      : { expected: entry ? `${expected}；每项${entry(0).expected}` : expected }),
    ...(hint !== undefined && { hint }),
    ...(keepers && { keepers }),
  }
}

const LINE = texts('id', 'title', 'summary', 'kind', 'standing', 'city', 'document')
/** `ruleBrief` as JSON Schema, with the page's address where one is known. */
export const RULE_BRIEF = objectOf(
  {
    ...{ ...LINE, ...texts('unit', 'period', 'documentTitle', 'office'), inputs: OBJECTS },
    ...{ readings: OBJECTS, ...BEWARE, example: OBJECT },
  },
  APART,
)
