import type { Clause } from './explained.ts'
import type { DocumentFacts } from './policy.ts'

/** Where a clause is printed, in full: document number, clause, bulletin, issue and page; or the outside source. */
export function sourceText({ at, document, outside }: Clause, own: DocumentFacts): string {
  if (outside) return `${outside}${at}，不是公报内容`
  const { number, bulletin } = document ?? own
  return `${number} ${at}，《${bulletin.name}》${bulletin.issue}，文件从第 ${bulletin.page} 页起`
}

/** The city whose bulletin printed a document: 朔州. */
export const cityOf = ({ bulletin }: DocumentFacts): string => bulletin.name.slice(0, 2)
