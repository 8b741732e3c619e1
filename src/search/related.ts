/** The words of a thesaurus line: those that people say, and after `>` those of the texts near it. */
export function sidesOf(line: string): [said: string[], near: string[]] {
  const [said = '', near = ''] = line.split(' > ')
  return [said.split(' '), near.split(' ').filter(Boolean)]
}

/** What people say and the texts say for it. */
export class Thesaurus {
  /** The lines that a word stands in. */
  readonly #linesOf = new Map<string, ReturnType<typeof sidesOf>[]>()

  constructor(lines: readonly string[]) {
    for (const line of lines.map(sidesOf))
      for (const word of line.flat()) {
        const known = this.#linesOf.get(word)
        if (known) known.push(line)
        else this.#linesOf.set(word, [line])
      }
  }

  /** Every word that it knows. */
  words(): Iterable<string> {
    return this.#linesOf.keys()
  }

  has(word: string): boolean {
    return this.#linesOf.has(word)
  }

  /**
   * What to look for besides a word, the nearest first: for what people say the words of the texts, then
   * what others say for it, which may stand in a text as well; for a word of the texts what people say.
   */
  near(word: string): string[] {
    const wanted = (this.#linesOf.get(word) ?? []).flatMap(([said, near]) =>
      said.includes(word) ? [...near, ...said] : said,
    )
    return [...new Set(wanted)].filter((other) => other !== word)
  }
}
