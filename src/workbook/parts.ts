import { strToU8 } from 'fflate'
import type { Options, Sheet as FileSheet } from 'write-excel-file/universal'
// The writer's own function for what is inside the file. It exports only one that packs that as well, in
// workers made from blobs, which the site's security policy forbids (its issue 18 asks for another).
// @ts-expect-error -- Its types are below.
import generateXlsxFileContents from '../../node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js'

/** The parts of an XLSX file by their paths. */
export type Parts = Record<string, Uint8Array>

/** The day of every part, the first that a ZIP knows: the same sheets give the same bytes on any day. */
export const NO_DAY = new Date(1980, 0, 1)

/** What the browser calls an XLSX file. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Writes the parts of a file, not packed yet. */
export function partsOf(sheets: FileSheet<Blob>[], options: Options<Blob>): Parts {
  const generate = generateXlsxFileContents as (
    sheets: FileSheet<Blob>[],
    options: Options<Blob>,
  ) => Record<string, string>
  const parts = Object.entries(generate(sheets, options))
  return Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)]))
}
