import type { Calendar, Explained } from '../core/explained.ts'
import type { Field } from '../core/fields.ts'
import type { CalendarCells, Cells, Slot } from '../core/formulas/index.ts'
import type { AnyRule } from '../core/rule.ts'
import { conditionText } from '../core/words.ts'
import type { Input } from './inputs.ts'

/* The places of an explanation's values, and what they are called. */

/** The places of inputs by key and of slots by name, as an address or a name. */
export interface Places {
  readonly inputs: ReadonlyMap<string, string>
  readonly slots: ReadonlyMap<string, string>
}

/** A slot with the name under which its place is found: its words, counted where they recur. */
export interface NamedSlot extends Slot {
  readonly key: string
  readonly words: string
}

/** Names slots, each once. */
export function named(slots: readonly Slot[]): NamedSlot[] {
  const counts = new Map<string, number>()
  return slots.map((slot) => {
    const words = slotWords(slot)
    const count = (counts.get(words) ?? 0) + 1
    counts.set(words, count)
    return { ...slot, key: `${words}#${count}`, words }
  })
}

function slotWords({ node, role, index }: Slot): string {
  if (role === 'weights') return '权重合计'
  if (role === 'floor') return `第 ${index + 1} 份先分到的整分`
  if (role === 'rest') return `第 ${index + 1} 份剩下的零头`
  return node.unit === '是否' ? conditionText(node as Explained<boolean, '是否'>) : node.words
}

const NAMED_CALENDAR = { days: '【日历日期】', worked: '【上班】', counted: '【累计工作日】' }

/** The same formulas in words: each cell by its name. */
export function namesOf(
  rule: AnyRule,
  inputs: readonly Input[],
  slots: readonly NamedSlot[],
): Cells {
  const places = {
    inputs: new Map(inputs.map(({ key, field }) => [key, `【${field.label}】`])),
    slots: new Map(slots.map(({ key, words }) => [key, `【${words}】`])),
  }
  return { ...cellsAt(rule, places, slots, () => NAMED_CALENDAR), range: (a, b) => `${a}到${b}` }
}

/** Cells by the addresses of their places. */
export function cellsAt(
  rule: AnyRule,
  { inputs, slots: places }: Places,
  slots: readonly NamedSlot[],
  calendar: (calendar: Calendar) => CalendarCells,
): Cells {
  const keys = new Map<Explained, Map<string, string>>()
  for (const { node, role, index, key } of slots) {
    const own = keys.get(node) ?? new Map<string, string>()
    keys.set(node, own.set(`${role}${index}`, key))
  }
  return {
    of(node, role = 'value', index = 0) {
      if (node.verb === 'given') return inputs.get(node.detail.key ?? '')
      const key = keys.get(node)?.get(`${role}${index}`)
      return key === undefined ? undefined : places.get(key)
    },
    range: (first, last) => `${first}:${last}`,
    option: ({ detail }, option) =>
      (rule.inputs[detail.key ?? ''] as Field | undefined)?.options?.[option] ?? option,
    calendar,
  }
}
