import { StreamDecoder } from '../../core/rows/stream-decoder.ts'
import { Unreadable } from './table.ts'

/** How files that are no roster begin, and what to say of them. The name of a file proves nothing. */
const OTHERS: readonly (readonly [start: string, what: string])[] = [
  ['\xff\xd8\xff', 'JPEG 图片'],
  ['\x89PNG', 'PNG 图片'],
  ['GIF8', 'GIF 图片'],
  ['RIFF', '图片或音频'],
  ['II*\0', 'TIFF 图片'],
  ['MM\0*', 'TIFF 图片'],
  ['%PDF', 'PDF'],
  ['{\\rtf', 'RTF 文档'],
  ['Rar!', 'RAR 压缩包'],
  ['7z\xbc\xaf', '7z 压缩包'],
  ['\x1f\x8b', 'GZIP 压缩包'],
]
/** A sheet as Excel wrote it before its files were containers. */
const OLD_SHEET = /^\x09[\0\x02\x04\x08][\x04\x06\x08\x10]\0/
/** A table of dBASE, with the day of its last change. */
const DBASE = /^\x03[^][\x01-\x0c][\x01-\x1f]/
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const AS_XLSX = '请在表格软件里打开它，另存为 .xlsx，再打开那一份'

/** Whether the bytes are a zip, as an XLSX is, or text; throws Unreadable where they are neither. */
export function kindOf(name: string, bytes: Uint8Array): 'zip' | 'text' {
  const file = `“${name}”`
  if (!bytes.length) throw new Unreadable(`${file}是空文件，里面什么也没有。`)
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  if (start.startsWith(OLD_OFFICE)) throw new Unreadable(oldOffice(file, bytes))
  if (OLD_SHEET.test(start))
    throw new Unreadable(`${file}是老格式的文件（.xls 一类）。${AS_XLSX}。`)
  if (DBASE.test(start)) throw new Unreadable(`${file}是数据库的表（.dbf）。${AS_XLSX}。`)
  if (bytes.every((byte) => byte === 0))
    throw new Unreadable(`${file}里面全是空字节，当初没有存成。请找原来的那一份，或者重新导出。`)
  const other = OTHERS.find(([sign]) => start.startsWith(sign))?.[1]
  const what = other ?? (start.slice(4, 8) === 'ftyp' ? '照片或视频' : undefined)
  if (what) throw new Unreadable(`${file}其实是${what}，不是表格。${WANTED}`)
  return 'text'
}

const WANTED = '请打开 .xlsx 或 .csv 的名册。'

/** An old Office file, or a new one with a password: both are in the same kind of container. */
function oldOffice(file: string, bytes: Uint8Array): string {
  const locked = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage')
  return locked
    ? `${file}有打开密码。请在表格软件里去掉密码再存一份，打开那一份。`
    : `${file}是老格式的文件（.xls、.et 一类）。${AS_XLSX}。`
}

/** What a zip is that holds no workbook of the XLSX kind, by the paths in it, in small letters. */
export function otherZip(name: string, paths: readonly string[]): Unreadable {
  const file = `“${name}”`
  const holds = (path: RegExp) => paths.some((one) => path.test(one))
  if (holds(/^xl\/workbook\d*\.bin$/)) return new Unreadable(`${file}是 .xlsb 表格。${AS_XLSX}。`)
  if (holds(/^word\//)) return new Unreadable(`${file}是 Word 文档，不是表格。${WANTED}`)
  if (holds(/^ppt\//)) return new Unreadable(`${file}是演示文稿，不是表格。${WANTED}`)
  if (holds(/^content\.xml$/))
    return new Unreadable(`${file}是 OpenDocument 文件（.ods 一类）。${AS_XLSX}。`)
  if (holds(/(?:^|\/)index\/[^/]+\.iwa$|(?:^|\/)index\.zip$/))
    return new Unreadable(
      `${file}是苹果办公软件的文件（Numbers 表格一类）。请在 Numbers 里打开它，导出成 Excel（.xlsx），再打开那一份。`,
    )
  if (holds(/^\[content_types\]\.xml$|^xl\//))
    return new Unreadable(`${file}是 Office 文件，里面却找不到工作簿，可能没有存完整。${AS_XLSX}。`)
  return new Unreadable(`${file}是压缩包，不是表格。请先解压，再打开里面的 .xlsx 或 .csv。`)
}

/** How many bytes are looked at for the first tag. */
const BEGINNING = 64 * 1024
const MARKUP =
  /^\s*(?:<(?:!--|(?:!doctype|\?xml|html|head|body|meta|title|style|script|link|div|center|font|table|thead|tbody|tr)\b)|mime-version:)/i

/**
 * Refuses a web page or an XML sheet under a spreadsheet's name, as many systems export it; throws
 * `NotText` too.
 */
export function refuseMarkup(name: string, bytes: Uint8Array): void {
  const decoder = new StreamDecoder()
  const text = decoder.push(bytes.subarray(0, BEGINNING)) + decoder.end()
  if (MARKUP.test(text.replace(/^\ufeff+/, '')))
    throw new Unreadable(`“${name}”其实是网页或 XML，只是起了表格的名字。${AS_XLSX}。`)
}
