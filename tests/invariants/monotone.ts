/*
 * What more of each input does to a rule's total, by hand from the clause. More is a greater number,
 * yes instead of no, a later day. The options of a choice stand in no order and are left out.
 */

/** `+` never less and at times more · `-` never more and at times less · `=` no effect. */
export type Effect = '+' | '-' | '=' | Exception

/** Why more of the input neither always helps nor always harms; `within` is how far it goes wrong. */
export interface Exception {
  readonly why: string
  readonly within?: string
}

type Table = Readonly<Record<string, Readonly<Record<string, Effect>>>>

const foreignTrade: Table = {
  'exhibition-abroad': { boothFee: '+', provincialSubsidy: '-' },
  'exhibition-domestic': {
    cantonFair: '-',
    boothFee: '+',
    travellers: '+',
    airfare: '+',
    nights: '+',
    lodgingRate: '+',
  },
  'brand-cultivation': { eligibleCost: '+', provincialSubsidy: '-' },
  'customs-clearance': { annualExports: '+', clearanceCost: '+', shippingCharges: '-' },
  'freight-trains': { trains: '+' },
  'road-freight': { annualExports: '+', roadFreight: '+' },
  'credit-insurance': { premium: '+', provincialSubsidy: '-' },
  'tax-refund-date': { acceptedDate: '+' },
  'credit-guarantee': {
    loan: {
      why: 'A loan above five million may be left out altogether, where a smaller one is guaranteed.',
    },
  },
  relocation: { relocationCost: '+' },
  'rent-free': { monthlyRent: '+', months: '+' },
  'bonded-storage': { storageFee: '+' },
  'ecommerce-platform': { tradeVolume: '+' },
  'ecommerce-demonstration': { recognised: '+' },
  'trade-service-firm': { firmsServed: '+', tradeVolume: '+', agencyVolume: '-' },
  'trade-service-pilot': { recognised: '+' },
  'service-trade': { serviceRevenue: '+' },
  'high-tech-exports': { highTechExports: '+' },
  'incubator-training': { trainingFees: '+' },
  'incubator-graduates': { graduates: '+' },
  'incubator-recognition': { recognised: '+' },
  'export-breakthrough': { firstYearExports: '+', manufacturer: '+' },
  'outbound-investment': { investment: '+' },
}

const landlessPension: Table = {
  subsidy: {
    monthlyAllowance: '+',
    // The same taking out of more land is a smaller part of it and leaves more to each head.
    contractedArea: '-',
    takenArea: '+',
    // More heads share what is left, so that it falls below the limit of a full loss.
    members: '+',
    birthDate: '-',
    noticeDate: '+',
    rightsHolder: '+',
    priorSubsidy: '-',
    creditedAge: '=',
  },
  household: {
    monthlyAllowance: '+',
    contractedArea: '-',
    takenArea: '+',
    members: '+',
    eligibleMembers: '+',
  },
  'monthly-topup': { subsidy: '+', age: '+' },
  'project-fund': { takenArea: '+', areaPerHead: '-', monthlyAllowance: '+' },
}

const insurance: Table = {
  'accident-insurance/payout': {
    disabilityGrade: '-',
    disabilityPercent: '+',
    medicalExpense: '+',
  },
  'accident-insurance/premium': { people: '+', years: '+' },
  'long-term-care/contribution': { monthlyBase: '+', year: '+' },
  'long-term-care/buy-back': { monthlyBase: '+', cumulativeYears: '-' },
  'long-term-care/benefit': { days: '+', fullMonth: '+' },
  'long-term-care/eligibility': {
    employeeInsurance: '+',
    disabledMonths: '+',
    severe: '+',
    paidOnTime: '+',
    joinedBefore2021: '+',
    continuousYears: '+',
    cumulativeYears: '+',
  },
}

