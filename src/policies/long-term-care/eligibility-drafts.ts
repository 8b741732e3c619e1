import type { DraftMaker } from '../../core/paper-draft.ts'

/** What to tell the office, to have it ready. */
const application: DraftMaker = {
  paper: 'care-application',
  opening: ['致（长期护理保险经办机构）：{14}', '参保人：{8}　代办的人：{8}'],
  points: [
    ({ input }) => [
      `2021 年以前已经参加晋城市职工医保、以后没有断缴：${input('joinedBefore2021')}。`,
      `在本市连续缴费 ${input('continuousYears')}，累计缴费 ${input('cumulativeYears')}。`,
      '哪年起参加：{8}',
    ],
    ({ input }) => [`按时足额缴了：${input('paidOnTime')}。`],
    ({ input }) => [`持续 ${input('disabledMonths')}。`, '诊疗的医疗机构或者康复机构：{16}'],
    ({ calculation: { outcome } }) =>
      outcome.reasons.length
        ? outcome.reasons
        : ['照填的看，各条都够。失能要以评估机构的结论为准。'],
  ],
  closing: ['签名：{10}', '日期：{day}'],
}

const drafts: readonly DraftMaker[] = [application]
export default drafts
