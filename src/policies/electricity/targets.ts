import { date, dayOf, since } from '../../core/index.ts'
import type { Clause, Day, Truth } from '../../core/index.ts'

/* The targets fall due at the end of 2021, and of 2022 where they tighten. */

const FIRST_DUE = dayOf('2022-01-01', '')
const TIGHTENED = dayOf('2023-01-01', '')

export const dateField = date('办电日期', {
  fact: 'power-date',
  hint: '报装的日子，看按哪年的目标算',
})

/** The target of the end of 2022 has fallen due. */
export function tightened(day: Day, clause: Clause): Truth {
  return since(day, TIGHTENED, '进入 2023 年', clause)
}

/** What to know of a day on which no target was due yet. */
export function dueCautions(day: Day): readonly string[] {
  return since(day, FIRST_DUE).value
    ? []
    : ['目标要到 2021 年底才算到期，在那以前办的，供电公司可能还没有做到。']
}
