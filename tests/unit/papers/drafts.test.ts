import { describe, expect, it } from 'vitest'
import type { AnyRule } from '../../../src/core/index.ts'
import type { Block } from '../../../src/core/paper-draft.ts'
import { draftsById, listsById } from '../../../src/layouts/drafts.ts'
import costShare from '../../../src/policies/elevator/cost-share.ts'
import { documents, procedureOf, ruleOf, rules } from '../../../src/policies/index.ts'
import queryDeadlines from '../../../src/policies/procurement/query-deadlines.ts'
import { draftsFrom, everyDraft, SIX_SHARES } from '../../support/drafts.ts'
import { WITHOUT_DRAFT } from './without-draft.ts'

/** Each with its own document: one that only changes another may share that one's procedure. */
const procedures = documents.flatMap((document) => {
  const procedure = procedureOf(document.slug)
  return procedure?.document === document ? [procedure] : []
})

describe('drafts of papers', () => {
  it('are there for the papers of every document but those named', () => {
    const without = procedures.flatMap(({ document, papers }) => {
      const drafted = [
        ...everyDraft.flatMap(({ id, rule }) => (rule.document === document ? id : [])),
        ...rules.flatMap((rule) =>
          rule.document === document ? (listsById.get(rule.id)?.paper ?? []) : [],
        ),
      ]
      const left = papers.map(({ id }) => id).filter((id) => !drafted.includes(id))
      return left.length ? [[document.slug, left] as const] : []
    })
    expect(Object.fromEntries(without)).toEqual(WITHOUT_DRAFT)
  })

  it('are made of papers that the procedure of their document lists, point by point', () => {
    for (const [id, makers] of draftsById) {
      const listed = procedureOf(ruleOf(id)?.document.slug ?? '')?.papers ?? []
      for (const { paper, points } of makers) {
        const contents = listed.find((one) => one.id === paper)?.contents
        expect(points, `${id}, ${paper}`).toHaveLength(contents?.length ?? NaN)
      }
    }
  })

  it('say each point that is wanted, leave something to fill in, and carry no telephone or identity number', () => {
    expect(everyDraft.length).toBeGreaterThan(draftsById.size)
    for (const { id, rule, draft, text } of everyDraft) {
      for (const content of paperOf(rule, id)?.contents ?? ['none'])
        expect(text, id).toContain(content)
      const parts = draft.points.map(({ blocks }) => blocks)
      expect([draft.opening, ...parts, draft.closing].some(hasBlank), id).toBe(true)
      expect(text, id).not.toMatch(/(?<![\d.])\d{7,}/)
      expect(text, id).not.toMatch(/undefined|null|NaN/)
    }
  })

  it('leave something to fill in under every point that the text lists', () => {
    for (const { id, rule, draft } of everyDraft)
      if (paperOf(rule, id)?.basis === 'listed')
        for (const { heading, blocks } of draft.points)
          expect(hasBlank(blocks), `${id}, ${heading}`).toBe(true)
  })

  it('say that they are no official text, and what they follow', () => {
    const faces = new Map(everyDraft.map(({ id, draft }) => [id, draft.face]))
    expect(faces.get('owners-agreement')).toContain(
      '文件没有规定格式，这是按朔政办发〔2020〕32号五（一）2列的内容起的草稿，不是官方文本。',
    )
    expect(faces.get('lift-application')).toContain(
      '朔政办发〔2020〕32号五（二）要这份材料，没有规定格式和内容。这是我们起的草稿，不是官方文本。',
    )
    expect(faces.get('consent-sheet')).toContain(
      '文件没有要求这份材料，这是为了方便起的草稿，不是官方文本。',
    )
    const query = { trigger: 'result-notice-ended', triggerDate: '2021-03-01' }
    expect(draftsFrom(queryDeadlines, query).get('query-letter')?.face[0]).toBe(
      '晋市财购〔2020〕25号第九条要求填中国政府采购网上的“政府采购供应商质疑函范本”。这是按条文列的内容起的草稿，供誊到范本上用，不是官方文本。',
    )
  })

  it('say first that their document has expired', () => {
    // In force to 15 September 2025.
    const drafts = draftsFrom(costShare, SIX_SHARES, '2025-09-16')
    expect(drafts.get('owners-agreement')?.face[0]).toBe(
      '已失效（2025年9月15日止）。下面照原来的条文算，现在不一定还能办。',
    )
  })
})

/** A paper among those of a rule's document. */
const paperOf = (rule: AnyRule, id: string) =>
  procedureOf(rule.document.slug)?.papers.find((paper) => paper.id === id)

/** Whether a part has a blank, lines to write on, an empty cell or a box to tick. */
function hasBlank(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (typeof block === 'string') return /\{\w+\}|□/.test(block)
    return typeof block === 'number' || block.rows.flat().some((cell) => /^$|□/.test(cell))
  })
}
