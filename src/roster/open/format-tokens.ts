/* The pieces that the code of a number format is made of. */

export interface Token {
  readonly kind: 'literal' | 'digit' | 'point' | 'comma' | 'percent' | 'exponent' | 'slash' | 'text'
  readonly text: string
}

/** Texts, escaped signs and gaps, whose signs mean nothing; brackets are none of the number either. */
export const QUOTED = /"[^"]*"?|[\\!][^]|[_*][^]/g
export const APART = new RegExp(`${QUOTED.source}|\\[[^\\]]*\\]`, 'g')
const SIGNS: Readonly<Record<string, Token['kind']>> = {
  '#': 'digit',
  '?': 'digit',
  '0': 'digit',
  '.': 'point',
  ',': 'comma',
  '%': 'percent',
  '/': 'slash',
  '@': 'text',
}
const TOKEN = /"([^"]*)"?|[\\!]([^])|([_*][^])|\[([^\]]*)\]|(general|g\/通用格式)|(e[+-])|[^]/gi

/** The pieces of one section of a format. */
export function tokensOf(section: string): Token[] {
  return [...section.matchAll(TOKEN)].flatMap((match): Token[] => {
    const [sign, quoted, escaped, gap, bracket, general, exponent] = match
    const text = quoted ?? escaped ?? (bracket === undefined ? undefined : currencyOf(bracket))
    if (text !== undefined) return [{ kind: 'literal', text }]
    if (gap) return []
    if (general) return [{ kind: 'digit', text: '#' }]
    if (exponent) return [{ kind: 'exponent', text: '' }]
    return [{ kind: SIGNS[sign] ?? 'literal', text: sign }]
  })
}

/** The currency in brackets such as [$¥-804]; that of Japan has the sign of the yuan. */
function currencyOf(bracket: string): string {
  const [, currency = '', language = ''] = /^\$([^-]*)(?:-(.*))?$/.exec(bracket) ?? []
  const isJapan = /^ja\b/i.test(language) || (parseInt(language, 16) & 0xffff) === 0x411
  return isJapan && /[¥￥]/.test(currency) ? 'JPY' : currency
}

/** What pieces show, the point and the commas of the number left out. */
export function shown(tokens: readonly Token[]): string {
  return tokens
    .map(({ kind, text }) => (kind === 'comma' || kind === 'point' ? '' : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
