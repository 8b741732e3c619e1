import { dateInWords } from '../core/dates.ts'
import type { Calculation } from '../core/evaluate.ts'
import type { DocumentFacts, Period } from '../core/policy.ts'
import type { AnyRule, Reading } from '../core/rule.ts'
import { readingsOf } from '../core/rule.ts'
import { validityOn } from '../core/validity.ts'
import { validityText } from '../core/words.ts'
import { inputsOf } from './inputs.ts'
import { losesDigits } from './values.ts'

/* The texts above and below the figures. */

/** Which document it is from and where that is printed. */
export function documentText({ title, number, bulletin }: DocumentFacts): string {
  const { name, issue, page } = bulletin
  return `依据：《${title}》（${number}），${name} ${issue} 第 ${page} 页`
}

/** The day it is computed for and whether the rule is in force on it. */
export function dayText(period: Period, on: string): string {
  return `按 ${dateInWords(on)} 算：${validityText(validityOn(period, on))}。${period.period}`
}

/** The readings used. */
export function readingTexts(rule: AnyRule, used: Readonly<Record<string, string>>): string[] {
  return readingsOf(rule).map(
    ([name, { title, options }]: [string, Reading]) =>
      `读法——${title}：${options[used[name] ?? ''] ?? ''}`,
  )
}

const HOW_TO_CHANGE =
  '黄底的格子可以改，改了，后面的数就跟着变。文字是导出时写的，不跟着变；填得不合规定（如部分大于整体），表格也不会提醒，以网页上算的为准。'
const ABOUT_TAILS =
  '公式里的 5E-15 只为抹平电子表格自己算小数的误差（如把 0.3÷0.1 算成比 3 少一点点），不改变结果。'
const NOT_GIVEN = '写着“没有填”的，公式里没有用到；要填，请在网页上填好再导出。'
const TOO_LONG =
  '填的数有超过 15 位的，电子表格只记得住前 15 位，算出来的可能差一点，以网页上算的为准。'

/** What to know of the formulas. */
export function formulaNotes(rule: AnyRule, calculations: readonly Calculation[]): string[] {
  const values = calculations.flatMap((one) => inputsOf(rule, one).map(({ value }) => value))
  return [
    HOW_TO_CHANGE,
    ABOUT_TAILS,
    ...(values.includes(undefined) ? [NOT_GIVEN] : []),
    ...(values.some((value) => value && losesDigits(value)) ? [TOO_LONG] : []),
  ]
}
