import { rules } from '../../src/policies/index.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { attackHttp } from './attack-http.ts'
import { attackEngine, attackFile } from './attack-rosters.ts'
import type { Shot } from './attacks.ts'
import { attackArguments, attackLine, attackLink } from './attacks.ts'
import { Random } from './random.ts'

/* Hostile requests by the batch: each batch is of one rule and one way in, and has its own seed. */

export const WAYS = ['link', 'arguments', 'ndjson', 'roster file', 'engine', 'http'] as const
export type Way = (typeof WAYS)[number]

/** Requests of a batch. */
export const BATCH = 100
/** Milliseconds of the processor that one request, or a roster of one batch, may take. */
const HANG = 1000
/** From here on it is counted as slow. */
const SLOW = 50

/** A failure with what is needed to see it again. */
export interface Failure {
  readonly batch: number
  readonly way: Way
  readonly rule: string
  readonly request: unknown
  readonly fault: string
}

/** What a batch came to. */
export interface Batch {
  readonly way: Way
  readonly statuses: Readonly<Record<string, number>>
  /** How many requests took long, though not too long. */
  readonly slow: number
  /** The longest that one request took, in milliseconds. */
  readonly longest: number
  readonly failures: readonly Failure[]
}

type Attack = (random: Random, rule: CatalogueRule) => Promise<Shot[]>
const one =
  (attack: (random: Random, rule: CatalogueRule) => Promise<Shot>): Attack =>
  async (random, rule) => [await attack(random, rule)]
const ATTACKS: Readonly<Record<Way, Attack>> = {
  link: one(attackLink),
  arguments: one(attackArguments),
  ndjson: one(attackLine),
  'roster file': (random, rule) => attackFile(random, rule, BATCH),
  engine: (random, rule) => attackEngine(random, rule, BATCH),
  http: (random, rule) => attackHttp(random, rule, BATCH),
}

/** What a batch is of. */
export function targetOf(
  seed: number,
  batch: number,
): { random: Random; way: Way; rule: CatalogueRule } {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(batch + 1, 0x85ebca6b))
  return { random, way: WAYS[batch % WAYS.length] as Way, rule: random.pick(rules) }
}

/** Runs one batch. Never rejects: what is thrown is a failure. */
export async function runBatch(seed: number, batch: number): Promise<Batch> {
  const { random, way, rule } = targetOf(seed, batch)
  const statuses: Record<string, number> = {}
  const failures: Failure[] = []
  let [done, slow, longest, last] = [0, 0, 0, process.threadCpuUsage().user]
  const fail = (request: unknown, fault: string) =>
    failures.push({ batch, way, rule: rule.id, request, fault })
  while (done < BATCH) {
    const shots = await ATTACKS[way](random, rule).catch((fault: unknown) => [
      { status: 'thrown', request: `request ${done} of the batch`, fault: stackOf(fault) },
    ])
    const now = process.threadCpuUsage().user
    const took = (now - last) / 1000
    last = now
    longest = Math.max(longest, took)
    if (took > SLOW) slow++
    if (took > HANG) fail(shots[0]?.request, `took ${took} ms`)
    for (const { status, request, fault } of shots) {
      statuses[status] = (statuses[status] ?? 0) + 1
      if (fault !== undefined) fail(request, fault)
    }
    done += shots.length
  }
  return { way, statuses, slow, longest, failures }
}

const stackOf = (fault: unknown): string =>
  fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
