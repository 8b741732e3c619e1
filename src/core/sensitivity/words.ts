import { Decimal } from '../decimal.ts'
import { leaf } from '../explained.ts'
import type { Kind } from '../rule.ts'
import { amountParts, amountText, exactText, valueText } from '../words.ts'
import type { Edge } from './bisection.ts'
import type { Jump, NextGain } from './next-gain.ts'
import type { Varied } from './vary.ts'
import { moneyPlaces } from '../units.ts'

/* What would change an amount, in words. */

/** How a gain is worded for each kind of right; what need not be given is never promised. */
const MORE: Readonly<Record<Kind, string>> = {
  entitlement: '可多得 ',
  ceiling: '最多可多 ',
  floor: '至少多 ',
  discretionary: '批下来的话可多得 ',
  encouraged: '真给的话最多可多得 ',
  saving: '可多省 ',
  deduction: '可多扣 ',
  duty: '要多出 ',
  check: '',
  quantity: '多 ',
  deadline: '',
}

/** A value of the input with its unit: 8,000,000 元, 60%. */
export function inputText({ field }: Varied, value: Decimal): string {
  return valueText(leaf('given', value, field.unit, ''))
}

/** A difference of the input: a percentage rises by 个百分点. */
function differenceText(varied: Varied, value: Decimal): string {
  const { unit } = varied.field
  if (unit === '%') return `${exactText(value)} 个百分点`
  // Of a price a yuan more is enough said.
  if (unit.startsWith('元')) return `${exactText(value)} 元`
  return inputText(varied, value)
}

/** Where a breakpoint lies: 达到 5,000,000 元, 超过 9.4 亩; `bare` leaves the unit to the heading. */
export function breakpointText(varied: Varied, { at, after }: Edge, bare = false): string {
  const text = bare ? exactText(at) : inputText(varied, at)
  return `${at.eq(after) ? '达到' : '超过'} ${text}`
}

/** A total as it is shown, with the unit of the rule apart. */
export function totalParts({ rule }: Varied, total: Decimal): { figure: string; unit: string } {
  if (rule.unit === '是否') return amountParts(total.isZero() ? 'no' : 'yes', rule.unit)
  const places = moneyPlaces(rule.unit)
  return amountParts(places === undefined ? total.toFixed() : total.toFixed(places), rule.unit)
}

/** The same in a sentence. */
export function totalText(varied: Varied, total: Decimal): string {
  const { figure, unit } = totalParts(varied, total)
  return unit ? `${figure} ${unit}` : figure
}

/** The sentences on what an input would change; none where nothing can be said. */
export function nextGainText(varied: Varied, { jump, rate, top }: NextGain): string[] {
  const said: string[] = []
  if (jump) said.push(jumpText(varied, jump))
  if (rate) said.push(rateText(varied, rate))
  const { label } = varied.field
  if (top === 'cap') said.push(`已经到最高额，${label}再多也不增加。`)
  if (top === 'tier') said.push(`已经是最高一档，${label}再多也不增加。`)
  return said
}

function jumpText(varied: Varied, jump: Jump): string {
  const { field, rule } = varied
  const change = `${field.label}${distanceText(varied, jump)}`
  const more = `${MORE[rule.kind as Kind]}${totalText(varied, jump.more)}`
  if (rule.unit === '是否') return `${change}，就符合。`
  if (!jump.entry) return `${change}，${more}。`
  return jump.more.isZero() ? `${change}，就符合条件。` : `${change}，就符合条件，${more}。`
}

/** How far it is: 再增加 1,000,000 元; where the threshold itself must be passed, that is said. */
function distanceText(varied: Varied, { distance, up, passing, breakpoint }: Jump): string {
  const way = up ? '再增加' : '减少'
  if (!passing) return `${way} ${differenceText(varied, distance)}`
  const past = `${up ? '超过' : '低于'} ${inputText(varied, breakpoint.at)}`
  return distance.isZero()
    ? `现在正好在线上，${past}一点`
    : `${past}（${way} ${differenceText(varied, distance)}还差一点点）`
}

/** A rate below this is given for ten thousand units at a time. */
const SMALL = new Decimal('0.01')
const SHOWN = 4

function rateText(varied: Varied, rate: Decimal): string {
  const { field, rule } = varied
  const many = rate.abs().lt(SMALL) ? 10_000 : 1
  const each = differenceText(varied, new Decimal(many))
  const size = rate.times(many).abs()
  const shown = size.toDecimalPlaces(SHOWN)
  const about = shown.eq(size) && !varied.rounded ? '' : '大约'
  const more = rate.gt(0) ? MORE[rule.kind as Kind] : (LESS[rule.kind as Kind] ?? '少 ')
  return `${field.label}每多 ${each}，${about}${more}${amountText(shown.toFixed(), rule.unit)}。`
}
const LESS: Readonly<Partial<Record<Kind, string>>> = {
  entitlement: '少得 ',
  saving: '少省 ',
  deduction: '少扣 ',
  duty: '少出 ',
}

/** A figure short enough for an axis: 500万, 1.2亿. */
export function shortNumber(value: Decimal | number): string {
  const exact = new Decimal(value)
  for (const [size, unit] of [
    [100_000_000, '亿'],
    [10_000, '万'],
  ] as const)
    if (exact.abs().gte(size)) return `${exactText(exact.div(size).toDecimalPlaces(4))}${unit}`
  return exactText(exact)
}
