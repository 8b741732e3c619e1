/** Apps whose built-in browsers mostly save no files; the last two are any app's on Android and iOS. */
const IN_APP =
  /MicroMessenger|QQ\/|Weibo|AlipayClient|DingTalk|Lark|aweme|NewsArticle|baiduboxapp|; wv\)|iP(hone|ad|od)(?!.*Safari)/

/**
 * Hands a file to the browser to be saved under a name. One that saves no files opens another window at
 * most: the page with its work stays. Gives what to tell the reader, for no browser says what became of it.
 */
export function saveFile(file: Blob, name: string): string {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.target = '_blank'
  link.rel = 'noopener'
  link.click()
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), A_MINUTE)
  return IN_APP.test(navigator.userAgent)
    ? `“${name}”已经交给这个应用去存。找不到的话，多半是应用里不能存文件：点右上角的“…”，选“在浏览器打开”，在那里再存一次。`
    : `已存成“${name}”，在浏览器的下载里。`
}
const A_MINUTE = 60_000
