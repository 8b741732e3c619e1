import type { Line } from './line.ts'

/** What a page tells a waiting worker when its reader has asked for the new version. */
export const TAKE_OVER = 'take-over'

/** What a page at rest asks its worker to store: itself, all, or else a piece of the rest. */
export interface Wanted {
  readonly line: Line
  /** The address of the page that is looked at, stored with its roster and all that they need. */
  readonly page?: string
  /** Whether the reader has asked for all. */
  readonly all?: boolean | undefined
}
/** What a page shows of the store. */
export interface Shown {
  /** What is stored, and what fetching the rest takes. */
  readonly said: string
  /** Whether the reader may ask for the rest. */
  readonly offers: boolean
}
/** What a worker tells of its store: all pages while it goes on, and whoever asked when it is done. */
export interface Stored extends Shown {
  /** Whether the page shall ask for more at its next rest. */
  readonly more: boolean
  /** That all is stored which was asked for, or why not. */
  readonly news?: string | undefined
  /** The path of the roster of the page that was to be stored, if it has one. */
  readonly roster?: string | undefined
  readonly isRosterStored?: boolean
}
