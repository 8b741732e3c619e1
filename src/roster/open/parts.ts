import { relationsOf } from './relations.ts'
import type { Relation } from './relations.ts'
import { damaged } from './table.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly path: string
}

/** The parts of a workbook, the texts and styles by their paths. */
export interface PackageParts {
  readonly sheets: readonly Sheet[]
  /** How many sheets are charts or macros. */
  readonly others: number
  readonly from1904: boolean
  /** As in Book. */
  readonly results: 'true' | 'placeholders' | 'stale'
  readonly strings: string | undefined
  readonly styles: string | undefined
}

/**
 * The part of an XLSX that names the others: as the package says, or else as it is usually called.
 * Undefined where there is none.
 */
export function workbookPath(zip: Zip): string | undefined {
  const named = relationsOf(zip, '').filter(({ kind }) => kind === 'officeDocument')
  const usual = zip.paths.filter((path) => /^xl\/workbook\d*\.xml$/.test(path))
  return [...named.map(({ path }) => path), ...usual].find(
    (path) => zip.has(path) && rootOf(zip, path) === 'workbook',
  )
}

/** The outermost element of a part; that of a Word file is `document`. */
function rootOf(zip: Zip, path: string): string | undefined {
  let root: string | undefined
  if (!/\.xml$/i.test(path)) return undefined
  readXml(zip, path, { open: (name) => (root ??= name), isDone: () => root !== undefined })
  return root
}

/** Reads which sheets a workbook has, and the paths of its other parts. */
export function partsOf(zip: Zip, workbook: string): PackageParts {
  const relations = relationsOf(zip, workbook)
  const beside = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  const part = (kind: string) =>
    relations.find((one) => one.kind === kind)?.path ??
    [`${beside}${kind}.xml`].find((path) => zip.has(path))
  const listed: Record<string, string>[] = []
  let from1904 = false
  let results: PackageParts['results'] = 'true'
  readXml(zip, workbook, {
    open(element, attributes) {
      if (element === 'workbookPr') from1904 ||= isTrue(attributes()['date1904'])
      else if (element === 'calcPr') results = resultsOf(attributes())
      else if (element === 'sheet') listed.push(attributes())
      if (listed.length > MOST_SHEETS) throw damaged()
    },
  })
  const related = partsOfSheets(zip, relations, listed)
  const sheets = listed.flatMap((known, at): Sheet[] => {
    const { kind, path = '' } = related[at] ?? {}
    const hidden = /hidden/i.test(known['state'] ?? '')
    return kind === 'worksheet' ? [{ name: known['name'] ?? '', hidden, path }] : []
  })
  return {
    sheets,
    others: listed.length - sheets.length,
    from1904,
    results,
    strings: part('sharedStrings'),
    styles: part('styles'),
  }
}

const MOST_SHEETS = 5000

/** The part of each sheet by its id; sheets without one have the worksheets left, in order. */
function partsOfSheets(
  zip: Zip,
  relations: readonly Relation[],
  listed: readonly Record<string, string>[],
): readonly Pick<Relation, 'kind' | 'path'>[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]))
  const named = listed.map((known) => {
    const id = known[Object.keys(known).find((key) => /(?:^|:)id$/.test(key)) ?? '']
    const relation = byId.get(id ?? '')
    if (id && !relation) throw damaged()
    return relation
  })
  const taken = new Set(named.map((relation) => relation?.path.toLowerCase()))
  const left = zip.paths
    .filter((path) => /\/worksheets\/[^/]+\.xml$/.test(path) && !taken.has(path))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const parts = named.map((relation) => relation ?? { kind: 'worksheet', path: left.shift() ?? '' })
  // Or one long sheet could be read a thousand times.
  if (new Set(parts.map(({ path }) => path)).size < parts.length) throw damaged()
  return parts
}

/** What the results of formulas are worth, by what the workbook says of its calculation. */
function resultsOf({ fullCalcOnLoad, calcCompleted }: Record<string, string>) {
  // Excel says so where it was closed while results were old, and programs that compute nothing.
  if (calcCompleted !== undefined && !isTrue(calcCompleted)) return 'stale'
  return isTrue(fullCalcOnLoad) ? 'placeholders' : 'true'
}

function isTrue(value: string | undefined): boolean {
  return /^(?:1|true|on)$/i.test(value ?? '')
}
