import type { Paper, Procedure, ProcedureStep, RuleSteps } from './procedure.ts'
import type { CatalogueRule } from './rule.ts'

/* One step of a procedure as every presenter tells it. */

/** Something said under a name: 谁办 and who does it. */
export type Fact = readonly [name: string, text: string]

/** One step as it is shown: the first three at once, the rest when asked for. */
export interface StepView {
  readonly step: ProcedureStep
  /** What the step is to the rules looked at: 钱在这一步. */
  readonly marks: readonly string[]
  /** Where, and how long where the text gives a number. */
  readonly brief: readonly string[]
  readonly facts: readonly Fact[]
}

/** How far the text goes in wanting a paper. */
const BASIS_WORDS: Readonly<Record<Paper['basis'], string>> = {
  listed: '文件要求，内容也列了',
  bare: '文件要求，没规定内容',
  ours: '文件没要求，只是方便',
  national: '国家另有规定',
}

/** A step as told for one rule, or for all of its document's. */
export function stepView(
  procedure: Procedure,
  step: ProcedureStep,
  rules: readonly CatalogueRule[],
): StepView {
  const [first, ...others] = rules
  const one = first && !others.length ? first : undefined
  return {
    step,
    marks: one ? marksOf(procedure, step, one) : namesOf(procedure, step, rules),
    brief: briefOf(step),
    facts: factsOf(procedure, step),
  }
}

/** What a procedure says of a rule; nothing where it does not name it. */
export function rowOf(
  { rules }: Pick<Procedure, 'rules'>,
  { id }: Pick<CatalogueRule, 'id'>,
): RuleSteps {
  return rules[id.slice(id.indexOf('/') + 1)] ?? {}
}

/** What a step is to one rule. */
function marksOf(procedure: Procedure, { id }: ProcedureStep, rule: CatalogueRule): string[] {
  const { at = [], comes = [] } = rowOf(procedure, rule)
  const own = procedure.steps
    .map((step) => step.id)
    .filter((one) => [...at, ...comes].includes(one))
  const marks: string[] = []
  if (at.includes(id))
    marks.push(own.length > 1 && own[0] === id ? '这一项从这里开始' : '这一步要用到')
  if (comes.includes(id)) marks.push(`${comingWords(rule)}在这一步`)
  return marks
}

/** Which of a document's rules come at a step. */
function namesOf(
  procedure: Procedure,
  { id }: ProcedureStep,
  rules: readonly CatalogueRule[],
): string[] {
  return rules
    .filter((rule) => rowOf(procedure, rule).comes?.includes(id))
    .map((rule) => `${comingWords(rule)}在这一步：${rule.title}`)
}

/** What comes of a rule: money, money saved, or what is not money. */
function comingWords({ kind, unit }: CatalogueRule): string {
  if (!unit.startsWith('元')) return '结果'
  return kind === 'saving' || kind === 'deduction' ? '省的钱' : '钱'
}

function briefOf({ where, inCharge, limits = [] }: ProcedureStep): string[] {
  const office = inCharge ? `${where}（文件只写由它负责，没写有窗口）` : where
  return [
    ...(office ? [office] : []),
    ...limits.map((limit) => (limit.office ? `办事单位的期限：${limit.says}` : limit.says)),
  ]
}

function factsOf(procedure: Procedure, step: ProcedureStep): Fact[] {
  const { who, when, bring = [], papersNotListed, otherwise, at } = step
  const facts: Fact[] = [['谁办', who]]
  if (when) facts.push(['什么时候', when])
  const missing = bring.length ? '别的材料，文件没有列' : '要什么材料，文件没有列'
  const brought = papersNotListed ? [...bring, missing] : bring
  if (brought.length) facts.push(['要准备', brought.join('；')])
  facts.push(...papersAt(procedure, step))
  if (otherwise) facts.push(['后果', otherwise])
  facts.push(['条款', at])
  return facts
}

/** The papers of a step, or those of a text without steps. */
export function papersAt({ papers }: Procedure, step?: ProcedureStep): Fact[] {
  return papers
    .filter((paper) => paper.step === step?.id)
    .map(({ title, basis, at }) => {
      const clause = at === step?.at ? '' : `；${at}`
      return ['要写的', `${title}（${BASIS_WORDS[basis]}${clause}）`]
    })
}
