import type { Asked } from '../core/rows/columns.ts'
import type { Filter, Format } from './engine.ts'

/* What page and worker say to each other. */

/** The first word to a worker: where the rule is. It answers `READY`, or fails. */
export interface Start {
  readonly rule: string
}
export const READY = 'ready'

/** What is asked of the desk. */
export type Question =
  | readonly ['open', File | string]
  | readonly ['compute', Asked]
  | readonly ['cancel']
  | readonly ['rows', Filter, number, number]
  | readonly ['classes', number, number]
  | readonly ['save', Format]

export interface Call {
  readonly id: number
  readonly asked: Question
}

/** The answer to a call, or how many rows are done on the way to it. */
export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly fault: string; readonly cancelled: boolean }
