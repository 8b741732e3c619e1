import type { DraftMaker } from '../../core/paper-draft.ts'

const LINES = [
  ['death', '身故赔款'],
  ['disability', '伤残赔款'],
  ['medical', '医药费赔款'],
] as const

/** What to tell the insurer, to have it ready. */
const claim: DraftMaker = {
  paper: 'claim-summary',
  opening: [
    '致（承保的保险公司）：{14}',
    '被保险人：{10}　出事的日期：{day}',
    ...['在哪里出的事、经过：', 3],
    '治疗的医院：{16}',
  ],
  points: [
    ({ input }) => [`${input('standard')}。`],
    ({ calculation: { inputs }, input }) => [
      `${input('outcome')}。`,
      ...(inputs['disabilityGrade'] ? [`鉴定的伤残等级：${input('disabilityGrade')}。`] : []),
      ...(inputs['disabilityPercent'] ? [`伤残赔付比例：${input('disabilityPercent')}。`] : []),
    ],
    ({ input }) => [`${input('medicalExpense')}。`],
    ({ line, total }) => [
      ...LINES.flatMap(([id, words]) => {
        const amount = line(id)
        return amount ? [`${words}：${amount}`] : []
      }),
      `一共：${total}`,
    ],
  ],
  closing: ['收款的户名、账号、开户行：{16}', '签名：{10}', '日期：{day}'],
}

const drafts: readonly DraftMaker[] = [claim]
export default drafts
