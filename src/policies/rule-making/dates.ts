import type { DocumentDates } from '../../core/index.ts'
import { made } from './dates-made.ts'
import { making } from './dates-making.ts'
import { ruleMaking } from './document.ts'

export const dates: DocumentDates = { document: ruleMaking, events: [...making, ...made] }
