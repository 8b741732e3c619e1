import { Findings } from './findings.ts'
import { Gathered } from './gathered.ts'
import { otherZip } from './kind.ts'
import { readSheet } from './sheet.ts'
import { readStrings } from './strings.ts'
import { readStyles } from './styles.ts'
import { Unreadable, damaged } from './table.ts'
import { readXml } from './xml.ts'
import { Zip } from './zip.ts'

const WORKBOOK = 'xl/workbook.xml'

interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly path: string
}

/** The rows of an XLSX: of its first sheet that is not hidden and not empty. */
export function readWorkbook(name: string, bytes: Uint8Array): Gathered {
  const zip = new Zip(bytes)
  if (!zip.has(WORKBOOK)) throw otherZip(name, zip.has)
  const related = relations(zip)
  const { sheets, from1904 } = outline(zip, related)
  const part = (kind: string) => [...related.values()].find((one) => one.kind === kind)?.path
  const [strings, styles] = [part('sharedStrings'), part('styles')]
  const book = {
    from1904,
    strings: strings ? readStrings(zip, strings) : [],
    styles: styles ? readStyles(zip, styles) : [],
  }
  const open = sheets.filter((sheet) => !sheet.hidden)
  if (!open.length)
    throw new Unreadable(`“${name}”里没有看得见的工作表。请取消隐藏存着名册的那张表，存好再打开。`)
  for (const sheet of open) {
    const gathered = new Gathered()
    const findings = new Findings()
    readSheet(zip, sheet.path, book, gathered, findings)
    if (!gathered.rows.length) continue
    gathered.notes.push(...sheetNotes(sheet, sheets), ...findings.notes(gathered.width))
    return gathered
  }
  throw new Unreadable(
    `“${name}”的工作表（${listed(open)}）都是空的。请检查是不是打开错了文件，或者名册在隐藏的表里。`,
  )
}

function sheetNotes(read: Sheet, sheets: readonly Sheet[]): string[] {
  const hidden = sheets.filter((sheet) => sheet.hidden)
  const others = sheets.filter((sheet) => sheet !== read && !sheet.hidden)
  return [
    ...(others.length ? [`读的是工作表“${read.name}”；没有读：${listed(others)}。`] : []),
    ...(hidden.length ? [`隐藏的工作表没有读：${listed(hidden)}。`] : []),
  ]
}

function listed(sheets: readonly Sheet[]): string {
  const names = sheets.slice(0, 5).map((sheet) => `“${sheet.name}”`)
  return names.join('、') + (sheets.length > 5 ? ` 等 ${sheets.length} 张` : '')
}

type Relations = ReadonlyMap<string, { readonly kind: string; readonly path: string }>

/** The parts of the workbook by their ids, with what each is. */
function relations(zip: Zip): Relations {
  const found = new Map<string, { kind: string; path: string }>()
  readXml(zip, 'xl/_rels/workbook.xml.rels', {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const { Id = '', Type = '', Target = '' } = attributes()
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

function outline(zip: Zip, related: Relations): { sheets: Sheet[]; from1904: boolean } {
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
      // A sheet may also be a chart or a macro.
      if (part.kind === 'worksheet')
        sheets.push({ name: known['name'] ?? '', hidden, path: part.path })
    },
  })
  return { sheets, from1904 }
}
