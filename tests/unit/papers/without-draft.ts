/** The papers drafted neither from a rule nor from its roster, by the document's slug; a joint form has a summary of its own. */
export const WITHOUT_DRAFT: Readonly<Record<string, readonly string[]>> = {
  'truck-scrapping': ['truck-list'],
  'foreign-trade': ['application-summary'],
  'elderly-care': ['fee-summary'],
  childcare: ['allowance-list'],
  'service-recovery': ['festival-report'],
}
