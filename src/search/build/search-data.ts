import type { CatalogueRule, PolicyDocument, Procedure } from '../../core/index.ts'
import { cityOf } from '../../core/source.ts'
import type { DocumentEntry, RuleEntry, SearchData } from '../data.ts'
import { THESAURUS } from '../thesaurus/index.ts'
import { ranked } from './ranked.ts'
import { furtherReadings, syllableCounts } from './syllables.ts'
import { shortened } from './shortened.ts'
import { traditionalPairs } from './traditional.ts'
import { beyond } from './beyond.ts'

/** What the site's search loads, of a catalogue. */
export function searchData(
  documents: readonly PolicyDocument[],
  rules: readonly CatalogueRule[],
  procedureOf: (slug: string) => Procedure | undefined,
): SearchData {
  const words = [...THESAURUS, ...rules.flatMap(({ title, keywords }) => [title, ...keywords])]
  return {
    documents: documents.map((document) => {
      const own = ranked(rules.filter((rule) => rule.document === document))
      return documentEntry(document, own, document.amends ? undefined : procedureOf(document.slug))
    }),
    thesaurus: shortened(THESAURUS),
    syllables: syllableCounts(),
    readings: furtherReadings(words),
    traditional: traditionalPairs(words.join('')),
  }
}

function documentEntry(
  document: PolicyDocument,
  rules: readonly CatalogueRule[],
  procedure?: Procedure,
): DocumentEntry {
  const { slug, title, number, from, to } = document
  const summary = beyond([document.summary], [title])
  const entries = rules.map(ruleEntry)
  const steps = procedure?.steps.map((step) => step.title) ?? []
  const papers = procedure?.papers.map((paper) => paper.title) ?? []
  const said = [title, document.summary, ...entries.flat().map(String)]
  const way = beyond([...steps, ...papers], said)
  const entry = [slug, title, number, cityOf(document), summary, way, from, to, entries] as const
  return document.amends ? [...entry, document.amends.slug] : entry
}

function ruleEntry(rule: CatalogueRule): RuleEntry {
  const { id, title, keywords, office, validity } = rule
  const head = [title, ...keywords]
  const summary = beyond([rule.summary], head)
  const says = rule.clauses.map((clause) => clause.says)
  const clauses = beyond(says, [...head, rule.summary, rule.document.title])
  const entry = [
    id.replace(/.*\//, ''),
    title,
    keywords.join(' '),
    summary,
    office,
    clauses,
  ] as const
  return validity ? [...entry, validity.from, validity.to] : entry
}
