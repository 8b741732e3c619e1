import { calculatorOf } from 'huisuan'
import exportBreakthrough from 'huisuan/rules/foreign-trade/export-breakthrough'

const { evaluate } = calculatorOf([exportBreakthrough])

/** The award for a maker's first year of exports. */
export const award = (firstYearExports) =>
  evaluate({
    rule: 'foreign-trade/export-breakthrough',
    on: '2023-06-30',
    inputs: { firstYearExports, manufacturer: true },
  }).total
