import { Converter } from 'opencc-js/t2cn'

/** The common traditional characters: the first level of Big5. */
const COMMON = new TextDecoder('big5').decode(
  Uint8Array.from(
    Array.from({ length: 0xc6 - 0xa4 + 1 }, (_, row) => 0xa4 + row).flatMap((high) =>
      [...range(0x40, 0x7e), ...range(0xa1, 0xfe)].flatMap((low) => [high, low]),
    ),
  ),
)

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place)
}

/** Each common traditional character whose simplified one occurs in a text, followed by that. */
export function traditionalPairs(text: string): string {
  const simplified = Converter({ from: 't', to: 'cn' })
  const occurring = new Set(text)
  return [...new Set(COMMON)]
    .filter((character) => /\p{Script=Han}/u.test(character))
    .map((character) => [character, simplified(character)] as const)
    .filter(([character, simple]) => simple !== character && occurring.has(simple))
    .flat()
    .join('')
}
