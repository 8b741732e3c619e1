import type { AnyRule, PolicyDocument, PolicyFolder } from '../core/index.ts'
import accidentInsurance from './accident-insurance/index.ts'
import elevator from './elevator/index.ts'
import foreignTrade from './foreign-trade/index.ts'
import landlessPension from './landless-pension/index.ts'

/** The catalogue: every policy folder in the order the site shows them. */
const folders: readonly PolicyFolder[] = [
  foreignTrade,
  landlessPension,
  elevator,
  accidentInsurance,
]

/** Every document, with the folder's main document first. */
export const documents: readonly PolicyDocument[] = folders.flatMap((folder) => folder.documents)

/** Every rule in the catalogue. */
export const rules: readonly AnyRule[] = folders.flatMap((folder) => folder.rules)

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule of an id, or undefined. */
export function ruleOf(id: string): AnyRule | undefined {
  return byId.get(id)
}
