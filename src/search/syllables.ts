/**
 * The 3,755 common characters in the order of GB 2312, which is that of their pinyin: what a browser
 * decodes itself need not be loaded.
 */
export const COMMON: readonly string[] = commonCharacters()

function commonCharacters(): string[] {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  return [...new TextDecoder('gb2312').decode(Uint8Array.from(bytes))]
}

/** The syllables of a character, the usual one first. */
export type Readings = ReadonlyMap<string, readonly string[]>

/**
 * The readings of characters.
 * @param counts how many common characters have each syllable, in their order: `a2 ai13 …`
 * @param further syllables with characters that have them besides: `hang行 …`
 */
export function readingsFrom(counts: string, further: string): Readings {
  const readings = new Map<string, string[]>()
  const add = (character: string, syllable: string) =>
    readings.set(character, [...(readings.get(character) ?? []), syllable])
  let place = 0
  for (const [, syllable = '', count] of counts.matchAll(/([a-z]+)(\d+)/g))
    for (let left = Number(count); left > 0; left--) add(COMMON[place++] ?? '', syllable)
  for (const [, syllable = '', characters = ''] of further.matchAll(/([a-z]+)([^a-z ]+)/g))
    for (const character of characters) add(character, syllable)
  return readings
}

/** At most so many ways to read one word are looked at. */
const MOST_WAYS = 8

/** The ways a word reads in full and by its initials: 电梯 is `dianti` and `dt`; none where a character is unknown. */
export function codesOf(word: string, readings: Readings): { full: string; initials: string }[] {
  let ways = [{ full: '', initials: '' }]
  for (const character of word) {
    const syllables = readings.get(character) ?? []
    ways = ways
      .flatMap(({ full, initials }) =>
        syllables.map((one) => ({ full: full + one, initials: initials + one[0] })),
      )
      .slice(0, MOST_WAYS)
  }
  return ways
}

/** A code as people mix up its sounds: zh and z, ang and an, l and n. */
export function blurred(code: string): string {
  return code
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/v/g, 'u')
}
