import { describe, expect, it } from 'vitest'
import type { Field } from '../../../src/core/fields.ts'
import { documents, rules } from '../../../src/policies/index.ts'

/* The facts of a person, house, firm or county that several rules ask, over all documents. */

interface Asking {
  readonly id: string
  readonly field: Field
}
const facts = new Map<string, Asking[]>()
for (const { id, inputs } of rules)
  for (const field of Object.values<Field>(inputs))
    if (field.fact) facts.set(field.fact, [...(facts.get(field.fact) ?? []), { id, field }])

const idsOf = (asking: readonly Asking[]) => asking.map(({ id }) => id)
const LAND = ['landless-pension/subsidy', 'landless-pension/household']
const TOPUP = ['landless-pension/subsidy', 'landless-pension/monthly-topup']
const BUILDING = ['elevator/subsidy', 'elevator/cost-share']
const TAX_SAVED = ['elderly-care/donation-deduction', 'elderly-care/community-revenue']
const INSURANCE = ['accident-insurance/payout', 'accident-insurance/premium']

const ASKED: ByFact = {
  'annual-exports': [
    'foreign-trade/customs-clearance',
    'foreign-trade/road-freight',
    'foreign-trade/export-breakthrough',
  ],
  'urban-allowance': [...LAND, 'landless-pension/project-fund'],
  'contracted-land': LAND,
  // Not the area of a project, which is the village's.
  'contracted-land-taken': LAND,
  'land-sharers': LAND,
  'pension-scheme': TOPUP,
  'topup-age': TOPUP,
  'lift-count': BUILDING,
  'building-storeys': BUILDING,
  'building-title': BUILDING,
  'single-owner': BUILDING,
  'lift-certificate': BUILDING,
  'accident-standard': INSURANCE,
  'diesel-engine': ['truck-phase-out/in-scope', 'truck-phase-out/road-ban'],
  'care-home-nature': ['elderly-care/construction-fees', 'elderly-care/tax-exemption'],
  'income-tax-rate': TAX_SAVED,
  'estate-households': ['elderly-care/floor-area', 'waste-sorting/drop-off-points'],
  'power-capacity': ['electricity/zero-investment', 'electricity/low-voltage-access'],
  'power-date': ['electricity/zero-investment', 'electricity/connection-days'],
}

type ByFact = Readonly<Record<string, readonly string[]>>
/** Who can do without it: the others must know. */
const MAY_LACK: ByFact = {
  'pension-scheme': ['landless-pension/subsidy'],
  'topup-age': TOPUP,
  'income-tax-rate': TAX_SAVED,
}
/** Who has a reason to call it otherwise, which the form then tells. */
const OWN_LABEL: ByFact = { 'annual-exports': ['foreign-trade/export-breakthrough'] }

it('the facts that several rules ask are these', () => {
  expect([...facts.keys()].sort()).toEqual(Object.keys(ASKED).sort())
})

const natureOf = ({ field: { kind, unit, min, max, decimals, preset, options } }: Asking) => ({
  ...{ kind, unit, min, max, decimals, preset, options },
})

describe.each([...facts])('%s', (fact, asking) => {
  it('is asked by these, each once', () => {
    expect(idsOf(asking)).toEqual(ASKED[fact])
    expect(new Set(idsOf(asking)).size).toBe(asking.length)
    expect(asking.length).toBeGreaterThan(1)
  })

  it('is of one kind, unit, limits and options wherever it is asked', () => {
    for (const one of asking) expect(natureOf(one)).toEqual(natureOf(asking[0] as Asking))
    expect(asking.map(({ field }) => field.kind)).not.toContain('list')
    const lack = asking.filter(({ field }) => field.optional)
    expect(idsOf(lack)).toEqual(MAY_LACK[fact] ?? [])
  })

  it('is called alike, unless a rule has its reason', () => {
    const usual = asking[0]?.field.label
    const own = asking.filter(({ field }) => field.label !== usual)
    expect(idsOf(own)).toEqual(OWN_LABEL[fact] ?? [])
  })

  it('has a name that an address can tell from everything else in it', () => {
    expect(fact).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(rules.map(({ id }) => id.replace(/.*\//, ''))).not.toContain(fact)
    expect(documents.map(({ slug }) => slug)).not.toContain(fact)
  })
})

describe('what only sounds alike is asked apart', () => {
  const factOf = (id: string, key: string) =>
    rules.find((rule) => rule.id === id)?.inputs[key]?.fact
  it.each([
    // The village's land, not the household's.
    ['landless-pension/project-fund', 'takenArea'],
    // Before and after the missing years are bought: nine at most, and ten or more.
    ['long-term-care/eligibility', 'cumulativeYears'],
    ['long-term-care/buy-back', 'cumulativeYears'],
    // One person's base, or that of all whom an employer pays for.
    ['long-term-care/contribution', 'monthlyBase'],
    ['long-term-care/buy-back', 'monthlyBase'],
    // Rooms let by the state, by others, and those where a firm settles.
    ['service-recovery/state-rent', 'monthlyRent'],
    ['service-recovery/private-rent', 'monthlyRent'],
    ['foreign-trade/rent-free', 'monthlyRent'],
    // A new loan, and the one whose interest is subsidised.
    ['service-recovery/loan-rate', 'principal'],
    ['service-recovery/interest-subsidy', 'principal'],
    // Customers are told apart otherwise by each.
    ['electricity/zero-investment', 'customer'],
    ['electricity/connection-days', 'customer'],
  ])('%s: %s', (id, key) => {
    expect(rules.find((rule) => rule.id === id)?.inputs[key]).toBeDefined()
    expect(factOf(id, key)).toBeUndefined()
  })
})
