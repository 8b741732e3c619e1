import type { Field } from '../field.ts'
import { halfWidth } from '../plain-text.ts'
import { headingOf, unitWords } from './cells.ts'

/* What a column's heading says: a name, and often a unit behind it. */

/** A heading without what people vary: blanks, line breaks, full-width brackets, stars and colons around it. */
export function bare(heading: string): string {
  return halfWidth(heading)
    .replace(/\s+/g, '')
    .replace(/^[*:]+|[*:]+$/g, '')
}

/** A heading as its name and the unit stated behind it: 搬迁费用（万元）, 搬迁费用/万元; both bare. */
export function headingParts(heading: string): { name: string; unit: string | undefined } {
  const text = bare(heading)
  const [, name, remark = ''] = /^(.+)[([【]([^([【]*)[)\]】]$/.exec(text) ?? []
  if (name) return { name, unit: remark.replace(UNIT_WORDS, '') }
  const [, before, unit] = /^(.+?)[/:,、_-]?([十百千万亿]*元|[十百千万亿]+)$/.exec(text) ?? []
  return before ? { name: before, unit } : { name: text, unit: undefined }
}
const UNIT_WORDS = /^(?:(?:金额|计量)?单位:?)?(?:人民币)?/

/**
 * What is put behind the bare numbers of a column whose heading states `unit`, so that the field reads
 * or refuses them: 万 under （万元） for a field in 元, nothing under the field's own unit, the whole
 * unit where it is another.
 */
export function suffixOf({ kind, unit: own }: Field, unit: string): string {
  if (NO_UNIT.has(kind)) return ''
  const [, multiple = '', rest = ''] = /^([十百千万亿]*)(.*)$/.exec(unit) ?? []
  const isOwn = ['', bare(own), bare(unitWords(own))].includes(rest)
  return isOwn || (kind === 'money' && rest === '元') ? multiple : unit
}
const NO_UNIT: ReadonlySet<Field['kind']> = new Set(['choice', 'date', 'flag', 'list'])

/** Whether a heading is a field's: its key, its name, or its name with its unit or how it is filled in. */
export function isHeadingOf(heading: string, key: string, field: Field): boolean {
  const text = bare(heading)
  if ([key, field.label, headingOf(field)].some((name) => bare(name) === text)) return true
  const { name, unit } = headingParts(heading)
  if (name !== bare(field.label) || unit === undefined) return false
  return REMARK.test(unit) || (!NO_UNIT.has(field.kind) && suffixOf(field, unit) === '')
}
/** What people write behind a name that says nothing of it. */
const REMARK = /^(?:是\/?否|必填|选填|可不填|年.?月.?日|yyyy.?mm?.?dd?)$/i

/**
 * How like a field's name a heading's is, from 0 to 1: the share of pairs of neighbouring signs that
 * they have in common (Dice's coefficient), or 1 where one contains the other.
 */
export function likeness(heading: string, name: string): number {
  const [short, long] = heading.length < name.length ? [heading, name] : [name, heading]
  if (short.length > 2 && long.includes(short)) return 1
  const pairs = new Set(pairsOf(long))
  const common = pairsOf(short).filter((pair) => pairs.has(pair)).length
  return (2 * common) / Math.max(1, short.length + long.length - 2)
}

/**
 * Whether a heading and a name share two neighbouring signs that say something, as 冻结金额 does with
 * 其中被法院冻结的.
 */
export function sharesWord(heading: string, name: string): boolean {
  return pairsOf(heading.replace(SAYS_LITTLE, ' ')).some(
    (pair) => !/\s/.test(pair) && name.replace(SAYS_LITTLE, ' ').includes(pair),
  )
}
/** What many headings have in common, whatever they are about. */
const SAYS_LITTLE = /企业|单位|公司|金额|数额|日期|时间|名称|年度|比例|情况|所在|其中|多少|一年|\d/g

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}
