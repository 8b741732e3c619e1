/** How many characters of somebody's text a message repeats. */
const MOST = 20

/** A text short enough to repeat in a message, cut between characters: half of one would be none. */
export function short(text: string): string {
  // A character takes at most two places.
  const signs = [...text.slice(0, 2 * MOST + 2)]
  return signs.length > MOST ? `${signs.slice(0, MOST).join('')}…` : text
}
