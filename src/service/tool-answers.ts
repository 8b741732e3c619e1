import { answerBrief } from '../core/answer-brief.ts'
import { dayInChina } from '../core/dates.ts'
import type { JsonRequest } from '../core/link.ts'
import { pageAddress } from '../core/link.ts'
import { respondToFloats } from '../core/respond-to-floats.ts'
import type { CatalogueRule } from '../core/rule.ts'
import { documents, procedureOf, ruleOf, rules } from '../policies/index.ts'
import { procedureBrief } from '../policies/procedure-brief-json.ts'
import { ruleBrief, ruleLine } from '../policies/rule-brief-json.ts'
import { searchData } from '../search/build/search-data.ts'
import { Engine } from '../search/engine.ts'
import { TRY_OTHERS, WORDS_TO_TRY } from '../search/nothing-found.ts'
import { rulesFound } from '../search/rules-found.ts'

/* What each tool answers. A request that names no rule gets problems, as `evaluate` gives them. */

const MOST_RULES = 10
const ADVICE = `没有找到。${TRY_OTHERS}${WORDS_TO_TRY.join('、')}。`
const today = () => dayInChina(new Date())
let engine: Promise<Engine> | undefined

/** The rules that words find. */
export async function findRules(words: string) {
  engine ??= Engine.in(searchData(documents, rules, procedureOf))
  const found = rulesFound(await engine, words, today())
  const lines = found.rules.slice(0, MOST_RULES).flatMap(({ id, why }) => {
    const rule = ruleOf(id)
    return rule ? [{ ...ruleLine(rule, today()), why }] : []
  })
  return { rules: lines, missed: found.missed, ...(lines.length === 0 && { advice: ADVICE }) }
}

/** What a rule asks and gives. */
export function describe(id: string) {
  const rule = ruleOf(id)
  return rule ? { ...ruleBrief(rule, today()), ...pageOf(rule, { inputs: {} }) } : unknown('rule')
}

/** What a request comes to, or what is wrong with it. */
export function evaluate(request: JsonRequest) {
  const rule = ruleOf(request.rule)
  if (!rule) return unknown('rule')
  const { outcome, computed } = respondToFloats(request, today(), ruleOf)
  if (!computed) return { problems: outcome.problems }
  return { ...answerBrief(computed, today()), ...pageOf(rule, request) }
}

/** How one gets what a rule or a document, by its slug, gives. */
export function procedure(of: string) {
  const rule = ruleOf(of)
  const document = rule?.document ?? documents.find(({ slug }) => slug === of)
  return document ? procedureBrief(document, rule, today()) : unknown('of')
}

const unknown = (field: string) => ({
  problems: [{ field, message: '没有这个编号。先用 find_rules 找，编号如 elevator/subsidy。' }],
})

/** The page of a rule with a request filled in; nothing where SITE does not state the site's address. */
function pageOf(rule: CatalogueRule, request: Omit<JsonRequest, 'rule'>) {
  const { SITE, BASE = '/' } = process.env
  return SITE ? { page: pageAddress(SITE, BASE, rule, request) } : {}
}
