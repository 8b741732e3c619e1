import { fromJsonSchema } from '@modelcontextprotocol/server'
import { ANSWER_BRIEF } from '../core/answer-brief.ts'
import type { JsonRequest } from '../core/link.ts'
import { REQUEST, RULE_ID } from '../core/tool-request-schema.ts'
import { objectOf, OBJECTS, textOf, texts, TEXTS } from '../core/schema-parts.ts'
import { CITIES } from '../policies/cities.ts'
import { PROCEDURE_BRIEF } from '../policies/procedure-brief-json.ts'
import { RULE_BRIEF } from '../policies/rule-brief-json.ts'

/* What each tool is called, does, takes and gives. JSON Schema leaves a key `__proto__` in, for core to refuse. */

const WORDS = textOf(80, 'A few Chinese words as people say them, such as 老楼装电梯')
const OF = textOf(100, 'Id of a rule, or the part before its slash for the whole document')
export const CHINESE = 'Texts in results are Chinese.'
const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }

export const find = {
  title: '找措施',
  description: `Finds rules of the bulletins of ${CITIES} by words as people say them (Chinese, pinyin or a document's number), ten at most, the best first. A match is a suggestion: compare why, city and kind with what the user said, tell the standing, and ask where several fit. missed are words that nothing has to do with. ${CHINESE}`,
  inputSchema: fromJsonSchema<{ words: string }>(objectOf({ words: WORDS })),
  outputSchema: fromJsonSchema(objectOf({ rules: OBJECTS, missed: TEXTS }, texts('advice'))),
  annotations,
}

export const describe = {
  title: '看要填什么',
  description: `What a rule gives and what it must know: inputs with unit, limits, choices and who keeps the figure; unclear wordings with their readings, the first of which is the default; conditions, cautions, one worked example. Ask the user for every required input, and in a word about the others, for some of which a default stands in; never guess one, nor take it from the example. Pass on standing, kind and cautions. ${CHINESE}`,
  inputSchema: fromJsonSchema<{ rule: string }>(objectOf({ rule: RULE_ID })),
  outputSchema: fromJsonSchema(RULE_BRIEF),
  annotations,
}

export const evaluate = {
  title: '算一算',
  description: `Computes a rule from what the user said: the amount and every step with the number of its clause. tests are what was checked here, conditions what the office checks besides. Never give the amount alone; pass on standing (expired, or no end stated), kind (due, at most, may be given, merely encouraged, to be paid), the range and what each reading gives where readings is not empty, the cautions and conditions that concern the user, and that the office decides. Where status is not-eligible, say the reasons. A wrong request is an error that names each field and what is expected: ask the user for it, never invent it. page opens the same calculation on the site and carries the figures; it is left out where the server was not told its site. ${CHINESE}`,
  inputSchema: fromJsonSchema<JsonRequest>(REQUEST),
  outputSchema: fromJsonSchema(ANSWER_BRIEF),
  annotations,
}

export const procedure = {
  title: '怎么办',
  description: `How one gets what a rule, or all rules of a document, give: steps in order, who, where, what to bring, time limits, what the text leaves out and whom to ask. Pass on standing and notes first. What a step does not say the text does not say: do not fill it in. ${CHINESE}`,
  inputSchema: fromJsonSchema<{ of: string }>(objectOf({ of: OF })),
  outputSchema: fromJsonSchema(PROCEDURE_BRIEF),
  annotations,
}
