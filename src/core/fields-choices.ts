import type { Choice, Day, Truth } from './explained.ts'
import { leaf } from './explained.ts'
import type { About, Field } from './field.ts'
import { Refusal, shown } from './field.ts'
import { EXPECTED_DAY, readDate } from './read-date.ts'

/* Fields of a day, of one option and of yes or no. */

/** A day, ISO `YYYY-MM-DD`. */
export function date(label: string, about: About = {}): Field<Day> {
  const expected = EXPECTED_DAY
  return {
    kind: 'date',
    label,
    unit: '日期',
    optional: false,
    ...about,
    expected,
    read(raw, key) {
      if (typeof raw !== 'string' || !raw.trim())
        return new Refusal(`“${label}”没有填。${expected}。`)
      const day = readDate(raw)
      if (day) return leaf('given', day, '日期', label, undefined, { key })
      return new Refusal(`“${label}”填的是“${shown(raw)}”，没有这一天。${expected}。`)
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
      const option = known.find((one) => one === raw)
      if (option !== undefined)
        return leaf('given', option, '选项', label, undefined, { key, option: options[option] })
      return new Refusal(`“${label}”${raw ? `没有“${shown(raw)}”这一项` : '没有选'}。${expected}。`)
    },
  }
}

/** Yes or no: `true` or `false`. The label reads as a statement: 是生产性企业. */
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
      if (raw === true || raw === 'true')
        return leaf('given', true, '是否', label, undefined, { key })
      if (raw === false || raw === 'false')
        return leaf('given', false, '是否', label, undefined, { key })
      return new Refusal(
        `“${label}”${raw === undefined || raw === '' ? '没有选' : `填的是“${shown(raw)}”`}。${expected}。`,
      )
    },
  }
}
