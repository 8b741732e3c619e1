import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { addressesOf } from './static-host.ts'

/** Files of text, which a host compresses. */
const TEXT = /(\/|\.(html|js|css|csv|json|svg|txt|webmanifest|xml))$/

/**
 * Copies a built site and puts a gzipped file beside each file of text, so that no answer is compressed
 * more than once. Gives the folder of the copy, which is removed when the process ends.
 */
export function compressedCopy(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'huisuan-served-'))
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit())
  cpSync(folder, copy, { recursive: true })
  for (const address of addressesOf(folder).filter((one) => TEXT.test(one))) {
    const file = join(copy, address.replace(/\/$/, '/index.html'))
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)))
  }
  return copy
}
