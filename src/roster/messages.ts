import type { Answers } from '../core/rows/questions.ts'
import type { Filter, Format, RosterAsked } from './engine.ts'

/* The messages between the page and its worker. */

/** The first message to a worker: the address of the rule. It replies `READY`, or fails. */
export interface Start {
  readonly rule: string
}
export const READY = 'ready'

/** A method of the engine with its arguments. */
export type Call =
  | readonly ['open', File | string, string | undefined]
  | readonly ['match', Answers]
  | readonly ['compute', RosterAsked]
  | readonly ['rows', Filter, number, number]
  | readonly ['classes', number, number]
  | readonly ['save', Format]

export type Request =
  | { readonly id: number; readonly call: Call }
  /** Aborts the call of that id. */
  | { readonly abort: number }

/** The reply to a call by its id, or how many rows are done meanwhile. */
export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly fault: string; readonly aborted: boolean }
