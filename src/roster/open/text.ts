import { Unreadable } from './table.ts'

interface Decoded {
  readonly text: string
  /** What to tell of the encoding, where it is not the usual one. */
  readonly note?: string
}

/** Text in UTF-8 or UTF-16 by its mark, else in UTF-8 if it is that throughout, else in GB18030. */
export function decode(name: string, bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return marked(name, bytes, 'utf-16le', 'UTF-16')
  if (first === 0xfe && second === 0xff) return marked(name, bytes, 'utf-16be', 'UTF-16')
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { text: marked(name, bytes, 'utf-8', 'UTF-8').text }
  const utf8 = attempt(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: asText(name, utf8) }
  const chinese = attempt(bytes, 'gb18030')
  if (chinese === undefined) throw noText(name)
  return {
    text: asText(name, chinese),
    note: '文件不是 UTF-8 编码，按国标码（GB18030）读的；汉字要是乱了，请另存为 .xlsx 再打开。',
  }
}

function marked(name: string, bytes: Uint8Array, encoding: string, called: string): Decoded {
  const text = attempt(bytes, encoding)
  if (text === undefined)
    throw new Unreadable(
      `“${name}”开头写明是 ${called} 编码，里面却有不合这种编码的内容，文件可能坏了。请从原处重新导出。`,
    )
  return { text: asText(name, text), note: `文件是 ${called} 编码。` }
}

function attempt(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Bytes that decode by chance have signs that no text has. */
function asText(name: string, text: string): string {
  if (/[\0-\x08\x0e-\x1f]/.test(text)) throw noText(name)
  return text
}

function noText(name: string): Unreadable {
  return new Unreadable(
    `“${name}”不是表格，也不是 UTF-8 或国标码（GB18030）的文字，文件可能坏了。请打开 .xlsx 或 .csv 的名册。`,
  )
}
