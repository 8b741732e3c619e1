import type { Alternative } from './combinations.ts'
import { dependence } from './dependence.ts'
import type { Calculation, Request } from './evaluate.ts'
import { calculate } from './evaluate.ts'
import type { Field } from './fields.ts'
import { optionsOf } from './fields.ts'
import { hasOwn } from './objects.ts'
import { nothingText, outcomeText } from './outcome-text.ts'
import { reasonText } from './reasons.ts'
import type { AnyRule, Problem } from './rule.ts'

/* A request tried with answers to its open questions. */

/** One way to answer the open questions, and what comes of it. */
export interface Trial {
  readonly answers: Readonly<Record<string, string>>
  /** Where something lacks and could be stood in for, what comes of that. */
  readonly calculation: Calculation
  /** The keys that lack besides. */
  readonly lacking: readonly string[]
  /** Those of them that matter. */
  readonly needs: readonly string[]
  readonly wrong: readonly Problem[]
  /** What can come of it whatever lacks; undefined where there is no amount without that. */
  readonly ways: readonly Alternative[] | undefined
  /** Why nothing is due, as far as that does not depend on what lacks. */
  readonly reasons: readonly string[]
}

/** Every combination of answers to some questions. */
export function answerCombinations(
  rule: AnyRule,
  keys: readonly string[],
): Record<string, string>[] {
  return keys.reduce<Record<string, string>[]>(
    (all, key) =>
      all.flatMap((answers) =>
        Object.keys(optionsOf(rule.inputs[key]) ?? {}).map((option) => ({
          ...answers,
          [key]: option,
        })),
      ),
    [{}],
  )
}

/**
 * Tries a request with answers.
 * @param asItIs what comes of the request without any
 */
export function trialOf(
  rule: AnyRule,
  request: Request,
  asItIs: Calculation,
  answers: Trial['answers'],
  isBlank: (key: string) => boolean,
): Trial {
  const inputs = { ...(request.inputs as object), ...answers }
  const calculation = Object.keys(answers).length ? calculate(rule, { ...request, inputs }) : asItIs
  const isLacking = ({ field }: Problem) => isBlank(field) && !hasOwn(answers, field)
  const { problems } = calculation.outcome
  const lacking = problems.filter(isLacking).map(({ field }) => field)
  const wrong = problems.filter((problem) => !isLacking(problem))
  const common = { answers, lacking, wrong }
  if (wrong.length) return { ...common, calculation, needs: lacking, ways: undefined, reasons: [] }
  if (!lacking.length) {
    const { alternatives, outcome } = calculation
    return { ...common, calculation, needs: [], ways: alternatives, reasons: outcome.reasons }
  }
  const standing = stoodIn(rule, { ...request, inputs }, lacking)
  return standing
    ? { ...common, ...judged(rule, standing, lacking) }
    : { ...common, calculation, needs: lacking, ways: undefined, reasons: [] }
}

/** Figures and days that stand in for any: a result may be read only where it does not depend on them. */
const STAND_INS = ['1', '100', '0', '2']

/** The calculation with something standing in for what lacks; undefined where nothing does that the rule takes. */
function stoodIn(
  rule: AnyRule,
  request: Request & { inputs: object },
  lacking: readonly string[],
): Calculation | undefined {
  // What document governs may depend on what lacks.
  if (rule.governing) return undefined
  for (const figure of STAND_INS) {
    const standIns = lacking.map((key) => {
      const { kind, optional } = rule.inputs[key] as Field
      return kind === 'list' || optional ? undefined : kind === 'date' ? request.on : figure
    })
    if (standIns.includes(undefined)) return undefined
    const inputs = {
      ...request.inputs,
      ...Object.fromEntries(lacking.map((key, place) => [key, standIns[place]])),
    }
    const calculation = calculate(rule, { ...request, inputs })
    if (!calculation.outcome.problems.length) return calculation
  }
  return undefined
}

/** What of a calculation does not depend on what lacks. */
function judged(
  rule: AnyRule,
  calculation: Calculation,
  lacking: readonly string[],
): Pick<Trial, 'calculation' | 'needs' | 'ways' | 'reasons'> {
  const unknown = new Set(lacking)
  const verdicts = calculation.alternatives.map((one) => verdictOf(rule, one, unknown))
  const [first] = verdicts
  return {
    calculation,
    needs: [...new Set(verdicts.flatMap(({ needs }) => needs))],
    ways: verdicts.every(({ ways }) => ways)
      ? verdicts.flatMap(({ ways }) => ways ?? [])
      : undefined,
    reasons: first?.reasons ?? [],
  }
}

function verdictOf(
  rule: AnyRule,
  alternative: Alternative,
  unknown: ReadonlySet<string>,
): Pick<Trial, 'needs' | 'ways' | 'reasons'> {
  const { amount, requires = [] } = alternative.result
  const nothing = { ...alternative, eligible: false, total: nothingText(rule.unit) }
  const [failing, needs] = [[] as string[], [...dependence(amount, unknown)]]
  for (const condition of requires) {
    const keys = dependence(condition, unknown)
    if (keys.size) needs.push(...keys)
    else if (!condition.value) failing.push(reasonText(condition))
  }
  if (failing.length) return { needs: [], ways: [nothing], reasons: failing }
  if (dependence(amount, unknown).size) return { needs, ways: undefined, reasons: [] }
  // The total stands in the outcome as nothing where a stand-in fails a condition.
  const due = { ...alternative, eligible: true, total: outcomeText(amount) }
  return { needs, ways: needs.length ? [nothing, due] : [due], reasons: [] }
}
