import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AnyRule, PolicyFolder } from '../../src/core/rule.ts'
import { ruleOf, rules } from '../../src/policies/index.ts'

const policies = new URL('../../src/policies/', import.meta.url)
const files = readdirSync(policies, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
const source = (path: string) => readFileSync(new URL(path, policies), 'utf8')
const ruleFiles = files.filter((path) => source(path).includes('export default defineRule('))

/** Eleven digits, or an area code and a number. */
const PHONE = /(?<![\d.])\d{11}(?![\d.])|(?<!\d)0\d{2,3}[-—－ ]\d{7,8}(?!\d)/

/** What the bulletins promise, family by family. */
const IDS = [
  ...[
    ...['exhibition-abroad', 'exhibition-domestic', 'brand-cultivation', 'customs-clearance'],
    ...['freight-trains', 'road-freight', 'credit-insurance', 'relocation', 'rent-free'],
    ...['bonded-storage', 'ecommerce-platform', 'ecommerce-demonstration', 'trade-service-firm'],
    ...['trade-service-pilot', 'service-trade', 'high-tech-exports', 'incubator-training'],
    ...['incubator-graduates', 'incubator-recognition', 'export-breakthrough'],
    'outbound-investment',
  ].map((name) => `foreign-trade/${name}`),
  ...[
    'landless-pension/subsidy',
    'landless-pension/monthly-topup',
    'landless-pension/project-fund',
  ],
  ...['elevator/subsidy', 'elevator/cost-share'],
  ...['accident-insurance/payout', 'accident-insurance/premium'],
]

/** Sections 5 to 8, by policy. */
const LATER = {
  'truck-scrapping': ['subsidy'],
  'long-term-care': ['benefit', 'contribution', 'eligibility'],
  'service-recovery': [
    'flexible-insurance',
    'food-festival',
    'freight-platform',
    'gas-price',
    'green-commerce',
    'guarantee-fee',
    'housing-fund',
    'job-retention',
    'land-use-tax',
    'loan-deferral',
    'loan-rate',
    'loss-carry-forward',
    'newly-counted',
    'on-the-job-training',
    'online-retail',
    'private-rent',
    'scenic-tickets',
    'state-rent',
    'tax-deferral',
    'travel-deposit',
    'water-price',
  ],
  childcare: ['allowance', 'leave', 'utilities'],
  'foreign-investment': ['land-floor-price', 'rd-equipment-vat'],
  'elderly-care': ['community-revenue', 'construction-fees', 'donation-deduction', 'floor-area'],
  grain: ['land-proceeds'],
  hospital: ['pay-ceiling'],
  census: ['cost-split'],
  fitness: ['area'],
  'bike-sharing': ['prepayment', 'staff'],
  electricity: ['connection-days', 'zero-investment'],
  procurement: ['query-deadlines'],
  'waste-sorting': ['drop-off-points'],
}
for (const [policy, names] of Object.entries(LATER))
  IDS.push(...names.map((name) => `${policy}/${name}`))

describe('the catalogue', () => {
  it('has the 72 rules that the five bulletins promise', () => {
    expect(IDS).toHaveLength(72)
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(IDS))
  })

  it('has each rule once, found by its id', () => {
    expect(new Set(rules).size).toBe(rules.length)
    for (const rule of rules) expect(ruleOf(rule.id)).toBe(rule)
    expect([ruleOf('no/such'), ruleOf(''), ruleOf('constructor')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('has every file that declares a rule, and no other rule', () => {
    expect(ruleFiles.map((path) => path.replace(/\.ts$/, '')).sort()).toEqual(
      rules.map(({ id }) => id).sort(),
    )
  })

  it.each(ruleFiles)('the rule in %s is named as its folder and file', async (path) => {
    const [folder, name] = path.replace(/\.ts$/, '').split('/')
    const { default: rule } = (await import(`../../src/policies/${folder}/${name}.ts`)) as {
      default: AnyRule
    }
    const { default: policy } = (await import(`../../src/policies/${folder}/index.ts`)) as {
      default: PolicyFolder
    }
    expect(`${rule.id}.ts`).toBe(path)
    expect(ruleOf(rule.id)).toBe(rule)
    expect(policy.rules).toContain(rule)
    expect(policy.documents).toContain(rule.document)
  })

  it('has no telephone number in it, of the mobile or of the office', () => {
    for (const number of ['0349-2022222', '电话：13800000000', '03492022222'])
      expect(number).toMatch(PHONE)
    for (const path of files) expect(source(path)).not.toMatch(PHONE)
  })
})
