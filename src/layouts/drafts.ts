import type { AnyRule } from '../core/index.ts'
import type { DraftMaker } from '../core/paper-draft.ts'
import type { PaperFacts } from '../core/paper-facts.ts'
import { paperFacts } from '../core/paper-facts.ts'
import { procedureOf } from '../policies/index.ts'

/** What is drafted from each rule that has some: its file `…-drafts.ts` beside it. */
const found = import.meta.glob<readonly DraftMaker[]>('../policies/*/*-drafts.ts', {
  eager: true,
  import: 'default',
})

/** The files found, by the id of their rule. */
export const draftsById: ReadonlyMap<string, readonly DraftMaker[]> = new Map(
  Object.entries(found).map(([file, drafts]) => [
    file.replace(/^\.\.\/policies\/(.*)-drafts\.ts$/, '$1'),
    drafts,
  ]),
)

/** What can be drafted from a rule; nothing from most. */
export function draftsOf({ id }: AnyRule): readonly DraftMaker[] {
  return draftsById.get(id) ?? []
}

/** What its page tells of each paper that can be drafted from a rule. Throws where its document has no such paper. */
export function draftedPapers(rule: AnyRule): PaperFacts[] {
  const { slug, number } = rule.document
  const papers = procedureOf(slug)?.papers ?? []
  return draftsOf(rule).map((maker) => {
    const paper = papers.find(({ id }) => id === maker.paper)
    if (!paper) throw new Error(`${slug} has no paper ${maker.paper}`)
    return paperFacts(paper, number)
  })
}
