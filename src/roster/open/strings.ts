import { MOST_CELLS, MOST_CHARACTERS, SPLIT, Unreadable } from './table.ts'
import { readXml, unescaped } from './xml.ts'
import type { Zip } from './zip.ts'

/** The texts that cells name by number, rich text joined, the readings beside characters left out. */
export function readStrings(zip: Zip, path: string): string[] {
  const strings: string[] = []
  let characters = 0
  let text = ''
  const inside = { t: false, rPh: false }
  readXml(zip, path, {
    open(name, _, empty) {
      if (name === 'si') text = ''
      else if (name === 't' || name === 'rPh') inside[name] = !empty
    },
    text(piece) {
      if (inside.t && !inside.rPh) text += piece
    },
    close(name) {
      if (name === 't' || name === 'rPh') inside[name] = false
      if (name !== 'si') return
      characters += text.length
      if (strings.length >= MOST_CELLS || characters > MOST_CHARACTERS)
        throw new Unreadable(`文件里的文字太多，浏览器装不下：${SPLIT}。`)
      strings.push(unescaped(text))
    },
  })
  return strings
}
