import { Decimal } from '../../core/decimal.ts'
import type { Format, Section } from './number-format.ts'
import { unscaled } from './scales.ts'

/* A number as its cell shows it: exactly what is stored, with the unit of its format. */

/** The section of a format that shows this number. */
export function sectionFor({ sections }: Format, number: number): Section | undefined {
  if (sections.some(({ condition }) => condition)) {
    const met = sections.find(({ condition }) => condition && meets(number, condition))
    return met ?? sections.find(({ condition }) => !condition)
  }
  const [positive, negative = positive, zero = positive] = sections
  return number > 0 ? positive : number < 0 ? negative : zero
}

function meets(number: number, { sign, bound }: NonNullable<Section['condition']>): boolean {
  return (
    (sign.includes('<') && number < bound) ||
    (sign.includes('>') && number > bound) ||
    (sign.includes('=') && number === bound)
  )
}

/** What a cell says, and why it must not be read, where it says something else than it holds. */
export interface Shown {
  readonly text: string
  readonly refused?: string
}

/** The text of a number, written in decimal digits, in a section that is no date. */
export function shownNumber(number: string, section: Section): Shown {
  const isNegative = number.startsWith('-')
  const { before, after } = Number(number) > 0 ? section : withoutSigns(section)
  if (section.kind === 'words')
    return { text: /[^-\s–—()（）]/.test(before) && Number(number) ? before : number }
  if (!before && !after && !section.shift && !section.pattern) return { text: number }
  if (section.refused !== undefined && Number(number))
    return { text: number, refused: section.refused }
  const unit = unscaled(after, section.shift) ?? after
  const digits = times100(number.replace('-', ''), section.percents)
  const sign = isNegative ? '-' : ''
  return { text: sign + withCurrency(before, patterned(digits, section), unit) }
}

function times100(digits: string, times: number): string {
  return times ? new Decimal(digits).times(100 ** times).toFixed() : digits
}

/** A section for negative numbers writes the sign itself, one for zero a dash. */
function withoutSigns({ before, after }: Section): Pick<Section, 'before' | 'after'> {
  return {
    before: before.replace(/[-−(（]/g, '').trim(),
    after: after.replace(/[-−)）]/g, '').trim(),
  }
}

/** The digits filled into the pattern from its end; a number that is not whole stays as it is. */
function patterned(digits: string, { pattern }: Section): string {
  if (!pattern || !/^\d+$/.test(digits)) return digits
  let rest = digits
  let text = ''
  let places = pattern.filter(({ kind }) => kind === 'digit').length
  for (const { kind, text: sign } of [...pattern].reverse()) {
    if (kind === 'literal') text = sign + text
    else {
      const from = --places ? -1 : 0
      text = (rest.slice(from) || (sign === '0' ? '0' : '')) + text
      rest = from ? rest.slice(0, -1) : ''
    }
  }
  return text
}

const YUAN = /^(?:¥|￥|CN¥|RMB|CNY|人民币)$/i

/** The yuan is written one way, whichever way a format has it; all else stays as it is shown. */
function withCurrency(before: string, digits: string, unit: string): string {
  const [, scale = '', name = ''] = /^([十百千万]?[万亿]?)(.*)$/s.exec(unit) ?? []
  const isYuan = !name.trim() || YUAN.test(name.trim()) || name === '元'
  if (YUAN.test(before) && isYuan) return `${digits}${scale}元`
  if (!before && YUAN.test(name.trim())) return `${digits}${scale}元`
  return before + digits + unit
}
