/** The width of a text in pixels, as it will be drawn. */
export type Measure = (text: string) => number

/**
 * What stays together: a number or a word as one, any other character by itself, each with the opening
 * marks before it and the closing ones after it, so that no line begins or ends with the wrong mark.
 */
const PIECES = /[（《“‘〔]*(?:[\w.,:/%¥+-]+|[^])[，。；：、！？）》”’〕…%]*\s*/gu

/** A text in lines of at most `width` pixels; what alone is wider is parted between any two characters. */
export function wrapped(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  const add = (piece: string): boolean => {
    const fits = measure((line + piece).trimEnd()) <= width
    if (fits) line += piece
    return fits
  }
  const end = (): void => {
    if (line) lines.push(line.trimEnd())
    line = ''
  }
  for (const piece of text.match(PIECES) ?? []) {
    if (add(piece)) continue
    end()
    if (add(piece)) continue
    for (const character of piece)
      if (!add(character)) {
        end()
        line = character
      }
  }
  end()
  return lines
}

/** The first lines of a text; a … tells that there is more. */
export function clipped(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), `${kept[most - 1]?.slice(0, -1) ?? ''}…`]
}
