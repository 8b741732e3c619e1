/** What the text of a document has, counted by hand. */
export interface Counts {
  readonly steps: number
  readonly papers: number
  /** Each time limit: step, bound, length, `office` where it binds the office; `day` where a day or event is named. */
  readonly limits: readonly string[]
}

/** By the document's slug. */
export const counts: Readonly<Record<string, Counts>> = {
  elevator: {
    steps: 12,
    papers: 6,
    limits: ['post-notice ≥ 7天', 'claim-subsidy day office'],
  },
  'landless-pension': {
    steps: 10,
    papers: 5,
    limits: ['pay-in day', 'draw day office'],
  },
}
