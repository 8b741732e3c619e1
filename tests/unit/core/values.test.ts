import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/evaluate.ts'
import type { Explained } from '../../../src/core/explained.ts'
import type { Field } from '../../../src/core/fields.ts'
import type { Result } from '../../../src/core/result.ts'
import type { CatalogueRule, Reading } from '../../../src/core/rule.ts'
import { reasonText } from '../../../src/core/reasons.ts'
import { conditionText } from '../../../src/core/words.ts'
import { documents, rules } from '../../../src/policies/index.ts'
import { valuesOf } from '../../support/tree.ts'

/* What holds of every value a rule makes, and of what it says beside, under every reading of every example. */

/**
 * Values without a name of their own, by their verb, since they are told inside the formula of the one
 * above and an auditor would call them nothing else; all others have one.
 */
const NAMELESS: Record<string, readonly string[]> = {
  'landless-pension/subsidy': ['difference'],
  'landless-pension/household': ['quotient'],
  'landless-pension/project-fund': ['quotient'],
  'elevator/cost-share': ['floor', 'difference', 'allocation'],
  'accident-insurance/payout': ['share', 'cap'],
  'accident-insurance/premium': ['product'],
  'long-term-care/benefit': ['cap'],
  'long-term-care/buy-back': ['share'],
  'service-recovery/flexible-insurance': ['quotient'],
  'service-recovery/online-retail': ['difference'],
  'service-recovery/contribution-waiver': ['product'],
  'service-recovery/interest-subsidy': ['quotient'],
  'service-recovery/land-use-tax': ['share'],
  'service-recovery/loan-rate': ['quotient'],
  'elderly-care/donation-deduction': ['share'],
  'grain/land-proceeds': ['share'],
  'census/cost-split': ['allocation'],
  'bike-sharing/staff': ['product'],
  'electricity/zero-investment': ['choose', 'pick'],
  'electricity/connection-days': ['choose'],
  'waste-sorting/drop-off-points': ['quotient'],
}

/** Fields whose label says all there is to say; the others have a line of help. */
const PLAIN: Record<string, readonly string[]> = {
  'foreign-trade/exhibition-domestic': ['role', 'cantonFair', 'nights'],
  'foreign-trade/brand-cultivation': ['project'],
  'foreign-trade/ecommerce-demonstration': ['recognised'],
  'foreign-trade/trade-service-pilot': ['recognised'],
  'foreign-trade/incubator-recognition': ['recognised'],
  'landless-pension/project-fund': ['areaPerHead'],
  'elevator/subsidy': ['elevators', 'legalTitle', 'certificate'],
  'elevator/cost-share': ['elevators', 'legalTitle', 'certificate'],
  'accident-insurance/payout': ['outcome'],
  'accident-insurance/premium': ['people', 'years'],
  'truck-scrapping/subsidy': ['truckClass'],
  'long-term-care/contribution': ['payer', 'year'],
  'long-term-care/benefit': ['mode'],
  'long-term-care/buy-back': ['payer'],
  'long-term-care/eligibility': [
    'employeeInsurance',
    'disabledMonths',
    'paidOnTime',
    'joinedBefore2021',
  ],
  'service-recovery/on-the-job-training': ['sector', 'workers'],
  'service-recovery/flexible-insurance': ['person'],
  'service-recovery/free-entry': ['visitor', 'owner'],
  'service-recovery/vat-exemption': ['sector'],
  'service-recovery/food-festival': ['cost', 'preApproved'],
  'service-recovery/guarantee-fee': ['epidemicControl'],
  'service-recovery/loan-rate': ['principal', 'cut', 'months'],
  'childcare/leave': ['birthDate', 'person'],
  'elderly-care/construction-fees': ['institution'],
  'elderly-care/tax-exemption': ['institution'],
  'elderly-care/floor-area': ['district'],
  'elderly-care/conversion': ['form'],
  'fitness/area': ['place'],
  'bike-sharing/staff': ['bikes'],
  'bike-sharing/rider-age': ['rideDate', 'vehicle'],
  'electricity/zero-investment': ['customer', 'place'],
  'electricity/approval-deadline': ['voltage'],
  'procurement/query-deadlines': ['trigger'],
  'procurement/handling-deadlines': ['event'],
}

/** Documents of which all that is to beware of stands with their rules. */
const WITHOUT_CAUTIONS = [
  ...['childcare', 'foreign-investment', 'elderly-care', 'grain', 'hospital', 'census'],
  ...['fitness', 'bike-sharing', 'waste-sorting'],
]

/** Verbs whose operands are of one unit. */
const OF_ONE_UNIT = ['sum', 'difference', 'cap', 'floor', 'steps', 'compare']

const truth = (value: Explained) => value.unit === '是否'

function resultsOf(rule: CatalogueRule): Result[] {
  return rule.examples.flatMap(({ inputs, readings, on = rule.document.from }) =>
    calculate(rule, { on, readings, inputs }).alternatives.map(({ result }) => result),
  )
}
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const results = resultsOf(rule)
  const values = results.flatMap(valuesOf)

  it('names every value it makes, but those that are known to need no name', () => {
    const nameless = values.filter(
      (value) => !value.words && !truth(value) && !['given', 'fixed'].includes(value.verb),
    )
    const verbs = [...new Set(nameless.map(({ verb }) => verb))]
    expect(verbs.sort()).toEqual([...(NAMELESS[id] ?? [])].sort())
  })

  it('has a unit for every value, the same for all that is added, capped or compared', () => {
    for (const { unit, verb, from } of values) {
      expect(unit).toMatch(/./)
      const units = new Set(from.map((operand) => operand.unit))
      if (OF_ONE_UNIT.includes(verb)) expect([verb, ...units]).toEqual([verb, from[0]?.unit])
    }
  })

  it('calls nothing it makes by the name of a field, whose column a roster could not tell from it', () => {
    const labels = Object.values<Field>(rule.inputs).map(({ label }) => label)
    const made = values.filter(({ verb }) => verb !== 'given').map(({ words }) => words)
    expect(made.filter((words) => labels.includes(words))).toEqual([])
  })

  it('quotes no wording that is empty', () => {
    for (const { wording, options } of Object.values<Reading>(rule.readings ?? {}))
      expect([wording, ...Object.values(options)].join()).not.toMatch(/“\s*”/)
  })

  it('can say every test as a condition, and why it fails', () => {
    for (const value of values.filter(truth) as never[]) {
      expect(conditionText(value)).toMatch(/\p{Script=Han}{2}/u)
      expect(reasonText(value)).toContain(conditionText(value))
    }
  })

  it('says in words what is to beware of by these inputs', () => {
    for (const { cautions = [] } of results)
      for (const caution of cautions) expect(caution).toMatch(/\p{Script=Han}{4}.*。$/u)
  })

  it('helps with every field, but those whose label says all', () => {
    const plain = Object.entries<Field>(rule.inputs).filter(([, { hint }]) => hint === undefined)
    expect(plain.map(([key]) => key)).toEqual(PLAIN[id] ?? [])
  })
})

it('the documents without cautions are known', () => {
  const without = documents.filter(({ cautions }) => !cautions?.length)
  expect(without.map(({ slug }) => slug).sort()).toEqual([...WITHOUT_CAUTIONS].sort())
})
