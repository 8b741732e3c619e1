import { optional, percentage, share } from '../../core/index.ts'
import type { Amount, Clause } from '../../core/index.ts'

/* What leaves the tax base saves tax at the payer's own rate; the bulletin names none. */

export const taxRateField = optional(
  percentage('企业所得税税率', { fact: 'income-tax-rate', hint: '一般是 25%；不填就不算省多少税' }),
)

/** The tax that `deducted` would have borne, as a line where the rate is known. */
export function taxSavedLine(
  deducted: Amount<'元'>,
  taxRate: Amount<'%'> | undefined,
  clause: Clause,
): { taxSaved?: Amount<'元'> } {
  return taxRate ? { taxSaved: share(deducted, taxRate, '少交的企业所得税', clause) } : {}
}

export const taxSavedCaution =
  '少交的税是按你填的税率估的。亏损的、享受小微企业优惠的，实际会少，以税务局核的为准。'
