/** What the text of a document has, counted by hand. */
export interface Counts {
  readonly steps: number
  readonly papers: number
  /** Each time limit: step, bound, length, `office` where it binds the office; `day` where a day or event is named. */
  readonly limits: readonly string[]
  /** The dates that follow from a day the reader knows; left out where there is none. */
  readonly dates?: number
}

/** By the document's slug. */
export const counts: Readonly<Record<string, Counts>> = {
  elevator: {
    dates: 3,
    steps: 12,
    papers: 6,
    limits: ['post-notice ≥ 7天', 'claim-subsidy day office'],
  },
  'landless-pension': {
    dates: 2,
    steps: 10,
    papers: 5,
    limits: ['pay-in day', 'draw day office'],
  },
  procurement: {
    dates: 8,
    steps: 10,
    papers: 6,
    limits: [
      'hand-in ≤ 7工作日',
      'correct day',
      'others-explain ≤ 2工作日',
      'reply ≤ 7工作日 office',
      'complain ≤ 15工作日',
      'copy-to-finance ≤ 3工作日 office',
    ],
  },
  'long-term-care': {
    dates: 2,
    steps: 8,
    papers: 2,
    limits: ['pay-premiums day', 'six-months ≥ 6月', 'fill-years day', 'settle day office'],
  },
  'accident-insurance': { steps: 3, papers: 2, limits: ['join day'] },
  'truck-scrapping': { steps: 0, papers: 1, limits: [] },
  'truck-phase-out': { steps: 6, papers: 0, limits: ['scrap day office', 'road-ban day'] },
  'rule-making': {
    dates: 10,
    steps: 14,
    papers: 3,
    limits: [
      'consult ≤ 6月',
      'public-comment ≥ 10天',
      'legality-review ≥ 5工作日 office',
      'legality-review ≤ 15工作日 office',
      'object ≤ 10工作日',
      'object ≤ 5工作日 office',
      'publish ≥ 30天',
      'file ≤ 15工作日',
      'filing-review ≤ 15天 office',
      'yearly-list day',
      'yearly-list day office',
      'renew day',
      'clean-up ≤ 2年',
    ],
  },
  'foreign-trade': { dates: 3, steps: 3, papers: 1, limits: ['recognition day office'] },
  'elderly-care': { dates: 1, steps: 9, papers: 2, limits: ['donate ≤ 3年'] },
  childcare: {
    dates: 1,
    steps: 6,
    papers: 2,
    limits: ['yearly-check day', 'leave day', 'leave day', 'leave day'],
  },
  'bike-sharing': {
    dates: 3,
    steps: 9,
    papers: 3,
    limits: ['report ≥ 30天', 'report ≤ 20天', 'leave-market ≥ 30天'],
  },
  electricity: {
    dates: 7,
    steps: 6,
    papers: 1,
    limits: [
      'apply ≤ 1工作日 office',
      'supply-plan ≤ 3工作日 office',
      'supply-plan ≤ 10工作日 office',
      'supply-plan ≤ 18工作日 office',
      'design-review ≤ 3工作日 office',
      'works-and-permits ≤ 5工作日 office',
      'works-and-permits ≤ 10工作日 office',
      'mid-check ≤ 2工作日 office',
      'meter ≤ 2工作日 office',
      'meter ≤ 6工作日 office',
    ],
  },
  'service-recovery': {
    dates: 4,
    steps: 7,
    papers: 3,
    limits: [
      'ask-housing-fund ≤ 1年',
      'ask-tax ≤ 3月',
      'report-festival day',
      'return-deposit day',
      'quarterly-reward day office',
    ],
  },
  'waste-sorting': {
    steps: 8,
    papers: 1,
    // Two for estates with fixed points, three for those without, three for bodies and public places.
    limits: Array<string>(8).fill('arrange-collection day'),
  },
  'foreign-investment': { steps: 1, papers: 1, limits: [] },
  census: { steps: 2, papers: 0, limits: [] },
  fitness: { steps: 1, papers: 0, limits: [] },
  grain: { steps: 0, papers: 0, limits: [] },
  hospital: { steps: 0, papers: 0, limits: [] },
}
