import type { Calendar } from '../core/explained.ts'
import type { CalendarCells } from '../core/formulas/index.ts'
import type { Cell, Sheet } from './sheets.ts'
import { addressOf, text } from './sheets.ts'
import { DAY_FORMAT, serialOf } from './values.ts'

/* Working days cannot be counted by a function: a Saturday made up for a holiday counts. */

/** The sheets of the calendars in use, made as formulas ask for them. */
export interface CalendarSheets {
  cells(calendar: Calendar): CalendarCells
  all(): Sheet[]
}

export function calendarSheets(): CalendarSheets {
  const sheets = new Map<Calendar, Sheet>()
  return {
    cells(calendar) {
      const sheet = sheets.get(calendar) ?? sheetOf(calendar, sheets.size + 1)
      sheets.set(calendar, sheet)
      const { name, rows } = sheet
      const column = (letter: string) => `'${name}'!$${letter}$2:$${letter}$${rows.length}`
      return { days: column('A'), worked: column('B'), counted: column('C') }
    },
    all: () => [...sheets.values()],
  }
}

function sheetOf(calendar: Calendar, count: number): Sheet {
  let counted = 0
  // From the end of one month to the next, and within a month from its first day: some programs
  // cannot follow thousands of cells one from the other, and none likes to add up thousands each time.
  let monthStart = 0
  const rows = calendar.days().map(({ day, why }, index): Cell[] => {
    const worked = why === undefined ? 1 : 0
    counted += worked
    if (day.endsWith('-01')) monthStart = index + 1
    const before = monthStart > 1 ? `${addressOf(monthStart - 1, 2)}+` : ''
    return [
      { number: serialOf(day), format: DAY_FORMAT },
      { number: worked, look: 'input' },
      {
        formula: `${before}SUM(${addressOf(monthStart, 1)}:${addressOf(index + 1, 1)})`,
        result: counted,
      },
      why === undefined ? null : text(why),
    ]
  })
  const headings = ['日期', '上班填 1，休息填 0', '到这天的工作日数', '为什么休息']
  return {
    name: count === 1 ? '工作日历' : `工作日历${count}`,
    rows: [headings.map((heading) => text(heading, 'heading')), ...rows],
    widths: [12, 20, 18, 14],
    frozen: { rows: 1, columns: 0 },
  }
}
