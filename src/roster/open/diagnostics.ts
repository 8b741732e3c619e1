import { columnLetters } from '../../core/rows/letters.ts'
import { place } from './table.ts'

/** What the owner of a sheet should know of it, in the order in which it is shown. */
const SENTENCES = {
  formula: (where: string) => `${where}是公式，按文件里存着的结果读。`,
  noResult: (where: string) =>
    `${where}是公式，文件里却没有算好的结果，算到的行会退回。请在表格软件里打开，保存一次再来。`,
  error: (where: string) => `${where}是出错的结果（如 #N/A），照原样读，算到的行会退回。`,
  longNumber: (where: string) =>
    `${where}是 15 位以上的数字，表格软件按数字存时后几位会变成 0。身份证号、卡号请核对原件，把这一列设成文本重填。`,
} as const
export type Kind = keyof typeof SENTENCES

/** How many cells are named; the rest is only counted. */
const NAMED = 3

/** What is unusual in a sheet, counted, with the places of the first of each kind. */
export class Diagnostics {
  private readonly found = new Map<Kind, { count: number; places: string[] }>()
  /** Rows with content that the sheet does not show. */
  hiddenRows = 0
  readonly hiddenColumns = new Set<number>()

  add(kind: Kind, column: number, number: number): void {
    const seen = this.found.get(kind) ?? { count: 0, places: [] }
    if (seen.count++ < NAMED) seen.places.push(place(column, number))
    this.found.set(kind, seen)
  }

  /** The sentences on a sheet of that many columns. */
  notes(width: number): string[] {
    const hidden = [...this.hiddenColumns].filter((column) => column < width).map(columnLetters)
    const kinds = Object.keys(SENTENCES) as Kind[]
    return [
      ...kinds.flatMap((kind) => {
        const seen = this.found.get(kind)
        return seen ? [SENTENCES[kind](whereText(seen))] : []
      }),
      ...(this.hiddenRows ? [`有 ${this.hiddenRows} 行是隐藏或筛掉的，也读了。`] : []),
      ...(hidden.length ? [`${hidden.join('、')} 列是隐藏的，也读了。`] : []),
    ]
  }
}

function whereText({ count, places }: { count: number; places: readonly string[] }): string {
  return `${places.join('、')} ${count > places.length ? `等 ${count} 格` : ''}`
}
