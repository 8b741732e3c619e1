import type { IsoDate } from '../core/dates.ts'
import type {
  CatalogueRule,
  DatesFrom,
  PolicyDocument,
  PolicyFolder,
  Procedure,
} from '../core/index.ts'
import accidentInsurance from './accident-insurance/index.ts'
import bikeSharing from './bike-sharing/index.ts'
import census from './census/index.ts'
import childcare from './childcare/index.ts'
import elderlyCare from './elderly-care/index.ts'
import electricity from './electricity/index.ts'
import elevator from './elevator/index.ts'
import fitness from './fitness/index.ts'
import foreignInvestment from './foreign-investment/index.ts'
import foreignTrade from './foreign-trade/index.ts'
import grain from './grain/index.ts'
import hospital from './hospital/index.ts'
import landlessPension from './landless-pension/index.ts'
import longTermCare from './long-term-care/index.ts'
import procurement from './procurement/index.ts'
import ruleMaking from './rule-making/index.ts'
import serviceRecovery from './service-recovery/index.ts'
import truckPhaseOut from './truck-phase-out/index.ts'
import truckScrapping from './truck-scrapping/index.ts'
import wasteSorting from './waste-sorting/index.ts'

/** The catalogue: every policy folder in the order the site shows them. */
const folders: readonly PolicyFolder[] = [
  foreignTrade,
  landlessPension,
  elevator,
  accidentInsurance,
  truckScrapping,
  truckPhaseOut,
  longTermCare,
  serviceRecovery,
  childcare,
  foreignInvestment,
  elderlyCare,
  grain,
  hospital,
  census,
  fitness,
  bikeSharing,
  electricity,
  procurement,
  wasteSorting,
  ruleMaking,
]

/**
 * The day the collection was last looked through. Pages speak of it until the reader's own day is known,
 * so that the site does not depend on the day it was built; what was over by then is over for good.
 */
export const AS_OF: IsoDate = '2026-11-24'

/** Every document, with the folder's main document first. */
export const documents: readonly PolicyDocument[] = folders.flatMap((folder) => folder.documents)

/** How one gets what each document promises, by the document's slug. */
const procedures = new Map(
  folders.flatMap((folder) => (folder.procedures ?? []).map((one) => [one.document.slug, one])),
)

/**
 * How one gets what a document promises, by its slug; undefined where nothing is known of it. What only
 * changes another document has the procedure of the one it changes.
 */
export function procedureOf(slug: string): Procedure | undefined {
  const amends = documents.find((document) => document.slug === slug)?.amends
  return procedures.get(slug) ?? procedures.get(amends?.slug ?? '')
}

/** The events from whose day dates follow, by the document's slug. */
const dates = new Map(
  folders.flatMap((folder) => (folder.dates ?? []).map((one) => [one.document.slug, one.events])),
)

/** The events of a document from whose day dates follow; none where the text gives nothing to count. */
export function datesOf(slug: string): readonly DatesFrom[] {
  return dates.get(slug) ?? []
}

/** Whether a document's text gives something to plan: steps of its own, or dates to count. */
export function hasPlan(document: PolicyDocument): boolean {
  const own = procedures.get(document.slug)
  return datesOf(document.slug).length > 0 || (own !== undefined && own.steps.length > 0)
}

/** Every rule in the catalogue. */
export const rules: readonly CatalogueRule[] = folders.flatMap((folder) => folder.rules)

/** The rules under a document; under one that only changes another, those of the one it changes. */
export function rulesUnder({ slug, amends }: PolicyDocument): readonly CatalogueRule[] {
  const governed = amends?.slug ?? slug
  return rules.filter((rule) => rule.document.slug === governed)
}

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule of an id, or undefined. */
export function ruleOf(id: string): CatalogueRule | undefined {
  return byId.get(id)
}
