import { checked } from './checked.ts'
import { given, invalid, ok, type Inputs, type Reference } from './model.ts'
import { choice, day, optional } from './ranges.ts'
import { countedDay, firstDay, knownDay, unknownDays } from './working-day-deadline.ts'
import { workingDaysAfter } from './working-day-deadline.ts'
import { beyondCalendar, lastKnownDay, workingDaysOn } from './working-days.ts'
import type { Random } from './random.ts'

// 晋市财购〔2020〕25号, article 26: "自2021年1月1日起实施,有效期两年".
const document = { from: '2021-01-01', to: '2022-12-31' }

const triggers = [
  'document-obtained',
  'document-notice-ended',
  'process-ended',
  'result-notice-ended',
]

function ask(random: Random): Inputs {
  const triggerDate = countedDay(random, 7)
  const asked = { trigger: random.pick(triggers), triggerDate }
  if (random.once(2)) return asked
  if (random.once(30)) return { ...asked, acceptedDate: random.pick(unknownDays) }
  if (random.once(15)) return { ...asked, acceptedDate: random.day('2020-01-01', '2021-06-01') }
  return {
    ...asked,
    acceptedDate: triggerDate > lastKnownDay ? triggerDate : knownDay(random, 7 + 15, triggerDate),
  }
}

/** Section 8 of the rule book, 政府采购质疑. */
export const procurement: Record<string, Reference> = {
  // 晋市财购〔2020〕25号: article 6, 7 working days to query; 11, 7 to reply; 18, 15 after that to
  // complain.
  'procurement/query-deadlines': checked(
    { trigger: choice(...triggers), triggerDate: day, acceptedDate: optional(day) },
    {
      ...document,
      kind: 'deadline',
      unit: '日期',
      readings: firstDay,
      statuses: ['ok', 'invalid'],
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
        if (accepted === null) return ok(query, { query })
        const reply = workingDaysOn(accepted, 7, counted) ?? ''
        const complaint = workingDaysOn(reply, 15, false) ?? ''
        return ok(query, { query, reply, complaint })
      },
    },
  ),

  // Article 11, 2 working days to explain after the copy came; 21, 3 to copy the file to the finance
  // office once the query is closed.
  'procurement/handling-deadlines': checked(
    { event: choice('copy-received', 'closed'), eventDate: day },
    {
      ...document,
      ...workingDaysAfter('eventDate', (inputs) => (inputs.event === 'closed' ? 3 : 2)),
      ask: (random) => ({
        event: random.pick(['copy-received', 'closed']),
        eventDate: countedDay(random, random.pick([2, 3])),
      }),
    },
  ),
}
