import { checked, choice, day, optional } from './checked.ts'
import { given, invalid } from './model.ts'
import { firstKnownDay, lastKnownDay, workingDaysOn } from './working-days.ts'
import type { Inputs, Reference } from './model.ts'
import type { Random } from './random.ts'

const triggers = [
  'document-obtained',
  'document-notice-ended',
  'process-ended',
  'result-notice-ended',
]

/** Years that no notice covers, now or for long: the calendar must refuse them. */
const unknownDays = ['2012-06-01', '2019-12-24', '2035-06-01', '2050-01-04', '2099-12-31']

/** Days before long holidays, and the last from which 7 or 22 working days end within 2026. */
const edges = ['2020-01-24', '2021-02-10', '2022-09-30', '2026-12-22', '2026-12-01']

function ask(random: Random): Inputs {
  const known = (from: string): string => random.day(from, lastKnownDay, ...edges)
  const triggerDate = random.once(40) ? random.pick(unknownDays) : known(firstKnownDay)
  const asked = { trigger: random.pick(triggers), triggerDate }
  if (random.once(2)) return asked
  if (random.once(30)) return { ...asked, acceptedDate: random.pick(unknownDays) }
  if (random.once(15)) return { ...asked, acceptedDate: random.day('2020-01-01', '2021-06-01') }
  return { ...asked, acceptedDate: triggerDate > lastKnownDay ? triggerDate : known(triggerDate) }
}

/** A day is at fault if, under either reading, days must be counted that no notice covers. */
function beyondCalendar(start: string, days: number): boolean {
  return start < firstKnownDay || workingDaysOn(start, days, false) === null
}

/** Section 8 of the rule book, 政府采购质疑. */
export const procurement: Record<string, Reference> = {
  // 晋市财购〔2020〕25号: article 6, 7 working days to query; 11, 7 to reply; 18, 15 after that to
  // complain; 26, "自2021年1月1日起实施,有效期两年".
  'procurement/query-deadlines': checked(
    { trigger: choice(...triggers), triggerDate: day, acceptedDate: optional(day) },
    {
      from: '2021-01-01',
      to: '2022-12-31',
      kind: 'deadline',
      unit: '日期',
      readings: { firstDay: ['excluded', 'included'] },
      statuses: ['ok'],
      ask,
      answer: (inputs, readings) => {
        const counted = readings.firstDay === 'included'
        const triggered = given(inputs, 'triggerDate')
        const accepted = inputs.acceptedDate === undefined ? null : given(inputs, 'acceptedDate')
        const atFault = [
          beyondCalendar(triggered, 7) && 'triggerDate',
          accepted !== null && beyondCalendar(accepted, 7 + 15) && 'acceptedDate',
          accepted !== null && accepted < triggered && 'acceptedDate',
        ].filter((field) => field !== false)
        if (atFault.length > 0) return invalid(...atFault)
        const query = workingDaysOn(triggered, 7, counted) ?? ''
        if (accepted === null) return { status: 'ok', total: query, lines: { query } }
        const reply = workingDaysOn(accepted, 7, counted) ?? ''
        const complaint = workingDaysOn(reply, 15, false) ?? ''
        return { status: 'ok', total: query, lines: { query, reply, complaint } }
      },
    },
  ),
}
