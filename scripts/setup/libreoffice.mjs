import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['soffice', 'libreoffice']
const APPLICATION = '/Applications/LibreOffice.app/Contents/MacOS/soffice'

/** The path of LibreOffice on this machine: `SOFFICE_PATH`, or one of the usual names; undefined if there is none. */
export function findLibreOffice() {
  const { SOFFICE_PATH, PATH = '' } = process.env
  if (SOFFICE_PATH) return SOFFICE_PATH
  const named = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...named, APPLICATION].find((path) => existsSync(path))
}
