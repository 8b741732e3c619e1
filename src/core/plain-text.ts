/*
 * A text from outside without what nobody sees: it may come from a spreadsheet, a chat or a PDF file
 * with marks in it that its writer never typed.
 */

/** What most people type, where nothing needs replacing. */
const ASCII = /^[ -~]*$/

/**
 * What Unicode has programs not show: zero width, direction marks, soft hyphen, byte order mark and
 * the like. Not the Hangul fillers among them, which look like a blank.
 */
const INVISIBLE = /(?![\u115f\u1160\u3164\uffa0])\p{Default_Ignorable_Code_Point}/gu

/** The text without invisible marks and without blanks around it. */
export function visible(text: string): string {
  return (ASCII.test(text) ? text : text.replace(INVISIBLE, '')).trim()
}

/** The same with full-width digits, letters and signs as their ASCII twins. */
export function halfWidth(text: string): string {
  const seen = visible(text)
  if (ASCII.test(seen)) return seen
  return seen
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
}
