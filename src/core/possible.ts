import type { Alternative } from './combinations.ts'
import { rangeOf } from './combinations.ts'
import type { Calculation, Request } from './evaluate.ts'
import { calculate } from './evaluate.ts'
import { optionsOf } from './fields.ts'
import { hasOwn, isObject } from './objects.ts'
import { visible } from './plain-text.ts'
import type { AnyRule, Problem } from './rule.ts'

/*
 * What a request may still come to while questions in it are open: each open question with few answers
 * is tried with every one of them.
 */

/** How far a request has come, and what it can still come to. */
export interface Possible {
  /**
   * `sure`: one result whatever the open answers are; `open`: it depends on them; `missing`: a figure or
   * a day lacks, or more answers than are tried; `wrong`: something given cannot be.
   */
  readonly state: 'sure' | 'open' | 'missing' | 'wrong'
  /** The result where it is sure; an answer that made no difference is none of its inputs. */
  readonly settled: Calculation | undefined
  /** The lowest and highest total where it is open, one that is not eligible counting as nothing. */
  readonly range: Range | undefined
  /** The same of the answers with which it is eligible; undefined where there is none. */
  readonly eligible: Range | undefined
  /**
   * The keys to ask next: what lacks whatever the open answers are, and those answers that decide; while
   * something is wrong, all that lacks.
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

/** One way to answer the open questions, and what comes of it. */
interface Trial {
  readonly answers: Readonly<Record<string, string>>
  readonly calculation: Calculation
  /** The keys that lack, in this way to answer. */
  readonly lacking: readonly string[]
  readonly wrong: readonly Problem[]
}

/**
 * What a request may still come to.
 *
 * @param calculation what comes of the request as it is, whose open questions are problems of it
 */
export function possibleOf(rule: AnyRule, request: Request, calculation: Calculation): Possible {
  const isBlank = blankIn(request)
  const open = openQuestions(rule, isBlank)
  const trials = open.length
    ? answersTo(rule, open).map((answers) => tried(rule, request, answers, isBlank))
    : [trialOf({}, calculation, isBlank)]
  const wrong = calculation.outcome.problems.filter(({ field }) => !isBlank(field))
  const fitting = trials.filter((trial) => !trial.wrong.length)
  const [first] = fitting
  if (wrong.length || !first)
    return {
      ...NOTHING,
      state: 'wrong',
      asked: calculation.outcome.problems.map(({ field }) => field).filter(isBlank),
      problems: wrong.length ? wrong : wrongOf(trials),
    }
  const known = fitting.filter(({ lacking }) => !lacking.length)
  const asked = askedOf(rule, open, fitting)
  if (known.length < fitting.length) return { ...NOTHING, state: 'missing', asked }
  const alternatives = known.flatMap((trial) => trial.calculation.alternatives)
  if (known.every((trial) => signature(trial) === signature(first)))
    return { ...NOTHING, state: 'sure', settled: settledBy(known, open) }
  const eligible = alternatives.filter((one) => one.eligible)
  return {
    ...NOTHING,
    state: 'open',
    range: toRange(alternatives),
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
  const many = open.reduce((product, key) => product * optionsIn(rule, key).length, 1)
  return many > MOST_TRIED ? [] : open
}

function optionsIn(rule: AnyRule, key: string): string[] {
  return Object.keys(optionsOf(rule.inputs[key]) ?? {})
}

function answersTo(rule: AnyRule, open: readonly string[]): Record<string, string>[] {
  return open.reduce<Record<string, string>[]>(
    (all, key) =>
      all.flatMap((answers) =>
        optionsIn(rule, key).map((option) => ({ ...answers, [key]: option })),
      ),
    [{}],
  )
}

function tried(
  rule: AnyRule,
  request: Request,
  answers: Trial['answers'],
  isBlank: (key: string) => boolean,
): Trial {
  const inputs = { ...(request.inputs as object), ...answers }
  return trialOf(answers, calculate(rule, { ...request, inputs }), isBlank)
}

function trialOf(
  answers: Trial['answers'],
  calculation: Calculation,
  isBlank: (key: string) => boolean,
): Trial {
  const { problems } = calculation.outcome
  const isLacking = ({ field }: Problem) => isBlank(field) && !hasOwn(answers, field)
  return {
    answers,
    calculation,
    lacking: problems.filter(isLacking).map(({ field }) => field),
    wrong: problems.filter((problem) => !isLacking(problem)),
  }
}

const wrongOf = ([first]: readonly Trial[]): readonly Problem[] => first?.wrong ?? []

/** What tells one trial's result from another's. */
function signature({ calculation: { outcome }, lacking }: Trial): string {
  const { status, total, low, high } = outcome
  return lacking.length ? `lacks ${lacking.join()}` : [status, total, low, high].join()
}

/** In the order of the rule: what lacks in all trials, and what tells trials apart. */
function askedOf(rule: AnyRule, open: readonly string[], fitting: readonly Trial[]): string[] {
  const isKnown = fitting.some(({ lacking }) => !lacking.length)
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
      : fitting.every(({ lacking }) => lacking.includes(key))
  return Object.keys(rule.inputs).filter(asks)
}

function toRange(alternatives: readonly Alternative[]): Range {
  const [low, high] = rangeOf(alternatives)
  return { low, high }
}

/** The result of trials that all have the same: without the answers tried, and why in all of them. */
function settledBy(trials: readonly Trial[], open: readonly string[]): Calculation | undefined {
  const [first, ...others] = trials.map(({ calculation }) => calculation)
  if (!first || !open.length) return first
  const unanswered = Object.fromEntries(open.map((key) => [key, undefined]))
  const reasons = first.outcome.reasons.filter((reason) =>
    others.every(({ outcome }) => outcome.reasons.includes(reason)),
  )
  return {
    ...first,
    inputs: { ...first.inputs, ...unanswered },
    outcome: { ...first.outcome, reasons },
  }
}
