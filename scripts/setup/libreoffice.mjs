import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

const NAMES = ['soffice', 'libreoffice']
const APPLICATION = '/Applications/LibreOffice.app/Contents/MacOS/soffice'

/** The path of LibreOffice on this machine: `SOFFICE_PATH`, or one of the usual names; undefined if there is none. */
export function findLibreOffice() {
  const { SOFFICE_PATH, PATH = '' } = process.env
  if (SOFFICE_PATH) return SOFFICE_PATH
  const named = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...named, APPLICATION].find((path) => existsSync(path))
}

/** The same where it opens text documents as well, which Debian packs apart; undefined if it does not. */
export function findWriter() {
  const soffice = findLibreOffice()
  if (!soffice || process.platform !== 'linux') return soffice
  const library = join(dirname(realpathSync(soffice)), 'libswlo.so')
  return existsSync(library) ? soffice : undefined
}
