import type { Readings } from './syllables.ts'
import { blurred, codesOf } from './syllables.ts'

/** The words that a slip or a pinyin may mean, by how they read. */
export class Lexicon {
  readonly #readings: Readings
  readonly #words: ReadonlySet<string>
  readonly #full = new Map<string, Set<string>>()
  readonly #initials = new Map<string, Set<string>>()
  readonly #blurred = new Map<string, Set<string>>()

  constructor(words: Iterable<string>, readings: Readings) {
    this.#readings = readings
    this.#words = new Set([...words].filter((word) => word.length > 1))
    for (const word of this.#words)
      for (const { full, initials } of codesOf(word, readings)) {
        add(this.#full, full, word)
        add(this.#blurred, blurred(full), word)
        add(this.#initials, initials, word)
      }
  }

  /** The words that letters spell, in full or by their initials; a list for each word in a row. */
  spelt(letters: string): string[][] {
    const whole = [...(this.#full.get(letters) ?? []), ...(this.#initials.get(letters) ?? [])]
    if (whole.length) return [whole]
    const inParts = this.#inParts(letters)
    if (inParts.length) return inParts
    const begun = letters.length > 2 ? this.#where((code) => code.startsWith(letters)) : []
    if (begun.length) return [begun]
    const mixedUp = [...(this.#blurred.get(blurred(letters)) ?? [])]
    if (mixedUp.length) return [mixedUp]
    const slipped = letters.length > 4 ? this.#where((code) => isOneSlip(code, letters)) : []
    return slipped.length ? [slipped] : this.#partlySlipped(letters)
  }

  /** The words that read as a stretch of characters does. */
  sounding(stretch: string): string[][] {
    const codes = codesOf(stretch, this.#readings).map(({ full }) => full)
    for (const code of codes) {
      const same = [...(this.#full.get(code) ?? this.#blurred.get(blurred(code)) ?? [])]
      if (same.length) return [same]
    }
    return codes.map((code) => this.#inParts(code, false)).find((parts) => parts.length) ?? []
  }

  /** The words of three characters and more from which a stretch differs in one. */
  slipped(stretch: string): string[] {
    if (stretch.length < 3) return []
    return [...this.#words].filter((word) => word.length > 2 && isOneSlip(word, stretch))
  }

  #where(fits: (code: string) => boolean): string[] {
    return [...this.#full].flatMap(([code, words]) => (fits(code) ? [...words] : []))
  }

  /** Letters as the fewest words in a row, those in full before those by initials. */
  #inParts(letters: string, byInitials = true): string[][] {
    const best: (string[][] | undefined)[] = [[]]
    for (let end = 2; end <= letters.length; end++)
      for (let start = 0; start <= end - 2; start++) {
        const part = letters.slice(start, end)
        const words = this.#full.get(part) ?? (byInitials ? this.#initials.get(part) : undefined)
        const before = best[start]
        if (!words || !before) continue
        const known = best[end]
        if (!known || before.length + 1 < known.length) best[end] = [...before, [...words]]
      }
    return best[letters.length] ?? []
  }

  /** Two words in a row, one of them with a slip. */
  #partlySlipped(letters: string): string[][] {
    for (let cut = 4; cut <= letters.length - 4; cut++) {
      const [head, tail] = [letters.slice(0, cut), letters.slice(cut)]
      const [first, last] = [this.#full.get(head), this.#full.get(tail)]
      const other = first ? tail : head
      if ((!first && !last) || other.length < 5) continue
      const slipped = this.#where((code) => isOneSlip(code, other))
      if (slipped.length) return first ? [[...first], slipped] : [slipped, [...(last ?? [])]]
    }
    return []
  }
}

function add(map: Map<string, Set<string>>, key: string, word: string): void {
  const known = map.get(key)
  if (known) known.add(word)
  else map.set(key, new Set([word]))
}

/** Whether two texts differ by one character: a wrong, a missing, a further one, or two changed about. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [a, b] = [one.slice(start), other.slice(start)]
  if (a.length !== b.length) return a.slice(1) === b || a === b.slice(1)
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}
