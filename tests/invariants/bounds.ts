import { Decimal } from '../../src/core/decimal.ts'

/*
 * What no amount of a rule may exceed, by hand from the clause: its cap, or the whole it is a part of.
 * Nothing here is read off a rule.
 */

/** A request as a bound sees it. */
export interface Given {
  readonly number: (key: string) => Decimal
  readonly is: (key: string, option: string) => boolean
  readonly reads: (name: string, option: string) => boolean
}
/** What an amount may not exceed; each of them holds. */
export type Bound = (given: Given) => readonly Decimal[]

/** The bounds of a rule's total, and of the lines that are not the total itself. */
export interface Bounds {
  /** The most that the clause ever gives: some request gets exactly that. */
  readonly cap?: Bound
  /** What the amount is a part of. */
  readonly whole?: Bound
  readonly lines?: Readonly<Record<string, Bound>>
}

const cap =
  (value: number): Bound =>
  () => [new Decimal(value)]
/** All of these inputs together. */
const whole =
  (...keys: readonly string[]): Bound =>
  ({ number }) => [keys.map(number).reduce((all, one) => all.plus(one))]
/** So many times these inputs, multiplied. */
const times =
  (factor: number | string, ...keys: readonly string[]): Bound =>
  ({ number }) => [keys.map(number).reduce((all, one) => all.times(one), new Decimal(factor))]
/** All of these bounds. */
const each =
  (...bounds: readonly Bound[]): Bound =>
  (given) =>
    bounds.flatMap((bound) => bound(given))
const either =
  (key: string, bounds: Readonly<Record<string, Bound>>): Bound =>
  (given) =>
    Object.entries(bounds).flatMap(([option, bound]) => (given.is(key, option) ? bound(given) : []))
/** An input, but at most so much of it. */
const atMost = (most: number, value: Decimal) => Decimal.min(most, value)

const capped = (cap: Bound, whole?: Bound): Bounds => ({ cap, ...(whole && { whole }) })
const part = (whole: Bound): Bounds => ({ whole })
const WAN = 10_000

/** 1% of the whole and 50万 of steps where only the steps are capped, else 50万 in all. */
const onePercentWithSteps = (key: string): Bounds =>
  capped(({ number, reads }) => [
    reads('formula', 'cap-on-increments')
      ? number(key)
          .times('0.01')
          .plus(50 * WAN)
      : new Decimal(50 * WAN),
  ])

const foreignTrade: Readonly<Record<string, Bounds>> = {
  'exhibition-abroad': part(whole('boothFee')),
  'exhibition-domestic': part(({ number, is }) => {
    const heads = atMost(is('role', 'exhibitor') ? 2 : 1, number('travellers'))
    const each = number('airfare').plus(number('nights').times(number('lodgingRate')))
    return [number('boothFee').plus(heads.times(each))]
  }),
  'brand-cultivation': part(whole('eligibleCost')),
  'customs-clearance': part(whole('clearanceCost')),
  'freight-trains': capped(cap(50 * WAN)),
  'road-freight': part(whole('roadFreight')),
  'credit-insurance': capped(cap(10 * WAN), ({ number }) => [
    number('premium').minus(number('provincialSubsidy')),
  ]),
  'credit-guarantee': capped(cap(500 * WAN), whole('loan')),
  relocation: capped(cap(50 * WAN), whole('relocationCost')),
  'rent-free': capped(times(36, 'monthlyRent'), times(1, 'monthlyRent', 'months')),
  'bonded-storage': part(whole('storageFee')),
  'ecommerce-platform': capped(cap(50 * WAN)),
  'ecommerce-demonstration': capped(cap(10 * WAN)),
  'trade-service-firm': capped(cap(50 * WAN)),
  'trade-service-pilot': capped(cap(10 * WAN)),
  'service-trade': onePercentWithSteps('serviceRevenue'),
  'high-tech-exports': onePercentWithSteps('highTechExports'),
  'incubator-training': part(whole('trainingFees')),
  'incubator-graduates': capped(times(5000, 'graduates')),
  'incubator-recognition': capped(cap(10 * WAN)),
  'export-breakthrough': capped(cap(30 * WAN)),
  'outbound-investment': capped(cap(50 * WAN), whole('investment')),
}

const landlessPension: Readonly<Record<string, Bounds>> = {
  subsidy: {
    cap: times(139, 'monthlyAllowance'),
    // 56 months, the shortest of the table.
    lines: { monthly: ({ number }) => [number('monthlyAllowance').times(139).div(56)] },
  },
  household: {
    cap: times(139, 'monthlyAllowance', 'eligibleMembers'),
    lines: { each: times(139, 'monthlyAllowance') },
  },
  'monthly-topup': capped(({ number }) => [number('subsidy').div(56)]),
  'project-fund': {
    whole: ({ number }) => [mostPeople(number).times(139).times(number('monthlyAllowance'))],
    lines: { people: ({ number }) => [mostPeople(number)] },
  },
}
/** Rounded half up, the head count can be half a head above the quotient. */
const mostPeople = (number: Given['number']) =>
  number('takenArea').div(number('areaPerHead')).plus('0.5')

