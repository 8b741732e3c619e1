import { readingsThatMatter } from './alternatives.ts'
import { conditionsOf, ledgerRows } from './ledger.ts'
import type { SumWords } from './money-words.ts'
import { inputsOf } from './printed.ts'
import type { Computed } from './respond.ts'
import type { Clause } from './explained.ts'
import type { Step } from './steps.ts'
import { stepsOf } from './steps.ts'
import { viewOf } from './view.ts'
import { amountText, clauseText } from './words.ts'

/** A clause by its number (朔政办发〔2021〕58号四（二） where it is another document's) and in our own words. */
export interface ClauseJson {
  readonly at: string
  readonly says: string
}

/** One step: a named value, how it was made and by which clause, and the named values it was made from. */
export interface StepJson {
  readonly words: string
  /** The value in a sentence, with its unit: 20,000 元. */
  readonly value: string
  /** How it was made, with the figures put in; empty for a value typed in or fixed by the clause. */
  readonly formula: string
  readonly origin: Step['origin']
  readonly clause: ClauseJson | null
  /** Each value stands once; where it is used again, the formula only names it. */
  readonly from: readonly StepJson[]
}

/** A line of the result, or the total under them. */
export interface LineJson extends StepJson {
  /** The id of the outcome's line; null for a total that is none of them. */
  readonly id: string | null
  /** As paid, money rounded to the fen: 20,000.00 元, 2022年6月30日, 符合; `value` is exact. */
  readonly amount: string
  readonly isTotal: boolean
}

/** How a result came about and how to speak of it, as plain data with texts in Chinese. */
export interface Explanation {
  /** The rule's title. */
  readonly title: string
  /** The day of calculation, ISO. */
  readonly on: string
  /** What the total is called, and the total as a person reads it: 每月增发, 20,000.00 元. */
  readonly heading: string
  readonly amount: string
  /** A sum of money in 万元 and 大写; null for anything else. */
  readonly sum: SumWords | null
  /** What kind of right it is: 最高不超过这个数. */
  readonly kind: string
  /** How the document stands on the day asked for. */
  readonly standing: string
  /** Why no total: the conditions that are not met. Of a check, those that fail. */
  readonly reasons: readonly string[]
  /** The lowest and highest total over all readings; null where they are the same. */
  readonly range: { readonly low: string; readonly high: string } | null
  /** What was asked, each field's name with its value as read. */
  readonly inputs: readonly { readonly words: string; readonly value: string }[]
  /** What was tested here, unlike the outcome's `conditions`, which the office checks. */
  readonly tests: readonly (StepJson & { readonly holds: boolean })[]
  /** The lines and the total with all they were made of; empty where nothing is due. */
  readonly steps: readonly LineJson[]
  /** Each reading that changes this result: the wording, and what every option gives. */
  readonly readings: readonly ReadingJson[]
  /** The clauses the rule is made of. */
  readonly clauses: readonly ClauseJson[]
  /** The document that governs, where it is printed, and the office in charge. */
  readonly source: {
    readonly title: string
    readonly number: string
    readonly issuer: string
    readonly bulletin: string
    readonly office: string
  }
}

/** A wording that can be read in more than one way, and what each way gives here. */
export interface ReadingJson {
  readonly name: string
  readonly title: string
  readonly wording: string
  readonly options: readonly {
    readonly option: string
    readonly words: string
    readonly amount: string
    readonly used: boolean
  }[]
}

/** The explanation of a request that was computed. */
export function explanationOf(computed: Computed): Explanation {
  const { rule, result, document, outcome } = computed
  const view = viewOf(rule, computed)
  const { number, issuer, bulletin } = document
  const informing = stepsOf(result.informs ?? []).map((step, index) => ({
    ...stepJson(step),
    holds: result.informs?.[index]?.value ?? false,
  }))
  return {
    title: rule.title,
    on: computed.on,
    heading: view.heading,
    amount: view.instead ?? view.amount,
    sum: view.sum ?? null,
    kind: view.kind,
    standing: view.outOfForce ?? view.validity ?? '',
    reasons: view.reasons,
    range: view.range ?? null,
    inputs: inputsOf(rule, computed).map(([words, value]) => ({ words, value })),
    tests: [
      ...conditionsOf(result).map(({ step, holds }) => ({ ...stepJson(step), holds })),
      ...informing,
    ],
    steps: ledgerRows(computed).map(({ step, rounded, total }, index) => ({
      ...stepJson(step, rule.title),
      id: outcome.lines[index]?.id ?? null,
      amount: amountText(rounded, outcome.lines[index]?.unit ?? rule.unit),
      isTotal: total,
    })),
    readings: readingsThatMatter(rule, computed).map(({ name, reading, options }) => ({
      name,
      title: reading.title,
      wording: reading.wording,
      options: options.map(({ option, words, text }) => ({
        ...{ option, words, amount: text },
        used: outcome.readings[name] === option,
      })),
    })),
    clauses: rule.clauses.map(clauseJson),
    source: {
      ...{ title: document.title, number, issuer, office: rule.office },
      bulletin: `${bulletin.name}${bulletin.issue}第${bulletin.page}页`,
    },
  }
}

/** @param title names a value without words */
function stepJson({ words, value, formula, origin, clause, from }: Step, title = ''): StepJson {
  return {
    words: words || title,
    ...{ value, formula, origin },
    clause: clause ? clauseJson(clause) : null,
    from: from.map((part) => stepJson(part)),
  }
}

/** A clause as data. */
export const clauseJson = (clause: Clause): ClauseJson => ({
  at: clauseText(clause),
  says: clause.says,
})
