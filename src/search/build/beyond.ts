import { pairsOf } from '../text.ts'

/** What parts a sentence and is looked for by nobody. */
const PARTING = /[^\p{Script=Han}a-zA-Z]|[的了和是或在由按与有就要不]/u

/**
 * What texts say beyond others: their stretches between small words, each cut at both ends as far as the
 * others have the same characters side by side. What is left stands in the text as it is.
 */
export function beyond(texts: readonly string[], others: readonly string[]): string {
  const known = new Set(others.flatMap(pairsOf))
  const kept: string[] = []
  for (const stretch of texts.flatMap((text) => text.split(PARTING))) {
    let [start, end] = [0, stretch.length]
    while (end - start >= 2 && known.has(stretch.slice(start, start + 2))) start++
    while (end - start >= 2 && known.has(stretch.slice(end - 2, end))) end--
    if (end - start < 2) continue
    kept.push(stretch.slice(start, end))
    for (const pair of pairsOf(stretch)) known.add(pair)
  }
  return kept.join(' ')
}
