import { damaged } from './table.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** The part of an XLSX that names the others. */
export const WORKBOOK = 'xl/workbook.xml'

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly path: string
}

/** The parts of a workbook, the texts and styles by their paths. */
interface PackageParts {
  readonly sheets: readonly Sheet[]
  readonly from1904: boolean
  readonly strings: string | undefined
  readonly styles: string | undefined
}

const MOST_PARTS = 5000

/** The parts of the workbook by their ids, with what each is. */
function relations(zip: Zip): ReadonlyMap<string, { kind: string; path: string }> {
  const found = new Map<string, { kind: string; path: string }>()
  readXml(zip, 'xl/_rels/workbook.xml.rels', {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const { Id = '', Type = '', Target = '' } = attributes()
      if (found.size >= MOST_PARTS) throw damaged()
      found.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(Target) })
    },
  })
  return found
}

/** A path as it is written beside the workbook. */
function resolved(target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts: string[] = []
  for (const part of `xl/${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Reads which sheets a workbook has, and the paths of its other parts. */
export function partsOf(zip: Zip): PackageParts {
  const related = relations(zip)
  const part = (kind: string) => [...related.values()].find((one) => one.kind === kind)?.path
  const sheets: Sheet[] = []
  let from1904 = false
  readXml(zip, WORKBOOK, {
    open(element, attributes) {
      if (element === 'workbookPr') from1904 ||= /^(?:1|true)$/.test(attributes()['date1904'] ?? '')
      if (element !== 'sheet') return
      const known = attributes()
      const id = known[Object.keys(known).find((key) => key.endsWith(':id')) ?? '']
      const part = related.get(id ?? '')
      if (!part) throw damaged()
      const hidden = /hidden/i.test(known['state'] ?? '')
      // Or one long sheet could be read a thousand times.
      if (sheets.some(({ path }) => path === part.path)) throw damaged()
      // A sheet may also be a chart or a macro.
      if (part.kind === 'worksheet')
        sheets.push({ name: known['name'] ?? '', hidden, path: part.path })
    },
  })
  return { sheets, from1904, strings: part('sharedStrings'), styles: part('styles') }
}
