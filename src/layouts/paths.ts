import type { AnyRule, PolicyDocument } from '../core/index.ts'

/** The site's base path, ending in a slash. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')

export const rulePath = (rule: AnyRule): string => `${base}${rule.id}/`
export const documentPath = ({ slug }: Pick<PolicyDocument, 'slug'>): string =>
  `${base}documents/${slug}/`
/** The joint form of a document's measures. */
export const togetherPath = ({ slug }: Pick<PolicyDocument, 'slug'>): string =>
  `${base}together/${slug}/`
/** How a joint form calls a rule: the last part of its id. */
export const measureName = ({ id }: Pick<AnyRule, 'id'>): string => id.replace(/.*\//, '')
export const methodPath = `${base}method/`
export const coveragePath = `${base}coverage/`
export const timelinePath = `${base}timeline/`
export const audiencePath = (audience: string): string => `${base}for/${audience}/`