const SUM_INSURED = { 2020: cap(20_000), 2021: cap(30_000) }
/** A month's most by mode: the fund's part and one's own. */
const CARE_BY_THE_FUND = {
  self: cap(31 * 30),
  visits: cap(31 * 50 * 0.7),
  combined: cap(1181.1), // 31 × 15 + 31 × 33 × 70%
  institution: cap(31 * 100 * 0.7),
}
const CARE_OF_ONES_OWN = {
  self: cap(0),
  visits: cap(31 * 50 * 0.3),
  combined: cap(306.9), // 31 × 33 × 30%
  institution: cap(31 * 100 * 0.3),
}
/** The highest rate there is, of a year's base. */
const DEAREST_CONTRIBUTION = times('0.036', 'monthlyBase') // 12 × 0.3%

const insurance: Readonly<Record<string, Bounds>> = {
  'accident-insurance/payout': {
    cap: either('standard', { 2020: cap(22_000), 2021: cap(33_000) }),
    lines: {
      death: either('standard', SUM_INSURED),
      disability: either('standard', SUM_INSURED),
      medical: each(
        either('standard', { 2020: cap(2000), 2021: cap(3000) }),
        whole('medicalExpense'),
      ),
    },
  },
  'accident-insurance/premium': {
    cap: times(30, 'people', 'years'),
    lines: { insurer: times(10, 'people', 'years') },
  },
  'long-term-care/contribution': {
    cap: DEAREST_CONTRIBUTION,
    lines: { fiscal: DEAREST_CONTRIBUTION, waived: DEAREST_CONTRIBUTION },
  },
  // Ten years of the highest rate.
  'long-term-care/buy-back': capped(times('0.36', 'monthlyBase')),
  'long-term-care/benefit': {
    cap: either('mode', CARE_BY_THE_FUND),
    lines: { own: either('mode', CARE_OF_ONES_OWN) },
  },
}

const serviceRecovery: Readonly<Record<string, Bounds>> = {
  'on-the-job-training': capped(times(1800, 'workers')), // 300 × 6 months
  'flexible-insurance': part(({ number, is }) => [
    number('monthlyContribution').times(
      atMost(is('person', 'hardship') ? 36 : 24, number('months')),
    ),
  ]),
  'state-rent': part(({ number }) => [
    number('monthlyRent').times(number('firstHalfMonths').plus(number('secondHalfMonths'))),
  ]),
  'private-rent': part(times(1, 'monthlyRent', 'months')),
  'online-retail': capped(cap(50 * WAN), whole('onlineGoodsSales')),
  'food-festival': capped(cap(50 * WAN), whole('cost')),
  'freight-platform': part(whole('cityTax', 'countyTax')),
  'green-commerce': {
    cap: cap(130 * WAN),
    lines: { integratedRecycling: cap(100 * WAN), greenMall: cap(30 * WAN) },
  },
  'newly-counted': capped(cap(10 * WAN)),
  'travel-deposit': part(whole('deposit')),
  'scenic-tickets': part(whole('waivedIncome')),
  'job-retention': part(whole('employerContribution', 'employeeContribution')),
  // Each of the three is rounded by itself, up by half a fen at most.
  'contribution-waiver': {
    whole: ({ number }) => [
      number('monthlyPension')
        .plus(number('monthlyUnemployment'))
        .plus(number('monthlyInjury'))
        .times(number('months'))
        .plus('0.015'),
    ],
    lines: {
      pension: times(1, 'monthlyPension', 'months'),
      unemployment: times(1, 'monthlyUnemployment', 'months'),
      injury: times(1, 'monthlyInjury', 'months'),
    },
  },
  'free-entry': part(times(1, 'ticket', 'people')),
  'vat-exemption': part(whole('sales')),
  // The whole interest of a year at most.
  'interest-subsidy': part(({ number }) => [
    number('principal')
      .times(number('actualRate'))
      .times(atMost(12, number('months')))
      .div(1200),
  ]),
  'water-price': {
    whole: times(1, 'originalPrice', 'cubicMetres'),
    lines: { newPrice: whole('originalPrice') },
  },
  'gas-price': part(times(1, 'nonResidentFee', 'cubicMetres')),
  'land-use-tax': { whole: whole('lastYearTax'), lines: { due: whole('lastYearTax') } },
  'guarantee-fee': part(whole('guaranteedAmount')),
  // The whole interest.
  'loan-rate': part(({ number }) => [
    number('principal').times(number('lastYearRate')).times(number('months')).div(1200),
  ]),
  'housing-fund': part(({ number }) => [
    number('monthlyBase')
      .times(number('oldRate'))
      .times(atMost(12, number('months')))
      .div(100),
  ]),
}

