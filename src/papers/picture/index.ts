import type { Block } from './blocks.ts'
import { COLOURS } from './blocks.ts'
import type { Font, Placed } from './layout.ts'
import { layout, WIDTH } from './layout.ts'

export { pictureBlocks } from './content.ts'
export { summaryBlocks } from './summary.ts'

/* A calculation as a picture, for those who send each other pictures and not links. */

/** What the letters of a picture look like. */
export interface Look {
  /** The size of the body text in pixels, of a picture 1080 wide. */
  readonly body: number
  /** Lists of font families, as styles have them. */
  readonly sans: string
  readonly serif: string
}

/**
 * Draws blocks from top to bottom on a canvas, which it makes as large as the picture: 1080 pixels
 * wide, and as high as that takes.
 */
export function drawPicture(canvas: HTMLCanvasElement, blocks: readonly Block[], look: Look): void {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws no pictures')
  const fontOf = ({ size, bold, serif }: Font) =>
    `${bold ? 700 : 400} ${size}px ${serif ? look.serif : look.sans}`
  const { placed, height } = layout(blocks, look.body, (text, font) => {
    context.font = fontOf(font)
    return context.measureText(text).width
  })
  canvas.width = WIDTH
  canvas.height = height
  context.fillStyle = COLOURS.paper
  context.fillRect(0, 0, WIDTH, height)
  for (const one of placed) put(one)

  function put(one: Placed): void {
    if (!context) return
    context.fillStyle = one.colour === 'code' ? '#000' : COLOURS[one.colour]
    if (one.kind === 'box') return context.fillRect(one.x, one.y, one.width, one.height)
    context.font = fontOf(one)
    context.textAlign = one.align
    context.fillText(one.text, one.x, one.y)
  }
}

/** A canvas as a PNG file. Rejects where the browser makes none, as of one too large for it. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('No picture was made')))),
  )
}
