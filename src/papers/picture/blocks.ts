/* What a picture is made of, from top to bottom. Lengths are in parts of the body text's size. */

/** The inks a picture is drawn with: always on light paper, for whoever gets it. */
export const COLOURS = {
  paper: '#fbfaf5',
  ink: '#1f1d19',
  soft: '#4f4a41',
  accent: '#0b544b',
  wrong: '#93130b',
} as const
export type Colour = keyof typeof COLOURS

/** How a text is set. */
export interface Style {
  readonly size: number
  readonly colour: Colour
  readonly bold?: boolean
  readonly serif?: boolean
  /** Set smaller where it does not fit on one line: a figure is never parted. */
  readonly fit?: boolean
  /** The most lines it takes; what is beyond is left out, which a … tells. */
  readonly most?: number
}

/** One part of a picture. */
export type Block =
  | {
      readonly kind: 'text'
      readonly text: string
      /** What stands at the right end of its line, or of a line below where there is no room. */
      readonly end?: string
      readonly style: Style
      readonly indent?: number
    }
  | { readonly kind: 'rule'; readonly colour: Colour; readonly thick?: boolean }
  | { readonly kind: 'gap'; readonly height: number }
  | {
      readonly kind: 'code'
      /** The dark modules of a QR code with its quiet zone, row by row. */
      readonly modules: readonly (readonly boolean[])[]
    }
