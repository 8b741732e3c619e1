import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The text of Word files as LibreOffice, a word processor that is not ours, reads them, line by line. */
export async function wordTextsBy(soffice: string, files: readonly Blob[]): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  const path = (index: number, ending: string) => join(folder, `${index}.${ending}`)
  try {
    for (const [index, file] of files.entries())
      writeFileSync(path(index, 'docx'), Buffer.from(await file.arrayBuffer()))
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const flags = [own, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
    const paths = files.map((_, index) => path(index, 'docx'))
    execFileSync(soffice, [...flags, ...paths], { stdio: 'pipe' })
    return files.map((_, index) =>
      readFileSync(path(index, 'txt'), 'utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter((line) => line.trim()),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
