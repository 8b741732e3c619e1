import type { Alternative } from './combinations.ts'
import { rangeOf } from './combinations.ts'
import type { Calculation, Request } from './evaluate.ts'
import { optionsOf } from './fields.ts'
import { hasOwn, isObject } from './objects.ts'
import { visible } from './plain-text.ts'
import type { AnyRule, Problem } from './rule.ts'
import type { Trial } from './trials.ts'
import { answerCombinations, trialOf } from './trials.ts'

/*
 * What a request may still come to while questions in it are open: each open question with few answers
 * is tried with every one of them, and of figures and days that lack it is told whether they matter.
 */

/** How far a request has come, and what it can still come to. */
export interface Possible {
  /**
   * `sure`: one result whatever the open answers are; `open`: it depends on them; `missing`: there is no
   * amount yet, or more answers than are tried; `wrong`: something given cannot be.
   */
  readonly state: 'sure' | 'open' | 'missing' | 'wrong'
  /** The result where it is sure; what lacks is none of its inputs. */
  readonly settled: Calculation | undefined
  /** The lowest and highest total where it is open, one that is not eligible counting as nothing. */
  readonly range: Range | undefined
  /** The same of the answers with which it is eligible; undefined where there is none. */
  readonly eligible: Range | undefined
  /**
   * The keys to ask next: what matters whatever the open answers are, and those answers that decide;
   * once nothing more does, or while something is wrong, all that lacks.
   */
  readonly asked: readonly string[]
  /** What is wrong with what was given. */
  readonly problems: readonly Problem[]
}

/** Totals as the contract writes them. */
export interface Range {
  readonly low: string | null
  readonly high: string | null
}

/** More combinations of answers than these are not tried: then the questions are asked. */
const MOST_TRIED = 64

/**
 * What a request may still come to.
 *
 * @param calculation what comes of the request as it is, whose open questions are problems of it
 */
export function possibleOf(rule: AnyRule, request: Request, calculation: Calculation): Possible {
  const isBlank = blankIn(request)
  const open = openQuestions(rule, isBlank)
  const trials = answerCombinations(rule, open).map((answers) =>
    trialOf(rule, request, calculation, answers, isBlank),
  )
  const wrong = calculation.outcome.problems.filter(({ field }) => !isBlank(field))
  const fitting = trials.filter((trial) => !trial.wrong.length)
  const [first] = fitting
  if (wrong.length || !first) {
    const asked = calculation.outcome.problems.map(({ field }) => field).filter(isBlank)
    const problems = wrong.length ? wrong : (trials[0]?.wrong ?? [])
    return { ...NOTHING, state: 'wrong', asked, problems }
  }
  const isAlike = fitting.every((trial) => signature(trial) === signature(first))
  if (isAlike && first.ways && (isNothing(first) || !first.lacking.length))
    return { ...NOTHING, state: 'sure', settled: settledBy(fitting, open) }
  // Where the amount is the same in any case, its steps and lines may still need what lacks.
  const asked = isAlike && first.ways ? first.lacking : askedOf(rule, open, fitting)
  if (fitting.some(({ ways }) => !ways)) return { ...NOTHING, state: 'missing', asked }
  const ways = fitting.flatMap((trial) => trial.ways ?? [])
  const eligible = ways.filter((way) => way.eligible)
  return {
    ...NOTHING,
    state: 'open',
    range: toRange(ways),
    eligible: eligible.length ? toRange(eligible) : undefined,
    asked,
  }
}

const NOTHING = {
  settled: undefined,
  range: undefined,
  eligible: undefined,
  asked: [],
  problems: [],
} satisfies Omit<Possible, 'state'>

function blankIn({ inputs }: Request): (key: string) => boolean {
  const given = isObject(inputs) ? inputs : {}
  return (key) => key !== 'on' && !(hasOwn(given, key) && visible(String(given[key])))
}

/** The questions that must be answered, are not, and have few answers; none where those are too many to try. */
function openQuestions(rule: AnyRule, isBlank: (key: string) => boolean): string[] {
  const open = Object.keys(rule.inputs).filter((key) => {
    const field = rule.inputs[key]
    return !field.optional && field.preset === undefined && optionsOf(field) && isBlank(key)
  })
  return answerCombinations(rule, open).length > MOST_TRIED ? [] : open
}

/** Whether nothing is due in it, whatever lacks. */
const isNothing = ({ ways }: Trial): boolean => ways?.every((way) => !way.eligible) ?? false

/** What tells one trial's result from another's. */
function signature({ ways, needs }: Trial): string {
  return ways ? ways.map(({ eligible, total }) => `${eligible} ${total}`).join() : needs.join()
}

/** In the order of the rule: what all trials need but those in which nothing is due, and what tells trials apart. */
function askedOf(rule: AnyRule, open: readonly string[], fitting: readonly Trial[]): string[] {
  const isKnown = fitting.some(({ ways }) => ways)
  const asking = fitting.filter((trial) => !isNothing(trial))
  const decides = (key: string) => {
    const seen = new Map<string, string>()
    return fitting.some((trial) => {
      const others = JSON.stringify({ ...trial.answers, [key]: '' })
      const before = seen.get(others) ?? signature(trial)
      seen.set(others, before)
      return before !== signature(trial)
    })
  }
  const asks = (key: string) =>
    open.includes(key)
      ? !isKnown || decides(key)
      : asking.length > 0 && asking.every(({ needs }) => needs.includes(key))
  return Object.keys(rule.inputs).filter(asks)
}

function toRange(ways: readonly Alternative[]): Range {
  const [low, high] = rangeOf(ways)
  return { low, high }
}

/** The result of trials that all have the same: without what lacks, and why in all of them. */
function settledBy(trials: readonly Trial[], open: readonly string[]): Calculation | undefined {
  const [first] = trials
  const lacking = [...open, ...(first?.lacking ?? [])]
  if (!first || !lacking.length) return first?.calculation
  const { calculation } = first
  const unanswered = Object.fromEntries(lacking.map((key) => [key, undefined]))
  const reasons = first.reasons.filter((reason) =>
    trials.every((trial) => trial.reasons.includes(reason)),
  )
  return {
    ...calculation,
    inputs: { ...calculation.inputs, ...unanswered },
    outcome: { ...calculation.outcome, reasons },
  }
}
