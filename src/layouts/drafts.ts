import type { AnyRule } from '../core/index.ts'
import type { ListMaker } from '../core/roster-list.ts'
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

/** What makes a list of a rule's roster, where there is one: its file `…-list.ts` beside it. */
const lists = import.meta.glob<ListMaker>('../policies/*/*-list.ts', {
  eager: true,
  import: 'default',
})

/** The lists, by the id of their rule. */
export const listsById: ReadonlyMap<string, ListMaker> = new Map(
  Object.entries(lists).map(([file, list]) => [
    file.replace(/^\.\.\/policies\/(.*)-list\.ts$/, '$1'),
    list,
  ]),
)

/** What can be drafted from a rule; nothing from most. */
export function draftsOf({ id }: AnyRule): readonly DraftMaker[] {
  return draftsById.get(id) ?? []
}

/** What its page tells of each paper that can be drafted from a rule. Throws where its document has no such paper. */
export function draftedPapers(rule: AnyRule): PaperFacts[] {
  return draftsOf(rule).map(({ paper }) => factsOf(rule, paper))
}

/** What a roster's page tells of the list that can be drafted from it; undefined where there is none. */
export function listedPaper(rule: AnyRule): PaperFacts | undefined {
  const list = listsById.get(rule.id)
  return list && factsOf(rule, list.paper)
}

function factsOf({ document: { slug, number } }: AnyRule, id: string): PaperFacts {
  const paper = procedureOf(slug)?.papers.find((one) => one.id === id)
  if (!paper) throw new Error(`${slug} has no paper ${id}`)
  return paperFacts(paper, number)
}
