/* What the accountant asks of the joint form, in every browser. */

export const MEASURES = [
  ...['exhibition-abroad', 'customs-clearance', 'freight-trains', 'road-freight'],
  ...['credit-insurance', 'rent-free', 'high-tech-exports', 'export-breakthrough'],
]

export const ANSWERS = {
  'annual-exports': '1200万',
  'exhibition-abroad.boothFee': '5万',
  'exhibition-abroad.provincialSubsidy': '3万',
  'customs-clearance.clearanceCost': '86000',
  'customs-clearance.shippingCharges': '6000',
  'freight-trains.trains': '3',
  'road-freight.roadFreight': '10万',
  'credit-insurance.premium': '100000',
  'rent-free.monthlyRent': '20000',
  'rent-free.months': '12',
  'high-tech-exports.highTechExports': '3000万',
}
