/** What a page tells a waiting worker when its reader has asked for the new version. */
export const TAKE_OVER = 'take-over'

/** What a page tells the worker whose rule's roster is to be stored, by the address of its page. */
export interface KeepRoster {
  readonly keep: string
}
/** What the worker replies once it is stored. */
export const KEPT = 'kept'
/** The addresses of rosters' pages, below the site's own. */
export const ROSTER_PAGE = /^roster\/[^/]+\/[^/]+\/$/
