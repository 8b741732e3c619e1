import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/**
 * What a reader would find in a page's PDF, blanks and line ends left out, since paper breaks lines
 * anywhere. The procedure (怎么办), which follows the sheet on pages of its own, is not counted in `pages`.
 */
export async function printed(
  page: Page,
): Promise<{ pages: number; text: string; procedure: { pages: number; text: string } }> {
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(document, { mergePages: false })
  const all = text.map(bare)
  const first = all.findIndex((one) => one.startsWith(bare('怎么办：')))
  const [sheet, rest] = first < 0 ? [all, []] : [all.slice(0, first), all.slice(first)]
  return {
    pages: sheet.length,
    text: all.join(''),
    procedure: { pages: rest.length, text: rest.join('') },
  }
}

/** Signs that a font draws with the same glyph as another, which the PDF may then name. */
const TWINS = new Map(
  [
    '⺠民',
    '戶户',
    '⻓长',
    '⻋车',
    '⻔门',
    '⻅见',
    '⻚页',
    '⻛风',
    '⻢马',
    '⻝食',
    '⻬齐',
    '⻩黄',
    '⻄西',
  ].map(([twin = '', sign = '']) => [twin, sign]),
)

/** A text without its blanks, to be looked for in print, each sign as its common twin. */
export const bare = (text: string): string =>
  [...text.normalize('NFKC').replace(/\s/g, '')].map((sign) => TWINS.get(sign) ?? sign).join('')

/** Waits until the sheet to hand in can be printed, by the browser's own menu too. */
export async function printable(page: Page): Promise<void> {
  await page.locator('.actions[data-printable]').waitFor()
}
