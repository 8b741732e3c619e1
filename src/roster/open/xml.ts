import { Parser } from 'saxen'
import { Unreadable, damaged } from './table.ts'
import type { Zip } from './zip.ts'

/** What is done as elements and texts come in; names are without their prefixes. */
export interface Handlers {
  /** `attributes` works only within the call; `empty` where the element ends at once. */
  open?(name: string, attributes: () => Record<string, string>, empty: boolean): void
  text?(text: string): void
  close?(name: string): void
  /** Whether enough was read. */
  isDone?(): boolean
}

/** A tag or text longer than any in a sheet, which would be scanned again with every piece. */
const LONGEST_TOKEN = 4_000_000
const DEEPEST = 100

/** Reads an entry as XML in one stream, nothing kept but what the handlers keep. */
export function readXml(zip: Zip, path: string, handlers: Handlers): void {
  let decoder: TextDecoder | undefined
  let waiting = 0
  const parser = parserOf(handlers, () => (waiting = 0))
  const write = (text: string) => {
    waiting += text.length
    parser.write(text)
    if (waiting > LONGEST_TOKEN)
      throw new Unreadable('表里有一段长得出奇的内容，不像名册，没有打开。')
  }
  let isDone = false
  zip.read(path, (piece) => {
    decoder ??= decoderOf(piece)
    write(decoder.decode(piece, { stream: true }))
    return (isDone = handlers.isDone?.() ?? false)
  })
  if (isDone) return
  if (decoder) write(decoder.decode())
  parser.end()
}

/** The decoder for the encoding that XML begins with or declares: nearly always UTF-8. */
function decoderOf(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le')
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be')
  const declaration = String.fromCharCode(...start.subarray(0, 100))
  const [, encoding = 'utf-8'] = /^<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(declaration) ?? []
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder()
  }
}

function parserOf({ open, text, close }: Handlers, onToken: () => void): Parser {
  let depth = 0
  return new Parser()
    .on('error', () => {
      throw damaged()
    })
    .on('openTag', (name, attributes, decode, empty) => {
      onToken()
      if (++depth > DEEPEST) throw damaged()
      open?.(withoutPrefix(name), () => decoded(attributes() || {}, decode), empty)
    })
    .on('closeTag', (name) => {
      depth--
      close?.(withoutPrefix(name))
    })
    .on('text', (raw, decode) => {
      onToken()
      text?.(entities(raw, decode))
    })
    .on('cdata', (raw) => text?.(raw))
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function decoded(
  attributes: Record<string, string>,
  decode: (text: string) => string,
): Record<string, string> {
  for (const [name, value] of Object.entries(attributes)) {
    if (value.includes('&')) attributes[name] = entities(value, decode)
  }
  return attributes
}

/** The parser's own decoder knows no character beyond 16 bits, and rare names have those. */
const RARE = /&#(?:x0*([1-9a-f][\da-f]{4,5})|0*([1-9]\d{4,6}));/gi

function entities(text: string, decode: (text: string) => string): string {
  if (!text.includes('&')) return text
  const rare = text.replace(RARE, (entity, hex?: string, digits?: string) => {
    const code = hex ? parseInt(hex, 16) : Number(digits)
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
  return decode(rare)
}

/** Text in which a workbook writes signs that XML forbids: _x000D_ for a return. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
}
