import type { DocumentDates } from '../../core/index.ts'
import { childcare } from './document.ts'
import leave from './leave.ts'

export const dates: DocumentDates = {
  document: childcare,
  events: [
    {
      id: 'born',
      title: '孩子出生那天',
      dates: [
        {
          id: 'nursing-until',
          title: '哺乳假到孩子满一周岁',
          step: 'leave',
          rule: leave,
          inputs: ['birthDate'],
          given: { person: 'mother' },
          line: 'nursingUntil',
        },
      ],
    },
  ],
}