const serviceRecovery: Table = {
  'on-the-job-training': { aboveQuota: '+', annualTax: '+', workers: '+', months: '+' },
  'flexible-insurance': { monthlyContribution: '+', months: '+' },
  'state-rent': { monthlyRent: '+', firstHalfMonths: '+', secondHalfMonths: '+' },
  'private-rent': { monthlyRent: '+', months: '+' },
  'online-retail': {
    onlineGoodsSales: '+',
    onlineSales: '+',
    // More sales in all make the part sold online smaller.
    totalSales: '-',
    lastYearOnlineGoodsSales: '-',
  },
  'food-festival': { cost: '+', preApproved: '+' },
  'freight-platform': { cityTax: '+', countyTax: '+' },
  'green-commerce': { integratedRecycling: '+', greenMall: '+' },
  'newly-counted': { newlyCounted: '+' },
  'travel-deposit': { deposit: '+', frozen: '-' },
  'scenic-tickets': { waivedIncome: '+' },
  'job-retention': { employerContribution: '+', employeeContribution: '+' },
  'water-price': { originalPrice: '+', cubicMetres: '+' },
  'gas-price': { nonResidentFee: '+', residentFee: '-', cubicMetres: '+' },
  'land-use-tax': { lastYearTax: '+' },
  'loss-carry-forward': { hardHitIndustry: '+' },
  // The highest fee that may be asked, which is lower for what helps against the epidemic.
  'guarantee-fee': { guaranteedAmount: '+', epidemicControl: '-' },
  'loan-rate': { principal: '+', lastYearRate: '+', months: '+' },
  'loan-deferral': {
    dueDate: {
      why: 'Only loans due from 1 June to 31 December 2020 are put off, none before or after.',
    },
  },
  'fund-deferral': { startDate: '+' },
  'contribution-waiver': {
    monthlyPension: '+',
    monthlyUnemployment: '+',
    monthlyInjury: '+',
    months: '+',
  },
  'vat-exemption': { sales: '+', rate: '+' },
  'free-entry': {
    visitDate: {
      why: 'Free from Monday to Friday in the second half of 2020, to a medic also before, to nobody after.',
    },
    ticket: '+',
    people: '+',
  },
  'interest-subsidy': { principal: '+', actualRate: '+', subsidyShare: '+', months: '+' },
  'training-limit': { trainedThisYear: '-', sameTradeAndLevel: '-' },
  'housing-fund': { monthlyBase: '+', oldRate: '+', newRate: '-', months: '+' },
  'tax-deferral': { dueDate: '+' },
}

const smaller: Table = {
  'elevator/subsidy': {
    elevators: '+',
    storeys: '+',
    legalTitle: '+',
    singleOwner: '-',
    certificate: '+',
  },
  // What the households pay: the subsidy is taken off it.
  'elevator/cost-share': {
    elevators: '-',
    storeys: '-',
    legalTitle: '-',
    singleOwner: '+',
    certificate: '-',
    totalCost: '+',
    weights: '=',
  },
  'elevator/waived-fees': { addedArea: '+', landPrice: '+', facilityFee: '+', otherFees: '+' },
  'elevator/notice': { postedDate: '+' },
  'truck-scrapping/subsidy': { expiryYear: '+', trucks: '+' },
  'childcare/allowance': { parents: '+', months: '+' },
  'childcare/leave': { birthDate: '=' },
  'childcare/utilities': { usage: '+', commercialPrice: '+', residentPrice: '-' },
  'foreign-investment/land-floor-price': { nationalMinimum: '+', area: '+' },
  'foreign-investment/reinvestment': { profit: '+', rate: '+' },
  'foreign-investment/rd-equipment-vat': { vatPaid: '+' },
  'elderly-care/construction-fees': { registrationFee: '+', airDefenceFee: '+' },
  'elderly-care/tax-exemption': { vat: '+', propertyTax: '+', landUseTax: '+' },
  'elderly-care/utilities': { usage: '+', commercialPrice: '+', residentPrice: '-' },
  'elderly-care/donation-deduction': {
    profit: '+',
    donation: '+',
    carriedForward: '+',
    taxRate: '=',
  },
  'elderly-care/community-revenue': { revenue: '+', taxRate: '=' },
  'elderly-care/floor-area': { households: '+' },
  'elderly-care/conversion': { area: '-' },
  'grain/land-proceeds': {
    proceeds: {
      why: 'The two tenths are rounded first and the firm has the rest: a fen more may go to each of them.',
      within: '0.02',
    },
  },
  'hospital/pay-ceiling': { averagePay: '+', headPay: '=' },
  'hospital/performance-ceiling': { categoryOneTotal: '+' },
  'census/cost-split': { cost: '+' },
  'fitness/area': { people: '+' },
  'bike-sharing/staff': { bikes: '+' },
  'bike-sharing/prepayment': { balance: '-' },
  'bike-sharing/rider-age': { birthDate: '-', rideDate: '+' },
  'electricity/zero-investment': { capacity: '-', date: '+' },
  // A target of fewer days from 2023 on.
  'electricity/connection-days': { date: '-', appliedDate: '=' },
  'electricity/approval-deadline': { acceptedDate: '+' },
  'electricity/low-voltage-access': { capacity: '-', threeZero: '+' },
  'procurement/query-deadlines': { triggerDate: '+', acceptedDate: '=' },
  'procurement/handling-deadlines': { eventDate: '+' },
  'truck-phase-out/in-scope': {
    registeredHere: '+',
    permit: '+',
    diesel: '+',
    madeOn: '-',
  },
  // Yes is banned.
  'truck-phase-out/road-ban': { nationalThree: '+', diesel: '+', commercial: '+' },
  'rule-making/document-term': { effectiveDate: '+' },
  'waste-sorting/drop-off-points': { households: '+' },
}

const of = (policy: string, table: Table): Table =>
  Object.fromEntries(Object.entries(table).map(([name, effects]) => [`${policy}/${name}`, effects]))

export const EFFECTS: Table = {
  ...of('foreign-trade', foreignTrade),
  ...of('landless-pension', landlessPension),
  ...insurance,
  ...of('service-recovery', serviceRecovery),
  ...smaller,
}
