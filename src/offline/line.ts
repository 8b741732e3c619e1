/** What a browser knows of its line to the network (`navigator.connection`); many know nothing. */
export interface Line {
  /** Whether the reader asked to save data. */
  readonly saveData?: boolean | undefined
  /** What the line is: `cellular`, `wifi`, `unknown` …; only some devices tell. */
  readonly type?: string | undefined
  /** How fast it has been: `slow-2g`, `2g`, `3g` or `4g`. */
  readonly effectiveType?: string | undefined
}

/** Lines that are not paid for by what goes over them. */
const UNMETERED = ['wifi', 'ethernet']
/** What says nothing of who pays. */
const UNKNOWN = [undefined, 'unknown', 'other', 'mixed']

/**
 * What may be stored for use without a network: nothing, what was looked at, or the whole site. All where
 * the reader asks for it; unasked only over a line that costs nothing as far as can be known.
 */
export function mayStore(line: Line, asked: boolean): 'nothing' | 'visited' | 'all' {
  if (asked) return 'all'
  if (line.saveData) return 'nothing'
  if (UNMETERED.includes(line.type ?? '')) return 'all'
  const isFast = (line.effectiveType ?? '4g') === '4g'
  return UNKNOWN.includes(line.type) && isFast ? 'all' : 'visited'
}

/** The line of this device as it is now. */
export function currentLine(): Line {
  // The browser's own object cannot be sent to a worker.
  const { saveData, type, effectiveType } = (navigator as { connection?: Line }).connection ?? {}
  return { saveData, type, effectiveType }
}
