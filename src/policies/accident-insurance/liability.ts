import { fixed, percent, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { accidentInsurance2021 } from './document.ts'

/* What the insurance answers for, in each year's standard. */

export const liability: Clause = {
  at: '五',
  says: '意外身故赔 2 万元；意外伤残按残疾程度的比例赔，最高 2 万元；意外受伤看病，按规定自己付的部分赔 90%，保险金额 2,000 元。',
}
export const raised: Clause = {
  at: '第 1–3 项',
  document: accidentInsurance2021,
  says: '县里采用新标准的：身故、伤残 3 万元，医疗 3,000 元，医保目录内自己付的部分赔 90%。',
}
/** What each year's standard says. */
export const liabilityOf = { '2020': liability, '2021': raised } as const

export const grades: Clause = {
  at: '给付比例表',
  says: '伤残一到七级，依次赔保险金额的 100%、75%、50%、30%、20%、15%、10%。',
  outside: '《人身保险残疾程度与保险金给付比例表》（保监发〔1999〕237号）',
}

export const SUM_INSURED = { '2020': yuan(20_000, '', liability), '2021': yuan(30_000, '', raised) }
export const MEDICAL_LIMIT = { '2020': yuan(2_000, '', liability), '2021': yuan(3_000, '', raised) }
export const MEDICAL_RATE = percent(90, '', liability)
/** A tier is the highest figure reached, so the grades stand from the seventh to the first. */
export const GRADE_RATES = [
  [fixed(7, '级'), percent(10)],
  [fixed(6, '级'), percent(15)],
  [fixed(5, '级'), percent(20)],
  [fixed(4, '级'), percent(30)],
  [fixed(3, '级'), percent(50)],
  [fixed(2, '级'), percent(75)],
  [fixed(1, '级'), percent(100)],
] as const
