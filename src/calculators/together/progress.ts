import type { Kind } from '../../core/rule.ts'
import type { ClassTotal } from '../../core/totals.ts'
import { NOT_ELIGIBLE } from '../../core/view.ts'
import { amountText } from '../../core/words.ts'
import { missingOf } from './asked.ts'
import type { Joint } from './joint.svelte.ts'
import type { Measure } from './measure.svelte.ts'
import { isFilled } from './measure.svelte.ts'

/* How far each measure has come, in words. */

export type Progress = 'loading' | 'failed' | 'wrong' | 'missing' | 'open' | 'ok' | 'not-eligible'

/** How far a measure has come. */
export function progressOf(measure: Measure): Progress {
  if (!isFilled(measure)) return measure.failed ? 'failed' : 'loading'
  const { state, settled } = measure.form.possible
  if (state !== 'sure') return state
  return settled?.outcome.status === 'ok' ? 'ok' : 'not-eligible'
}

/** What stands in place of an amount. */
export const PROGRESS_WORDS: Readonly<Record<Exclude<Progress, 'ok' | 'open'>, string>> = {
  loading: '正在加载……',
  failed: '没有加载成功',
  wrong: '填的有错，改好就能算',
  missing: '还没填全',
  'not-eligible': NOT_ELIGIBLE,
}

/** What a measure still lacks or depends on: 还差：年自营出口额、通关费用 */
export function missingText(measure: Measure): string {
  const progress = progressOf(measure)
  if (!isFilled(measure) || (progress !== 'missing' && progress !== 'open')) return ''
  const { range } = measure.form.possible
  const lead =
    progress === 'missing' ? '还差' : range?.low === range?.high ? '数定了，还差' : '要看'
  return `${lead}：${missingOf(measure).join('、')}`
}

/** What an open measure comes to: 符合的话 400,000.00 元 */
export function openText({ form }: Measure): string {
  const { range, eligible } = form?.possible ?? {}
  if (!form || !range || !eligible) return ''
  const text = (amount: string | null) => amountText(amount, form.rule.unit)
  const between =
    eligible.low === eligible.high
      ? text(eligible.high)
      : `${text(eligible.low)} 到 ${text(eligible.high)}`
  return range.low === eligible.low ? between : `符合的话 ${between}`
}

/** What is a day, a quantity or a check, and no money to be had. */
const TO_KNOW: readonly Kind[] = ['check', 'quantity', 'deadline']

/** The heads under which measures stand, in their order. */
export const GROUPS = {
  due: '能拿到的',
  possible: '可能拿到，还差几句话',
  known: '要知道的日子和条件',
  duty: '要交、要出的',
  none: '按填的拿不到',
} as const
export type Group = keyof typeof GROUPS

/** The head under which a measure stands. */
export function groupOf(measure: Measure): Group {
  const progress = progressOf(measure)
  const kind = measure.form?.rule.kind
  if (kind === 'duty') return 'duty'
  if (progress === 'not-eligible') return 'none'
  if (progress !== 'ok') return 'possible'
  return kind && TO_KNOW.includes(kind) ? 'known' : 'due'
}

/** The whole form in one sentence, for a screen reader. */
export function sentenceOf({ ticked }: Joint, totals: readonly ClassTotal[]): string {
  const count = (...wanted: Progress[]) =>
    ticked.filter((measure) => wanted.includes(progressOf(measure))).length
  const counts = [
    `选了 ${ticked.length} 项`,
    `算出 ${count('ok', 'not-eligible')} 项`,
    ...(count('missing') ? [`没填全 ${count('missing')} 项`] : []),
    ...(count('open') ? [`还没定 ${count('open')} 项`] : []),
    ...(count('wrong') ? [`填错 ${count('wrong')} 项`] : []),
  ]
  const sums = totals.map(({ words, total }) => `${words}，合计 ${amountText(total, '元')}`)
  return `${counts.join('，')}。${sums.join('；')}`
}
