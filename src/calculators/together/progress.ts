import type { ClassTotal } from '../../core/totals.ts'
import { NOT_ELIGIBLE } from '../../core/view.ts'
import { amountText } from '../../core/words.ts'
import { missingOf, problemsOf } from './asked.ts'
import type { Joint } from './joint.svelte.ts'
import type { Measure } from './measure.svelte.ts'
import { isFilled } from './measure.svelte.ts'

/* How far each measure has come, in words. */

export type Progress = 'loading' | 'failed' | 'wrong' | 'missing' | 'ok' | 'not-eligible'

/** How far a measure has come: what is wrong comes before what is missing. */
export function progressOf(measure: Measure): Progress {
  if (!isFilled(measure)) return measure.failed ? 'failed' : 'loading'
  const { status } = measure.form.calculation.outcome
  if (status !== 'invalid') return status
  return problemsOf([measure]).length ? 'wrong' : 'missing'
}

/** What stands in place of an amount. */
export const PROGRESS_WORDS: Readonly<Record<Exclude<Progress, 'ok'>, string>> = {
  loading: '正在加载……',
  failed: '没有加载成功',
  wrong: '填的有错，改好就能算',
  missing: '还没填全',
  'not-eligible': NOT_ELIGIBLE,
}

/** What a measure still lacks: 还差：年自营出口额、通关费用 */
export function missingText(measure: Measure): string {
  const missing = isFilled(measure) ? missingOf(measure) : []
  return missing.length ? `还差：${missing.join('、')}` : ''
}

/** The whole form in one sentence, for a screen reader. */
export function sentenceOf({ ticked }: Joint, totals: readonly ClassTotal[]): string {
  const count = (...wanted: Progress[]) =>
    ticked.filter((measure) => wanted.includes(progressOf(measure))).length
  const counts = [
    `选了 ${ticked.length} 项`,
    `算出 ${count('ok', 'not-eligible')} 项`,
    ...(count('missing') ? [`没填全 ${count('missing')} 项`] : []),
    ...(count('wrong') ? [`填错 ${count('wrong')} 项`] : []),
  ]
  const sums = totals.map(({ words, total }) => `${words}，合计 ${amountText(total, '元')}`)
  return `${counts.join('，')}。${sums.join('；')}`
}
