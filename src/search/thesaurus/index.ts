import { BUSINESS } from './business.ts'
import { LAND_AND_HOME } from './land-and-home.ts'
import { PEOPLE } from './people.ts'

/**
 * What people say and what the texts say for it. Each line is one thing: words that mean it, and after
 * `>` the words of the texts that are near it, the nearest first. A new rule joins by the words of its
 * title, keywords and summary.
 */
export const THESAURUS: readonly string[] = [PEOPLE, LAND_AND_HOME, BUSINESS]
  .join('')
  .split('\n')
  .filter(Boolean)