const smaller: Readonly<Record<string, Bounds>> = {
  'elevator/subsidy': {
    cap: times(20 * WAN, 'elevators'),
    lines: {
      province: times(10 * WAN, 'elevators'),
      city: times(5 * WAN, 'elevators'),
      county: times(5 * WAN, 'elevators'),
    },
  },
  'elevator/cost-share': { whole: whole('totalCost'), lines: { household: whole('totalCost') } },
  'elevator/waived-fees': part(({ number }) => [
    number('addedArea')
      .times(number('landPrice').plus(number('facilityFee')))
      .plus(number('otherFees')),
  ]),
  'truck-scrapping/subsidy': part(
    either('truckClass', { heavy: times(19_800, 'trucks'), medium: times(14_300, 'trucks') }),
  ),
  'childcare/allowance': capped(cap(200 * 2 * 36), times(200, 'parents', 'months')),
  'childcare/leave': capped(either('person', { mother: cap(158), father: cap(15) })),
  'childcare/utilities': part(times(1, 'usage', 'commercialPrice')),
  'foreign-investment/land-floor-price': part(times(1, 'nationalMinimum', 'area')),
  'foreign-investment/reinvestment': part(whole('profit')),
  'foreign-investment/rd-equipment-vat': part(whole('vatPaid')),
  'elderly-care/construction-fees': part(whole('registrationFee', 'airDefenceFee')),
  'elderly-care/tax-exemption': {
    whole: either('institution', {
      // Each tax is rounded up by half a fen at most.
      nonprofit: (given) =>
        whole('vat', 'propertyTax', 'landUseTax')(given).map((all) => all.plus('0.015')),
      forprofit: whole('vat'),
    }),
    lines: {
      vat: whole('vat'),
      propertyTax: whole('propertyTax'),
      landUseTax: whole('landUseTax'),
    },
  },
  'elderly-care/utilities': part(times(1, 'usage', 'commercialPrice')),
  'elderly-care/donation-deduction': {
    cap: ({ number }) => [Decimal.max(0, number('profit').times('0.12'))],
    whole: whole('donation', 'carriedForward'),
    lines: {
      carryForward: whole('donation'),
      carriedForwardLeft: whole('carriedForward'),
      taxSaved: whole('donation', 'carriedForward'),
    },
  },
  'elderly-care/community-revenue': {
    whole: whole('revenue'),
    lines: { taxSaved: whole('revenue') },
  },
  'elderly-care/floor-area': part(({ number, is, reads }) => {
    const exact = number('households').div(100)
    const hundreds = reads('hundreds', 'started') ? exact.ceil() : exact
    return [hundreds.times(is('district', 'new') ? 30 : 15)]
  }),
  'grain/land-proceeds': {
    whole: whole('proceeds'),
    lines: { education: whole('proceeds'), irrigation: whole('proceeds') },
  },
  'hospital/pay-ceiling': {
    cap: times(3, 'averagePay'),
    lines: {
      deputy: ({ number }) => [Decimal.max(number('averagePay').times(3), number('headPay'))],
    },
  },
  'hospital/performance-ceiling': { cap: times(5, 'categoryOneTotal') },
  'census/cost-split': {
    whole: whole('cost'),
    lines: { province: whole('cost'), city: whole('cost'), county: whole('cost') },
  },
  'fitness/area': part(
    either('place', { indoor: times('0.1', 'people'), outdoor: times('0.3', 'people') }),
  ),
  'bike-sharing/staff': part(whole('bikes')),
  'electricity/connection-days': capped(cap(28)),
  'waste-sorting/drop-off-points': {
    whole: whole('households'),
    lines: { most: whole('households') },
  },
}

const of = (policy: string, table: Readonly<Record<string, Bounds>>) =>
  Object.fromEntries(Object.entries(table).map(([name, bounds]) => [`${policy}/${name}`, bounds]))

export const BOUNDS: Readonly<Record<string, Bounds>> = {
  ...of('foreign-trade', foreignTrade),
  ...of('landless-pension', landlessPension),
  ...insurance,
  ...of('service-recovery', serviceRecovery),
  ...smaller,
}

/** Rules without an amount that could be too large, and why. */
export const UNBOUNDED: Readonly<Record<string, string>> = {
  'foreign-trade/tax-refund-date': 'a day',
  'elevator/notice': 'a day',
  'long-term-care/eligibility': 'a yes or no',
  'service-recovery/training-limit': 'a yes or no',
  'service-recovery/fund-deferral': 'a day',
  'service-recovery/loss-carry-forward': 'a day',
  'service-recovery/loan-deferral': 'a day',
  'service-recovery/tax-deferral': 'a day',
  'elderly-care/conversion': 'a yes or no',
  'bike-sharing/prepayment': 'a yes or no',
  'bike-sharing/rider-age': 'a yes or no',
  'electricity/zero-investment': 'a yes or no',
  'electricity/low-voltage-access': 'a yes or no',
  'electricity/approval-deadline': 'a day',
  'procurement/query-deadlines': 'a day',
  'procurement/handling-deadlines': 'a day',
  'truck-phase-out/in-scope': 'a yes or no',
  'truck-phase-out/road-ban': 'a yes or no',
  'rule-making/document-term': 'a day',
}
