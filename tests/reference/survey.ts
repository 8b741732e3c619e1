import { compare } from './differ.ts'
import type { Answer, Reference } from './model.ts'
import { Random } from './random.ts'
import { draw, seedOf, type Request } from './requests.ts'
import { spelled } from './spelling.ts'

type Status = Answer['status']

/** How the answers to so many requests of one rule turned out. */
export interface Tally {
  rule: string
  requests: number
  statuses: Record<Status, number>
  different: number
  /** The first request on which project and reference differ, as the project was asked, and wherein. */
  first: { request: Request; differences: string[] } | null
}

/** Draws so many requests of a rule and puts each to the reference and, in other writings, to the project. */
export function survey(rule: string, reference: Reference, requests: number, seed: number): Tally {
  const random = new Random(seedOf(rule, seed))
  const statuses = { ok: 0, 'not-eligible': 0, invalid: 0 }
  const tally: Tally = { rule, requests, statuses, different: 0, first: null }
  for (let done = 0; done < requests; done += 1) {
    const request = draw(rule, reference, random)
    const asWritten = spelled(random, request)
    const { status, differences } = compare(reference, request, asWritten)
    statuses[status] += 1
    if (differences.length === 0) continue
    tally.different += 1
    tally.first ??= { request: asWritten, differences }
  }
  return tally
}

/** Statuses that the reference says can come but did not, and those that came against its word. */
export function unexpectedStatuses({ statuses }: Tally, reference: Reference): string[] {
  return (['ok', 'not-eligible', 'invalid'] as const)
    .filter((status) => reference.statuses.includes(status) !== statuses[status] > 0)
    .map((status) => (statuses[status] > 0 ? `${status} not foreseen` : `${status} never came`))
}

/** Rules without a reference, and references without a rule. */
export function unmatched(
  rules: readonly string[],
  references: Record<string, Reference>,
): string[] {
  const judged = Object.keys(references)
  return [
    ...rules.filter((rule) => !judged.includes(rule)).map((rule) => `${rule} has no reference`),
    ...judged.filter((rule) => !rules.includes(rule)).map((rule) => `${rule} is no rule`),
  ]
}
