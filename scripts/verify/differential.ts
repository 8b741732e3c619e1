/**
 * Compares the project's answers to a million requests with those of the reference implementation:
 * `npm run differential -- [--requests N] [--seed S] [--rule id]`. Exit status 1 if any differ, with
 * the first such request of each rule as a line for `npm run estimate -- --ndjson`.
 */
import { parseArgs } from 'node:util'
import { ruleIds } from '../../tests/reference/differ.ts'
import { references } from '../../tests/reference/index.ts'
import { unexpectedStatuses, survey, unmatched, type Tally } from '../../tests/reference/survey.ts'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '1000000' },
    // A fresh one, so that every run asks something else.
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    rule: { type: 'string' },
  },
})

const [wanted, seed] = [Number(values.requests), Number(values.seed)]
if (!Number.isSafeInteger(wanted) || wanted < 1 || !Number.isSafeInteger(seed))
  throw new RangeError('--requests is a whole number above 0, --seed a whole number')

const chosen = Object.entries(references).filter(([rule]) =>
  [undefined, rule].includes(values.rule),
)
const faults = unmatched(ruleIds, references)
if (chosen.length === 0) faults.push(`no reference for ${values.rule}`)

console.log(`seed ${seed}, ${wanted} requests`)

const perRule = Math.ceil(wanted / Math.max(1, chosen.length))
const begun = performance.now()
const seconds = () => ((performance.now() - begun) / 1000).toFixed(1)

const tallies = chosen.map(([rule, reference], at) => {
  process.stderr.write(`${seconds()} s  ${at + 1}/${chosen.length}  ${rule}\n`)
  const tally = survey(rule, reference, perRule, seed)
  faults.push(
    ...unexpectedStatuses(tally, reference).map(
      (status) => `${rule}: ${status} in ${perRule} requests`,
    ),
  )
  return tally
})

function row(name: string, some: Tally[]): string {
  const sum = (count: (tally: Tally) => number) =>
    some.reduce((total, tally) => total + count(tally), 0)
  const requests = sum((tally) => tally.requests)
  const share = (status: keyof Tally['statuses']) =>
    `${((100 * sum((tally) => tally.statuses[status])) / requests).toFixed(1)}%`
  const cells = [requests, share('ok'), share('not-eligible'), share('invalid')]
  const all = [some.length, ...cells, sum((tally) => tally.different)]
  return name.padEnd(20) + all.map((cell) => String(cell).padStart(13)).join('')
}

const heads = ['rules', 'requests', 'ok', 'not eligible', 'invalid', 'differences']
console.log('family'.padEnd(20) + heads.map((head) => head.padStart(13)).join(''))
const families = new Set(tallies.map(({ rule }) => rule.split('/')[0] ?? ''))
for (const family of families)
  console.log(
    row(
      family,
      tallies.filter(({ rule }) => rule.startsWith(`${family}/`)),
    ),
  )
if (tallies.length > 0) console.log(row('all', tallies))
console.log(`${seconds()} s`)

for (const { rule, first } of tallies) {
  if (!first) continue
  faults.push(`${rule}: ${first.differences.join(' | ')}`)
  console.log(JSON.stringify(first.request))
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
