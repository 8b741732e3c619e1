import { strToU8, zipSync } from 'fflate'
import type { Block, PaperDraft } from '../../core/paper-draft.ts'
import { lineText } from '../../core/paper-draft.ts'
import { DOCX_PARTS, XML } from './parts.ts'
import { MARGIN, PAGE, paragraph, ruledLine, tableOf } from './xml.ts'

/* A draft as a Word file (Office Open XML, ECMA-376 part 1): few parts, so no library is loaded for it. */

/** Archives hold no day before 1980; the same draft is the same bytes whenever it is made. */
const NO_DAY = new Date(1980, 0, 1)

/** The Word file of a draft. */
export function toDocx(draft: PaperDraft): Blob {
  const parts = { ...DOCX_PARTS, 'word/document.xml': documentOf(draft) }
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const)
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return new Blob([zipSync(Object.fromEntries(files), { mtime: NO_DAY })], { type })
}

function documentOf(draft: PaperDraft): string {
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${MARGIN}"`)
  return (
    XML +
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
    contentOf(draft).join('') +
    `<w:sectPr><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>` +
    `<w:pgMar ${margins.join(' ')} w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>` +
    '</w:body></w:document>'
  )
}

function contentOf({ title, face, opening, points, closing }: PaperDraft): string[] {
  return [
    ...face.map((line) => paragraph(line, 'note')),
    paragraph(title, 'title'),
    ...written(opening),
    ...points.flatMap(({ heading, blocks }) => [paragraph(heading, 'heading'), ...written(blocks)]),
    ...written(closing),
  ]
}

/** Blocks one under the other; what introduces lines or a table stays on their page. */
function written(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    if (typeof block === 'string') {
      const introduces = next !== undefined && typeof next !== 'string'
      return [paragraph(lineText(block), 'body', introduces)]
    }
    if (typeof block === 'number') return Array.from({ length: block }, ruledLine)
    return [tableOf(block), paragraph('')]
  })
}
