import type { Ref, Schemas } from '../core/schema-parts.ts'
import {
  INTEGER,
  listOf,
  MAYBE_TEXT,
  maybe,
  OBJECT,
  objectOf,
  recordOf,
  TEXT,
  TEXTS,
  texts,
  TRUTH,
} from '../core/schema-parts.ts'
import { rules } from './index.ts'

/* What is published of rules and procedures, `catalogueJson`, `ruleJson` and `procedureJson`, as JSON Schemas. */

/** What the rules have of something, each once. */
const ofRules = (of: (rule: (typeof rules)[number]) => string) => ({
  enum: [...new Set(rules.map(of))],
})

/** The schemas by name. */
export const publishedSchemas = (ref: Ref): Schemas => ({
  Kind: ofRules(({ kind }) => kind),
  Unit: ofRules(({ unit }) => unit),
  Catalogue: listOf(ref('CatalogueEntry')),
  CatalogueEntry: objectOf({
    ...{ ...described(ref), ...texts('document', 'documentSlug', 'from'), to: MAYBE_TEXT },
    ...{ keywords: TEXTS, occasions: TEXTS, inputs: TEXTS, readings: recordOf(TEXTS) },
    audience: listOf({ enum: ['enterprise', 'farmer', 'resident'] }),
  }),
  Rule: rule(ref),
  Reading: objectOf({ ...texts('title', 'wording', 'why'), options: recordOf(TEXT) }),
  Example: example,
  Procedure: objectOf(
    {
      ...way(ref),
      rules: recordOf(ref('RuleSteps')),
      keepers: recordOf(TEXTS),
      dates: listOf(objectOf({ ...texts('id', 'title'), dates: listOf(ref('FollowingDate')) })),
    },
    wayToo,
  ),
  ProcedureOfRule: objectOf({ ...way(ref), rule: ref('RuleSteps') }, wayToo),
  ProcedureStep: procedureStep,
  RuleSteps: objectOf({}, { ...{ at: TEXTS, comes: TEXTS }, ...texts('first', 'shown', 'asked') }),
  Paper: objectOf(
    {
      ...{ ...texts('id', 'title', 'at'), contents: TEXTS },
      basis: { enum: ['listed', 'bare', 'ours', 'national'] },
    },
    texts('step', 'form'),
  ),
  FollowingDate: objectOf(
    {
      ...{ ...texts('id', 'title'), readings: recordOf(ref('Reading')), cautions: TEXTS },
      clauses: listOf(clause),
    },
    {
      ...{ ...texts('step', 'rule', 'line'), office: TRUTH },
      ...{ inputs: TEXTS, given: recordOf(TEXT) },
    },
  ),
})

/** What a rule is, in a list and by itself. */
const described = (ref: Ref) => ({
  ...texts('id', 'title', 'summary'),
  ...{ kind: ref('Kind'), unit: ref('Unit') },
})

const clause = objectOf(texts('at', 'says'), texts('number', 'outside'))

const rule = (ref: Ref) =>
  objectOf({
    ...described(ref),
    inputs: { ...OBJECT, description: '要填什么，是一份 JSON Schema' },
    readings: recordOf(ref('Reading')),
    validity: objectOf({ from: TEXT, to: MAYBE_TEXT }),
    source: objectOf({
      ...texts('title', 'number', 'issuer', 'issued'),
      bulletin: objectOf({ ...texts('name', 'issue'), page: INTEGER }),
      clauses: listOf(clause),
    }),
    ...{ office: TEXT, conditions: TEXTS, cautions: TEXTS },
    procedure: maybe(ref('ProcedureOfRule')),
    examples: listOf(ref('Example')),
  })

const example = objectOf(
  {
    ...{ ...texts('title', 'working'), total: MAYBE_TEXT },
    inputs: recordOf({ anyOf: [TEXT, TRUTH, TEXTS] }),
  },
  {
    ...{ ...texts('on', 'low', 'high'), readings: recordOf(TEXT), lines: recordOf(TEXT) },
    status: { enum: ['ok', 'not-eligible'] },
  },
)

/** How one gets it, of a document and of a rule alike; the second part only where there is something. */
const way = (ref: Ref) => ({
  ...{ ...texts('document', 'who', 'ask'), notWritten: TEXTS },
  ...{ steps: listOf(ref('ProcedureStep')), papers: listOf(ref('Paper')) },
})
const wayToo = { notStated: TEXT, orderOurs: TRUTH, unclear: TEXTS }

const limit = objectOf(texts('says'), {
  ...{ count: INTEGER, unit: { enum: ['天', '工作日', '月', '年'] } },
  ...{ bound: { enum: ['at-least', 'at-most'] }, office: TRUTH },
})

const procedureStep = objectOf(texts('id', 'title', 'who', 'at'), {
  ...{ ...texts('where', 'when', 'otherwise'), bring: TEXTS, limits: listOf(limit) },
  ...{ inCharge: TRUTH, papersNotListed: TRUTH },
})
