/**
 * A unit is a literal type, so adding 元 to 亩, or 元/月 to 元/年, does not compile.
 * A pure number (a ratio, a multiple) has the unit `1`.
 */
export type Unit = string

/** The unit of a product: 元/月 × 月 is 元, 元/人/年 × 人 is 元/年, anything × 1 is itself. */
export type Times<A extends Unit, B extends Unit> = A extends '1'
  ? B
  : B extends '1'
    ? A
    : A extends `${infer Head}/${B}/${infer Tail}`
      ? `${Head}/${Tail}`
      : A extends `${infer Head}/${B}`
        ? Head
        : B extends `${infer Head}/${A}`
          ? Head
          : `${A}·${B}`

/** The unit of a quotient: 元 ÷ 月 is 元/月, 亩 ÷ 亩 is a pure number, 亩 ÷ 亩/人 is 人. */
export type Per<A extends Unit, B extends Unit> = A extends B
  ? '1'
  : B extends '1'
    ? A
    : B extends `${A}/${infer Each}`
      ? Each extends `${string}/${string}`
        ? `${A}/${B}`
        : Each
      : `${A}/${B}`

/** The unit of a product as text, by the same arithmetic as the type. */
export function timesUnit(a: Unit, b: Unit): Unit {
  if (a === '1') return b
  if (b === '1') return a
  let products = known.get(a)
  if (!products) known.set(a, (products = new Map()))
  let product = products.get(b)
  if (product === undefined) products.set(b, (product = cancelled(a, b)))
  return product
}
/** Few units ever meet, and taking texts apart costs more than the multiplication itself. */
const known = new Map<Unit, Map<Unit, Unit>>()

function cancelled(a: Unit, b: Unit): Unit {
  if (b.endsWith(`/${a}`)) return b.slice(0, -a.length - 1)
  if (`${a}/`.includes(`/${b}/`)) return `${a}/`.replace(`/${b}/`, '/').slice(0, -1)
  return `${a}·${b}`
}

/** The unit of a quotient as text, by the same arithmetic as the type. */
export function perUnit(a: Unit, b: Unit): Unit {
  if (a === b) return '1'
  if (b === '1') return a
  const each = b.startsWith(`${a}/`) ? b.slice(a.length + 1) : ''
  return each && !each.includes('/') ? each : `${a}/${b}`
}

/** How many decimals a sum of this unit is rounded to and shown with; undefined for what is not money. */
export function moneyPlaces(unit: Unit): number | undefined {
  return { 元: 2, '元/月': 2, '元/m³': 4 }[unit]
}

/** Whether a unit is money, rounded once and shown with its decimals. */
export function isMoney(unit: Unit): boolean {
  return moneyPlaces(unit) !== undefined
}
