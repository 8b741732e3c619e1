/** The words of a thesaurus line: those that people say, and after `>` those of the texts near it. */
export function sidesOf(line: string): [said: string[], near: string[]] {
  const [said = '', near = ''] = line.split(' > ')
  return [said.split(' '), near.split(' ').filter(Boolean)]
}

/**
 * What people say and what to look for instead, the nearest first: of what people say the words of the
 * texts, then what others say for it, for that may stand in a text as well; of a word of the texts what
 * people say for it.
 */
export function relatedWords(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const related = new Map<string, string[]>()
  const add = (word: string, others: readonly string[]) => {
    const known = related.get(word) ?? []
    related.set(word, [...new Set([...known, ...others])].filter((other) => other !== word))
  }
  for (const [said, near] of lines.map(sidesOf)) {
    for (const word of said) add(word, [...near, ...said])
    for (const word of near) add(word, said)
  }
  return related
}
