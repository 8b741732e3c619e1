/** 朔政办函〔2021〕95号: how many working days a connection and its permits take. */
import { checked } from './checked.ts'
import { given, invalid, ok, type Inputs, type Reference } from './model.ts'
import { choice, day, optional } from './ranges.ts'
import { countedDay, workingDaysAfter } from './working-day-deadline.ts'
import { beyondCalendar, workingDaysOn } from './working-days.ts'

// 2021-07-30; it states no end.
export const document = { from: '2021-07-30', to: null }

/** The days around which the targets change. */
export const targetDays = ['2023-01-01', '2022-12-31', '2022-01-01'] as const

/** The targets of "2022年底前" hold from here. */
export function fromYear2023(inputs: Inputs): boolean {
  return given(inputs, 'date') >= '2023-01-01'
}

const customers = ['resident', 'three-zero', 'low-voltage', 'single-source', 'dual-source']

/** High voltage: the text, the annex's bare figures, its starred ones. */
const tables: Record<string, Record<string, number>> = {
  'single-source': { text: 15, annex: 15, 'annex-with-review': 20 },
  'dual-source': { text: 25, annex: 23, 'annex-with-review': 28 },
}

/** 一 办电更省时 and annex 1. */
function workingDays(inputs: Inputs, table: string): number {
  const customer = given(inputs, 'customer')
  if (customer === 'resident') return 4
  if (customer === 'low-voltage') return 5
  if (customer === 'three-zero') return fromYear2023(inputs) ? 15 : 20
  return tables[customer]?.[table] ?? 0
}

const table = ['text', 'annex', 'annex-with-review']

/** No reading may need a day that the calendar does not know. */
function appliedTooLate(inputs: Inputs, applied: string): boolean {
  return table.some((one) => beyondCalendar(applied, workingDays(inputs, one)))
}

/** 一 审批更简化: 5个、10个工作日以内. */
function approvalDays(inputs: Inputs): number {
  return given(inputs, 'voltage') === 'low' ? 5 : 10
}

/** Section 8 of the rule book, 获得电力: working days. */
export const electricityDays: Record<string, Reference> = {
  'electricity/connection-days': checked(
    { customer: choice(...customers), date: day, appliedDate: optional(day) },
    {
      ...document,
      kind: 'quantity',
      unit: '工作日',
      lineUnits: { latest: '日期' },
      readings: { table },
      statuses: ['ok', 'invalid'],
      ask: (random) => ({
        customer: random.pick([...customers, 'dual-source', 'three-zero']),
        date: random.day('2021-01-01', '2025-12-31', ...targetDays),
        ...(random.once(2) && {
          appliedDate: countedDay(random, random.pick([4, 5, 15, 20, 25, 28])),
        }),
      }),
      answer: (inputs, readings) => {
        const days = workingDays(inputs, readings.table ?? '')
        if (inputs.appliedDate === undefined) return ok(String(days))
        const applied = given(inputs, 'appliedDate')
        if (appliedTooLate(inputs, applied)) return invalid('appliedDate')
        return ok(String(days), { latest: workingDaysOn(applied, days, false) ?? '' })
      },
    },
  ),

  'electricity/approval-deadline': checked(
    { voltage: choice('low', '10kv'), acceptedDate: day },
    {
      ...document,
      lineUnits: { days: '工作日' },
      ...workingDaysAfter('acceptedDate', approvalDays, (inputs) => ({
        days: String(approvalDays(inputs)),
      })),
      ask: (random) => ({
        voltage: random.pick(['low', '10kv']),
        acceptedDate: countedDay(random, random.pick([5, 10])),
      }),
    },
  ),
}
