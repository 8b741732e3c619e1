/*
 * Number formats by their codes, such as `#,##0.00"万元";[Red]-0`. Parsed here and not by numfmt,
 * whose parser is 20 KB packed, as it brings the words of all languages, and takes the escape `!` of
 * Chinese spreadsheets (`0!.0,"万元"`) for a sign that is shown.
 */

import type { Token } from './format-tokens.ts'
import { APART, QUOTED, shown, tokensOf } from './format-tokens.ts'
import { refusalOf } from './scales.ts'

/** How one section of a format shows a number. */
export interface Section {
  /** `elapsed` is a span of time such as [h]:mm, `words` a section without digits. */
  readonly kind: 'number' | 'date' | 'elapsed' | 'words'
  /** Where the section is for certain numbers only. */
  readonly condition: { readonly sign: string; readonly bound: number } | undefined
  /** What it shows in front of the digits and behind them, blanks at the ends left out. */
  readonly before: string
  readonly after: string
  /** How often it multiplies by a hundred. */
  readonly percents: number
  /** By how many powers of ten less it shows than is stored: 3 for each comma behind the digits. */
  readonly shift: number
  /** The digits with what is shown between them, 0000年00月00, or filled up with zeros, 00000. */
  readonly pattern: readonly Token[] | undefined
  /** Why a number must not be read by it, for it shows another than is stored. */
  readonly refused: string | undefined
}

const SECTION = new RegExp(`((?:${APART.source}|[^;])*);`, 'g')
const GENERAL = /general|g\/通用格式/gi

/** A format: its sections for numbers, one at least, and what it shows around a text. */
export interface Format {
  readonly sections: readonly Section[]
  readonly text: Pick<Section, 'before' | 'after'> | undefined
}

/** A format by its code. */
export function formatOf(code: string): Format {
  const all = [...`${code};`.matchAll(SECTION)].map(([, section = '']) => section)
  const isText = (section: string) => section.replace(APART, '').includes('@')
  const sections = all.filter((section) => !isText(section)).map(sectionOf)
  const text = all.filter(isText).map(aroundText)[0]
  return { sections: sections.length ? sections : [sectionOf('General')], text }
}

/** What a section shows in front of the place of a text and behind it. */
function aroundText(section: string): Format['text'] {
  const tokens = tokensOf(section)
  const at = tokens.findIndex(({ kind }) => kind === 'text')
  const before = shown(tokens.slice(0, at))
  const after = shown(tokens.slice(at + 1))
  return before || after ? { before, after } : undefined
}

function sectionOf(section: string): Section {
  const [, sign = '', bound] = /\[([<>=]+)\s*(-?[\d.]+)\]/.exec(section) ?? []
  const kind = kindOf(section)
  const tokens = kind === 'number' || kind === 'words' ? tokensOf(section) : []
  const isDigit = ({ kind }: Token) => kind === 'digit'
  const first = tokens.findIndex(isDigit)
  const last = tokens.map(isDigit).lastIndexOf(true)
  const inner = first < 0 ? [] : tokens.slice(first, last + 1)
  // A plus sign in front says no more than the number.
  const before = shown(first < 0 ? tokens : tokens.slice(0, first)).replace(/^\+/, '')
  const after = shown(first < 0 ? [] : tokens.slice(last + 1))
  const shift = 3 * scalingCommas(tokens) + digitsBehindSign(inner)
  return {
    kind,
    condition: bound === undefined ? undefined : { sign, bound: Number(bound) },
    before,
    after,
    percents: tokens.filter(({ kind }) => kind === 'percent').length,
    shift,
    pattern: patternOf(inner),
    refused: kind === 'number' ? refusalOf(before, after, shift) : undefined,
  }
}

function kindOf(section: string): Section['kind'] {
  if (/\[(?:h+|m+|s+)\]/i.test(section.replace(QUOTED, ''))) return 'elapsed'
  const signs = section.replace(APART, '').replace(GENERAL, '0')
  // The fraction of a second is written with zeros, too.
  if (/[#?0]/.test(signs.replace(/(s)\.0+/gi, '$1'))) return 'number'
  return /[ymdhsb]|e(?![+-])|aaa/i.test(signs) ? 'date' : 'words'
}

/** Commas behind digits with no digit next: each shows a thousandth. */
function scalingCommas(tokens: readonly Token[]): number {
  const signs = tokens.map(({ kind }) => (kind === 'digit' ? '0' : kind === 'comma' ? ',' : '.'))
  return [...signs.join('').matchAll(/0(,+)(?!0|,)/g)].reduce(
    (count, [, commas = '']) => count + commas.length,
    0,
  )
}

const isPointSign = ({ kind, text }: Token) => kind === 'literal' && text === '.'

/** Digits behind a point that is but a sign: 0!.0000 shows a ten-thousandth of a whole number. */
function digitsBehindSign(inner: readonly Token[]): number {
  if (inner.filter(isPointSign).length !== 1) return 0
  return inner.slice(inner.findIndex(isPointSign)).filter(({ kind }) => kind === 'digit').length
}

/** What separates thousands is no part of it; a fraction, a power and a point have none. */
function patternOf(inner: readonly Token[]): readonly Token[] | undefined {
  const plain = inner.every(
    ({ kind }) => kind === 'digit' || kind === 'comma' || kind === 'literal',
  )
  if (!plain || inner.filter(isPointSign).length === 1) return undefined
  const parts = inner.filter(({ kind, text }) => kind !== 'comma' && !/^[\s,'’]*$/.test(text))
  const zeros = parts.filter(({ text }) => text === '0').length
  return zeros > 1 || parts.some(({ kind }) => kind === 'literal') ? parts : undefined
}
