import { periodOf, readingsOf } from '../core/rule.ts'
import { rules } from '../policies/index.ts'

/** Every rule, an id and a title a line. */
export function catalogueText(): string {
  return rules.map(({ id, title }) => `${id}\t${title}\n`).join('')
}

/** Every rule with what a program needs to ask it. */
export function catalogueJson(): string {
  const entries = rules.map((rule) => ({
    id: rule.id,
    title: rule.title,
    kind: rule.kind,
    unit: rule.unit,
    document: rule.document.number,
    from: periodOf(rule).from,
    to: periodOf(rule).to,
    inputs: Object.keys(rule.inputs),
    readings: Object.fromEntries(
      readingsOf(rule).map(([name, { options }]) => [name, Object.keys(options)]),
    ),
  }))
  return `${JSON.stringify(entries)}\n`
}
