import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import papa from 'papaparse'

/*
 * LibreOffice as a second spreadsheet program that is not ours: it opens the very file and writes
 * every sheet as text.
 */

/** Compute every formula anew on opening, whatever results are stored beside it. */
const COMPUTE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** Comma, double quotes, UTF-8, values rather than what formats show of them, all sheets. */
const AS_TEXT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

/** The cells of every sheet of an XLSX file as LibreOffice computes them, by the sheet's name. */
export async function computedBy(
  soffice: string,
  file: Blob,
  names: readonly string[],
): Promise<Map<string, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
  try {
    const profile = join(folder, 'profile')
    mkdirSync(join(profile, 'user'), { recursive: true })
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), COMPUTE_ALWAYS)
    writeFileSync(join(folder, 'book.xlsx'), Buffer.from(await file.arrayBuffer()))
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`
    const flags = [own, '--headless', '--convert-to', AS_TEXT, '--outdir', folder]
    execFileSync(soffice, [...flags, join(folder, 'book.xlsx')], { stdio: 'pipe' })
    return new Map(names.map((name) => [name, cellsIn(join(folder, `book-${name}.csv`))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function cellsIn(path: string): string[][] {
  return papa.parse<string[]>(readFileSync(path, 'utf8')).data
}
