import nzh from 'nzh/cn'
import { Decimal, grouped, roundTo } from './decimal.ts'

/* Sums of money as people say and write them. */

const TEN_THOUSAND = new Decimal(10_000)
const HUNDRED_MILLION = new Decimal(100_000_000)

/** Money with separators and two decimals: 1234567.5 → 1,234,567.50 */
export function moneyText(value: Decimal | string): string {
  return grouped(roundTo(new Decimal(value), 2).toFixed(2))
}

/** The same in 万元, exactly: 20000 → 2 万元. */
export function inTenThousands(value: Decimal | string): string {
  return `${grouped(new Decimal(value).div(TEN_THOUSAND).toFixed())} 万元`
}

/** 大写 as written on a voucher: 20000 → 人民币贰万元整. The value is in fen at the finest. */
export function inCapitals(value: Decimal | string): string {
  return nzh.toMoney(new Decimal(value).toFixed(), { forceZheng: true, unOmitYuan: false })
}

/** A round sum as people say it: 5000000 → 500万元; others with separators. */
export function sumText(value: Decimal): string {
  if (
    value.gte(HUNDRED_MILLION) &&
    value.mod(TEN_THOUSAND).isZero() &&
    value.div(HUNDRED_MILLION).decimalPlaces() <= 2
  )
    return `${value.div(HUNDRED_MILLION).toFixed()}亿元`
  if (value.gte(TEN_THOUSAND) && value.mod(TEN_THOUSAND).isZero())
    return `${grouped(value.div(TEN_THOUSAND).toFixed())}万元`
  return `${grouped(value.toFixed())}元`
}

/** A sum of money as a voucher writes it. */
export interface SumWords {
  /** In 万元, exactly: 2 万元. */
  readonly tenThousands: string
  /** 大写: 人民币贰万元整. */
  readonly capitals: string
  /** 每月 where the sum is due each month, else empty. */
  readonly each: '' | '每月'
  /** Both in one line, 万元 only where the sum is that large: 合 2 万元，大写：人民币贰万元整. */
  readonly text: string
}

/** A sum of money as a voucher writes it; undefined for a price, a quantity and what is no number. */
export function sumWords(total: string | null, unit: string): SumWords | undefined {
  if (total === null || (unit !== '元' && unit !== '元/月')) return undefined
  const [tenThousands, capitals] = [inTenThousands(total), inCapitals(total)]
  const large = new Decimal(total).gte(TEN_THOUSAND) ? `合 ${tenThousands}，` : ''
  const each = unit === '元/月' ? '每月' : ''
  return { tenThousands, capitals, each, text: `${large}大写：${capitals}` }
}

/** A typed sum as people say it, for reading back: 8000000 → 800万元; small sums need none. */
export function spokenSum(value: Decimal): string {
  if (value.abs().lt(TEN_THOUSAND)) return ''
  if (value.abs().lt(HUNDRED_MILLION)) return `${grouped(value.div(TEN_THOUSAND).toFixed())} 万元`
  return `${grouped(value.div(HUNDRED_MILLION).toFixed())} 亿元`
}
