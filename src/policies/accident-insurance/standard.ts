import { choice } from '../../core/index.ts'
import type { Choice, PolicyDocument, Problem } from '../../core/index.ts'
import { accidentInsurance, accidentInsurance2021 } from './document.ts'

/* Counties may adopt the 2021 figures, so the reader says which standard theirs uses. */

type Standard = Choice<'2020' | '2021'>

export const standardField = choice(
  '县里用哪一年的标准',
  { '2020': '2020 年的标准', '2021': '2021 年提高后的标准' },
  {
    fact: 'accident-standard',
    hint: '不清楚就问县医保局，或看保单上的保险金额：2 万元是 2020 年的，3 万元是 2021 年的',
  },
)

export function governing({ standard }: { standard: Standard }): PolicyDocument {
  return standard.value === '2021' ? accidentInsurance2021 : accidentInsurance
}

/** No county can have used the 2021 figures before they were issued. */
export function standardProblems(standard: Standard, on: string): readonly Problem[] {
  return standard.value === '2021' && on < accidentInsurance2021.from
    ? [
        {
          field: 'standard',
          message:
            '“县里用哪一年的标准”选了 2021 年的，但计算日期早于 2021年9月17日，那时还没有这个标准。请改选 2020 年的，或改计算日期。',
        },
      ]
    : []
}
