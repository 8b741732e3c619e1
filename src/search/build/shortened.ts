import { sidesOf } from '../related.ts'

/**
 * The lines of a thesaurus without the words in which another of their line stands whole: whoever says
 * them says that too. A single character does not count, which is no word inside others.
 */
export function shortened(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const [said, near] = sidesOf(line)
    const all = [...said, ...near].filter((word) => word.length > 1)
    const kept = said.filter((word) => !all.some((other) => other !== word && word.includes(other)))
    return near.length ? `${kept.join(' ')} > ${near.join(' ')}` : kept.join(' ')
  })
}
