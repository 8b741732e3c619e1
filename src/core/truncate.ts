/** How many characters of a text from outside a message repeats. */
const MOST = 20

/** A text cut to what a message repeats, between characters: half of one would be none. */
export function truncate(text: string): string {
  // A character takes at most two code units.
  const characters = [...text.slice(0, 2 * MOST + 2)]
  return characters.length > MOST ? `${characters.slice(0, MOST).join('')}…` : text
}
