import { rules } from '../policies/index.ts'

/** Every rule, an id and a title a line. */
export function catalogueText(): string {
  return rules.map(({ id, title }) => `${id}\t${title}\n`).join('')
}
