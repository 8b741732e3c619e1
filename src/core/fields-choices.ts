import type { Choice, Day, Truth } from './explained.ts'
import { leaf } from './explained.ts'
import type { About, Field } from './field.ts'
import { Refusal, shown } from './field.ts'
import { halfWidth, visible } from './plain-text.ts'
import { EXPECTED_DAY, readDay } from './read-date.ts'

/* Fields of a day, of one option and of yes or no. */

/** A day; once read, ISO `YYYY-MM-DD`. */
export function date(label: string, about: About = {}): Field<Day> {
  return {
    kind: 'date',
    label,
    unit: '日期',
    optional: false,
    ...about,
    expected: EXPECTED_DAY,
    read(raw, key) {
      const day = readDay(label, raw)
      return day instanceof Refusal ? day : leaf('given', day, '日期', label, undefined, { key })
    },
  }
}

/** One of the options, given as value → words. */
export function choice<Option extends string>(
  label: string,
  options: Readonly<Record<Option, string>>,
  about: About = {},
): Field<Choice<Option>> {
  const known = Object.keys(options) as Option[]
  const expected = `请选其中一项：${known.map((option) => `${options[option]}（${option}）`).join('、')}`
  return {
    kind: 'choice',
    label,
    unit: '选项',
    optional: false,
    ...about,
    options,
    expected,
    read(raw, key) {
      // An option such as 2020 may come as a number.
      const given = typeof raw === 'string' || typeof raw === 'number' ? visible(`${raw}`) : raw
      const option = known.find((one) => one === given)
      if (option !== undefined)
        return leaf('given', option, '选项', label, undefined, { key, option: options[option] })
      return new Refusal(
        `“${label}”${given ? `没有“${shown(given)}”这一项` : '没有选'}。${expected}。`,
      )
    },
  }
}

const YES = /^(true|yes|[y1是有对√✓✔])$/i
const NO = /^(false|no|[n0否无错×✗✘])$/i

/** Yes or no. The label reads as a statement: 是生产性企业. */
export function flag(label: string, about: About = {}): Field<Truth> {
  const expected = '请选“是”或“否”（写作 true 或 false）'
  return {
    kind: 'flag',
    label,
    unit: '是否',
    optional: false,
    ...about,
    expected,
    read(raw, key) {
      const text = typeof raw === 'string' ? halfWidth(raw) : ''
      const isYes = raw === true || YES.test(text)
      if (isYes || raw === false || NO.test(text))
        return leaf('given', isYes, '是否', label, undefined, { key })
      return new Refusal(
        `“${label}”${text || raw ? `填的是“${shown(raw)}”` : '没有选'}。${expected}。`,
      )
    },
  }
}
