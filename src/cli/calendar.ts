import { dayInChina } from '../core/dates.ts'
import type { Outcome } from '../core/evaluate.ts'
import type { Problem } from '../core/rule.ts'
import { givesDays } from '../papers/calendar/gives-days.ts'
import type { Arguments } from './arguments.ts'
import { respondTo } from './request.ts'

/* `--ics`: the days that a request comes to, as a calendar file. */

/** The calendar file of a sound command line's request, made at an instant; empty where it gives no day. */
export async function calendarOf(
  args: Arguments,
  now: Date,
): Promise<{ text: string; problems: readonly Problem[] }> {
  const { outcome, computed } = respondTo(args, dayInChina(now))
  if (!computed) return { text: '', problems: outcome.problems }
  if (!givesDays(outcome)) return { text: '', problems: [noDays(outcome)] }
  // Loaded only where it is asked for: it would add to every start of the command line.
  const { calendarText, entriesOf } = await import('../papers/calendar/index.ts')
  return { text: calendarText(entriesOf(computed.rule, computed), now), problems: [] }
}

const noDays = ({ status }: Outcome): Problem => ({
  field: '--ics',
  message:
    status === 'ok'
      ? '算出来的不是日子，没有什么可以写进日历。去掉 --ics 看结果。'
      : '按条文不符合条件，没有日子可以写进日历。去掉 --ics 看为什么。',
})
