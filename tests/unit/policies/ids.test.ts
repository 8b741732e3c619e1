import { describe, expect, it } from 'vitest'
import { ruleOf, rules } from '../../../src/policies/index.ts'

/** What the bulletins promise, family by family. */
const IDS = [
  ...[
    ...['exhibition-abroad', 'exhibition-domestic', 'brand-cultivation', 'customs-clearance'],
    ...['freight-trains', 'road-freight', 'credit-insurance', 'relocation', 'rent-free'],
    ...['tax-refund-date', 'credit-guarantee'],
    ...['bonded-storage', 'ecommerce-platform', 'ecommerce-demonstration', 'trade-service-firm'],
    ...['trade-service-pilot', 'service-trade', 'high-tech-exports', 'incubator-training'],
    ...['incubator-graduates', 'incubator-recognition', 'export-breakthrough'],
    'outbound-investment',
  ].map((name) => `foreign-trade/${name}`),
  ...[
    'landless-pension/subsidy',
    'landless-pension/household',
    'landless-pension/monthly-topup',
    'landless-pension/project-fund',
  ],
  ...['elevator/subsidy', 'elevator/cost-share', 'elevator/waived-fees', 'elevator/notice'],
  ...['accident-insurance/payout', 'accident-insurance/premium'],
]

/** Sections 5 to 8, by policy. */
const LATER = {
  'truck-scrapping': ['subsidy'],
  'long-term-care': ['benefit', 'buy-back', 'contribution', 'eligibility'],
  'service-recovery': [
    'contribution-waiver',
    'flexible-insurance',
    'food-festival',
    'free-entry',
    'freight-platform',
    'fund-deferral',
    'gas-price',
    'green-commerce',
    'guarantee-fee',
    'housing-fund',
    'interest-subsidy',
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
    'training-limit',
    'travel-deposit',
    'vat-exemption',
    'water-price',
  ],
  childcare: ['allowance', 'leave', 'utilities'],
  'foreign-investment': ['land-floor-price', 'rd-equipment-vat', 'reinvestment'],
  'elderly-care': [
    'community-revenue',
    'construction-fees',
    'conversion',
    'donation-deduction',
    'floor-area',
    'tax-exemption',
    'utilities',
  ],
  grain: ['land-proceeds'],
  hospital: ['pay-ceiling', 'performance-ceiling'],
  census: ['cost-split'],
  fitness: ['area'],
  'bike-sharing': ['prepayment', 'rider-age', 'staff'],
  electricity: ['approval-deadline', 'connection-days', 'low-voltage-access', 'zero-investment'],
  procurement: ['handling-deadlines', 'query-deadlines'],
  'waste-sorting': ['drop-off-points'],
  'truck-phase-out': ['in-scope', 'road-ban'],
  'rule-making': ['document-term'],
}
for (const [policy, names] of Object.entries(LATER))
  IDS.push(...names.map((name) => `${policy}/${name}`))

describe('the catalogue', () => {
  it('has the 96 rules that the five bulletins promise', () => {
    expect(IDS).toHaveLength(96)
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
})
