/** How long each part waits for a pause in typing, in milliseconds; the amount itself never waits. */
export const WAITS = {
  /** Curve and picture, which are costly and only shown while they are in view. */
  changes: 150,
  /** Steps, readings and messages beside the fields. */
  explanation: 300,
  /** The rows of a roster, all of which are searched. */
  filter: 250,
  /** The address; browsers refuse very frequent changes. */
  address: 300,
  /** What a screen reader is told, after the explanation has followed. */
  announcement: 500,
} as const

/** When the printed sheet is loaded ahead of its use, in milliseconds after the page came to life. */
export const PRINTING_LOADED_AFTER = 2000
