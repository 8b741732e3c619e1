import { Decimal } from '../../src/core/decimal.ts'

const firstAward = new Decimal(5_000)
const large = new Decimal(5_000_000)
const largeAward = new Decimal(10_000)
const each = new Decimal(3_000_000)
const perStep = new Decimal(5_000)
const most = new Decimal(300_000)

/**
 * export-breakthrough (朔政办发〔2021〕58号 四（二）) for a firm that exported, as someone in a hurry would
 * write it: no explanation, no clause. What the benches measure the project against.
 */
export function award(exports: Decimal, whole: boolean): Decimal {
  let total = firstAward
  if (exports.gte(large)) total = total.plus(largeAward)
  if (exports.gt(large)) {
    const over = exports.minus(large)
    total = total.plus((whole ? over.divToInt(each) : over.div(each)).times(perStep))
  }
  return Decimal.min(total, most)
}
