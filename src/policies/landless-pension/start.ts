import { dayOf } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'

/* From which notice on the document governs. */

export const earlier: Clause = { at: '六', says: '这个办法实施以前的，仍按原来的规定办。' }
export const START = dayOf('2020-07-29', '办法实施的日子', earlier)
export const START_WORDS = '公告日不早于 2020年7月29日，更早的按老规定'
