import type { DateCount } from './count.ts'

export const offices: readonly DateCount[] = [
  [
    'rule-making',
    'consulted',
    '2021-08-31',
    ['submit-by 2022-02-28'],
    'six months; no 31 February',
  ],
  [
    'rule-making',
    'posted',
    '2024-02-20',
    ['comment-until 2024-03-01 (2024-02-29)'],
    'nine days to 29 February, one more',
  ],
  ['rule-making', 'opinionReceived', '2021-09-24', ['object 2021-10-13 (2021-10-12)'], 'ten'],
  ['rule-making', 'reviewRequested', '2021-09-24', ['answer 2021-09-30 (2021-09-29)'], 'five'],
  [
    'rule-making',
    'published',
    '2021-09-24',
    ['filing 2021-10-20 (2021-10-19)', 'effect 2021-10-24 (2021-10-23)'],
    'fifteen working days; six days to 30 September, 24 more',
  ],
  [
    'rule-making',
    'published',
    '2031-01-31',
    ['effect 2031-03-02 (2031-03-01)', 'filing none'],
    '28 days to 28 February, two more; a year not known',
  ],
  [
    'rule-making',
    'effective',
    '2021-01-10',
    [
      'interim-review 2022-07-09 (2025-07-09)',
      'interim-until 2023-01-09 (2026-01-09)',
      'ordinary-review 2025-07-09',
      'ordinary-until 2026-01-09',
    ],
    'the eve of the day two and five years on, six months before each',
  ],
]
