import { evaluate } from 'huisuan'

/** The award for a maker's first year of exports. */
export const award = (firstYearExports) =>
  evaluate({
    rule: 'foreign-trade/export-breakthrough',
    on: '2023-06-30',
    inputs: { firstYearExports, manufacturer: true },
  }).total
