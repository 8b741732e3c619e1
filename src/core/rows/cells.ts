import type { Field } from '../fields.ts'
import { optionsOf } from '../fields.ts'
import { LIST_SEPARATOR, listText } from '../link.ts'
import { halfWidth, visible } from '../plain-text.ts'
import { spokenUnit } from '../words.ts'

/*
 * A table's cells as the raw inputs of a request: what a person writes into a cell, where a key or an
 * option's value would not be understood.
 */

/** What our workbooks say in the cell of an input that was left out. */
export const NOT_GIVEN = '没有填'
/** What is typed before a number to keep it text, and some exports write into the cell. */
const TEXT_SIGN = /^\s*['‘’＇]/

/**
 * The raw input that a cell holds: an option by its words, a list split at its commas;
 * anything else as it is, for the field to read or refuse. A bare number gets `suffix`, the
 * unit of its column. Undefined where it is blank and the field may be left out.
 */
export function rawOf(field: Field, written: string, suffix = ''): string | string[] | undefined {
  const cell = written.replace(TEXT_SIGN, '')
  const text = visible(cell)
  const canBeBlank = field.optional || field.preset !== undefined
  if (canBeBlank && (text === '' || text === NOT_GIVEN)) return undefined
  if (field.kind === 'list') return text.split(LIST_SEPARATOR)
  const options = optionsOf(field)
  if (options) return Object.keys(options).find((value) => options[value] === text) ?? text
  return suffix && BARE_NUMBER.test(halfWidth(text)) ? text + suffix : cell
}
/** Digits, also after ¥, or a numeral of at most thousands: none says a unit of its own. */
const BARE_NUMBER =
  /^(?:[-+]?¥? ?[\d,.]+|[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+)$/

/** What a cell shows of a raw input: the reverse of `rawOf`. */
export function cellOf(field: Field, raw: string | boolean | readonly string[]): string {
  const text = Array.isArray(raw) ? listText(field, raw) : String(raw)
  return optionsOf(field)?.[text] ?? text
}

/** The heading of a field's column: its name with its unit, where that says anything. */
export function headingOf({ kind, label, unit }: Field): string {
  const remark = kind === 'list' ? '用逗号分开' : unitWords(unit)
  return remark ? `${label}（${remark}）` : label
}

/** A unit as it is written in a heading; empty where it says nothing. */
export function unitWords(unit: string): string {
  return ['1', '是否', '选项', '日期', '年份'].includes(unit) ? '' : spokenUnit(unit)
}
