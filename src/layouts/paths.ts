import { base, minePath } from '../calculators/base.ts'
import type { AnyRule, PolicyDocument } from '../core/index.ts'

export { base, minePath }

export const rulePath = (rule: AnyRule): string => `${base}${rule.id}/`
/** A rule as JSON, for other programs. */
export const ruleJsonPath = (rule: AnyRule): string => `${base}api/rules/${rule.id}.json`
/** The calculator alone, for the pages of other sites, and the script that gives it its height there. */
export const embedPath = (rule: AnyRule): string => `${base}embed/${rule.id}/`
export const embedScriptPath = `${base}embed.js`
export const documentPath = ({ slug }: Pick<PolicyDocument, 'slug'>): string =>
  `${base}documents/${slug}/`
/** Where a reader plans by the document's procedure and dates. */
export const planPath = ({ slug }: Pick<PolicyDocument, 'slug'>): string => `${base}plan/${slug}/`
/** The joint form of a document's measures. */
export const togetherPath = ({ slug }: Pick<PolicyDocument, 'slug'>): string =>
  `${base}together/${slug}/`
/** How a joint form calls a rule: the last part of its id. */
export const measureName = ({ id }: Pick<AnyRule, 'id'>): string => id.replace(/.*\//, '')
/** The page that computes a rule for many at once, and the list of all such pages. */
export const rosterPath = (rule: AnyRule): string => `${rostersPath}${rule.id}/`
export const rostersPath = `${base}roster/`
/** The licence notices of what the site is built with, written by the build. */
export const licencesPath = `${base}licences.txt`
/** The list of all rules. */
export const rulesPath = `${base}rules/`
export const methodPath = `${base}method/`
/** Where a reader starts from what has happened, with an occasion ticked or none. */
export const startPath = (occasion?: string): string =>
  `${base}start/${occasion ? `?do=${occasion}` : ''}`
export const coveragePath = `${base}coverage/`
export const searchPath = `${base}search/`
export const timelinePath = `${base}timeline/`
export const audiencePath = (audience: string): string => `${base}for/${audience}/`
