/** The papers that are not drafted, by the document's slug. */
export const WITHOUT_DRAFT: Readonly<Record<string, readonly string[]>> = {
  'landless-pension': ['beneficiary-list'],
  'truck-scrapping': ['truck-list'],
  'long-term-care': ['care-choice'],
  'accident-insurance': ['group-list'],
  'foreign-trade': ['application-summary'],
  'foreign-investment': ['application-summary'],
  'elderly-care': ['waived-papers', 'fee-summary'],
  childcare: ['allowance-list'],
  electricity: ['papers-checklist'],
  'service-recovery': ['relief-request'],
}
