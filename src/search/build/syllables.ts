import { pinyin } from 'pinyin-pro'
import { COMMON, readingsFrom } from '../syllables.ts'

const OPTIONS = { toneType: 'none', type: 'array', v: true } as const

/** As dictionaries order them: lu, lü, luan, lüe, lun. */
const order = (syllable: string) => syllable.replace('v', 'u')

/** How many of the common characters, in their order, have each syllable; see `syllables.ts`. */
export function syllableCounts(): string {
  const counts: [syllable: string, count: number][] = [['a', 0]]
  for (const character of COMMON) {
    const last = counts[counts.length - 1] as [string, number]
    const readings = pinyin(character, { ...OPTIONS, multiple: true })
    const next = readings.filter((one) => order(one) >= order(last[0])).sort()[0]
    if (readings.includes(last[0]) || next === undefined) last[1]++
    else counts.push([next, 1])
  }
  return counts.map(([syllable, count]) => `${syllable}${count}`).join(' ')
}

/** The readings that characters have in some texts and not by the common order: `hang行 …`. */
export function furtherReadings(texts: readonly string[]): string {
  const known = readingsFrom(syllableCounts(), '')
  const further = new Map<string, Set<string>>()
  for (const word of texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? [])) {
    const syllables = pinyin(word, OPTIONS)
    for (const [place, character] of [...word].entries()) {
      const syllable = syllables[place] ?? ''
      if (known.get(character)?.includes(syllable)) continue
      further.set(syllable, (further.get(syllable) ?? new Set()).add(character))
    }
  }
  return [...further].map(([syllable, characters]) => syllable + [...characters].join('')).join(' ')
}
