import { Decimal, grouped } from './decimal.ts'
import type { Amount } from './explained.ts'
import { leaf } from './explained.ts'
import type { About, Field } from './field.ts'
import { Refusal, shown } from './field.ts'
import type { Grammar } from './numbers.ts'
import { faultOfNumber, readNumber } from './numbers.ts'
import { visible } from './plain-text.ts'
import type { Unit } from './units.ts'
import { spokenUnit } from './words.ts'

/* Fields of one number. */

/** The limits of a number; `decimals` is 0 unless it says more. */
interface Limits extends About {
  min?: number | string
  max?: number | string
  decimals?: number
}

const LARGEST = '10000000000000'
/** Weights, areas and rates: more digits than any measuring gives, few enough to stay exact. */
const DECIMALS = 10

/** Money in yuan (or 元/月): 0 to 1e13 with at most 4 decimals. Only `negative` admits a leading minus. */
export function money<U extends Unit = '元'>(
  label: string,
  { unit = '元' as U, negative = false, ...about }: About & { unit?: U; negative?: boolean } = {},
): Field<Amount<U>> {
  const limits = { min: negative ? `-${LARGEST}` : 0, max: LARGEST, decimals: 4, ...about }
  return numeric(
    'money',
    label,
    unit,
    limits,
    { money: true, negative },
    '，如 8000000、800万、八百万',
  )
}

/** A measured number, such as an area. */
export function number<U extends Unit>(
  label: string,
  unit: U,
  limits: Limits = {},
): Field<Amount<U>> {
  return numeric('number', label, unit, { decimals: DECIMALS, ...limits })
}

/** A whole number of things; at least 0 unless `min` says more. */
export function count<U extends Unit>(
  label: string,
  unit: U,
  limits: Limits = {},
): Field<Amount<U>> {
  return numeric('count', label, unit, { ...limits, decimals: 0 })
}

/** A number of percent, 0 to 100: `30` is 30%. */
export function percentage(label: string, about: About = {}): Field<Amount<'%'>> {
  return numeric('percent', label, '%', { max: 100, decimals: DECIMALS, ...about })
}

function numeric<U extends Unit>(
  kind: Field['kind'],
  label: string,
  unit: U,
  limits: Limits,
  around: Grammar = {},
  sample = '',
): Field<Amount<U>> {
  const { min = 0, max = LARGEST, decimals = 0, ...about } = limits
  const whole = decimals === 0 ? '整数' : `数字（最多 ${decimals} 位小数）`
  const ends = String(max) === LARGEST ? `${grouped(String(min))} 到 10万亿` : `${min} 到 ${max}`
  const expected = `请填 ${ends} 之间的${whole}${sample}`
  const refuse = (fault: string) => new Refusal(`“${label}”${fault}。${expected}。`)
  const grammar = { ...around, units: shownUnits(unit) }
  const least = new Decimal(min)
  const most = new Decimal(max)
  return {
    kind,
    label,
    unit,
    optional: false,
    ...about,
    min: String(min),
    max: String(max),
    decimals,
    expected,
    read(raw, key) {
      const text = typeof raw === 'number' ? new Decimal(raw).toFixed() : raw
      if (typeof text !== 'string') return refuse('不是一个数')
      if (!visible(text)) return refuse('没有填')
      const wrong = (fault: string) => refuse(`填的是“${shown(text)}”，${fault}`)
      const value = readNumber(text, grammar)
      if (!value) return wrong(faultOfNumber(text, grammar))
      if (value.decimalPlaces() > decimals)
        return wrong(`${decimals ? '小数位太多' : '不是整数'}，表格里可用 ROUND 舍入`)
      if (value.lt(least) || value.gt(most)) return refuse('超出范围')
      return leaf('given', value, unit, label, undefined, { key })
    },
  }
}

/** A unit as it stands behind the box, in a heading or in the steps; the first is how one says it. */
function shownUnits(unit: Unit): readonly string[] {
  if (unit === '1') return []
  return unit === '年份' ? ['年', unit] : [spokenUnit(unit), unit]
}
