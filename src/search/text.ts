import { halfWidth } from '../core/plain-text.ts'

/* Texts and queries as words are looked for in them. */

/** Runs of Chinese characters, of letters and of digits. */
const RUNS = /\p{Script=Han}+|[a-z]+|\d+(?:\.\d+)?/gu

/** A text in half-width lower-case letters, its runs one by one. */
export function runsOf(text: string): string[] {
  return halfWidth(text).toLowerCase().match(RUNS) ?? []
}

export const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text)

/**
 * What a text is indexed by: of a Chinese run every two characters side by side and the last one alone,
 * so that a single character is the beginning of a term wherever it stands; other runs whole.
 */
export function termsOf(text: string): string[] {
  return runsOf(text).flatMap((run) => (isHan(run) ? [...pairsOf(run), run.slice(-1)] : [run]))
}

/** Every two characters side by side; a single one itself. */
export function pairsOf(run: string): string[] {
  if (run.length < 2) return [run]
  return Array.from({ length: run.length - 1 }, (_, place) => run.slice(place, place + 2))
}

/** Simplifies a text character by character; `pairs` has each traditional one followed by its own. */
export function simplifier(pairs: string): (text: string) => string {
  const simple = new Map<string, string>()
  const characters = [...pairs]
  for (let place = 0; place + 1 < characters.length; place += 2)
    simple.set(characters[place] as string, characters[place + 1] as string)
  return (text) => [...text].map((character) => simple.get(character) ?? character).join('')
}
