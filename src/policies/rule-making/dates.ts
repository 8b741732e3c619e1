import type { DocumentDates, FollowingDate } from '../../core/index.ts'
import { making } from './dates-making.ts'
import { publication } from './dates-publication.ts'
import term from './document-term.ts'
import { ruleMaking } from './document.ts'

/** How long a document of a type may hold, and when it is to be looked at again. */
function termDates(type: string, words: string): readonly FollowingDate[] {
  const asked = { rule: term, inputs: ['effectiveDate'], given: { type }, step: 'renew' }
  return [
    { ...asked, id: `${type}-review`, title: `${words}：到期前评估`, line: 'review' },
    { ...asked, id: `${type}-until`, title: `${words}：最长管到` },
  ]
}

export const dates: DocumentDates = {
  document: ruleMaking,
  events: [
    ...making,
    publication,
    {
      id: 'effective',
      title: '施行那天',
      dates: [...termDates('ordinary', '一般的文件'), ...termDates('interim', '试行、暂行的')],
    },
  ],
}
