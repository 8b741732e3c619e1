const MOST_OCTETS = 75
const octets = new TextEncoder()

/**
 * A calendar file's text with lines of 75 octets at most, as the standard asks. The library folds at 75
 * UTF-16 units: three times as many octets in Chinese, and between the halves of a rare sign.
 */
export function folded(text: string): string {
  const whole = text.replaceAll('\r\n ', '')
  return whole.split('\r\n').map(foldedLine).join('\r\n')
}

function foldedLine(line: string): string {
  let folds = ''
  let length = 0
  for (const sign of line) {
    const own = octets.encode(sign).length
    if (length + own > MOST_OCTETS) {
      folds += '\r\n '
      length = 1
    }
    folds += sign
    length += own
  }
  return folds
}
