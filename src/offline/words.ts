import type { Shown } from './messages.ts'

/* What is said of the store, by the worker and, where there is none yet, by the build. */

export const ALL_STORED = '全部存好了，没有网也能用'
export const FAILED = {
  room: '没存全：这台设备没有地方了。腾出地方再按“全部存下”，接着存。',
  host: '没存全：网断了，或者网站正在更新。有网时再按“全部存下”，接着存。',
}

/** What is missing, in bytes to be fetched: decimal, as data plans are sold. */
const inWords = (bytes: number) =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** What a reader without a worker is told, or one whose start pages are missing, and what all would take. */
export function offerAll(bytes: number): Shown {
  return { said: `这台设备上还没存。全部存下要下载约 ${inWords(bytes)}。`, offers: true }
}

/** How much is stored: the start pages, so many others, and all but so many bytes. */
export function storedInWords(pages: number, missing: number): Shown {
  if (!missing) return { said: ALL_STORED, offers: false }
  const seen = pages ? `，还有 ${pages} 页` : ''
  return {
    said: `已存下：首页和按身份找的目录${seen}。全部存下还要下载约 ${inWords(missing)}。`,
    offers: true,
  }
}
