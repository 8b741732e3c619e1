import { base } from '../calculators/base.ts'

/** The notice itself, and the page for what is not there. */
const NO_CONTENT = /\/(offline\/|404\.html)$/

/** Lists the pages that the service worker has stored, by their titles. */
export async function listStored(): Promise<void> {
  const section = document.querySelector<HTMLElement>('#stored')
  const list = section?.querySelector('ul')
  // Absent where the connection is not secure.
  if (!section || !list || !('caches' in window)) return
  const titles = await storedTitles()
  for (const [path, title] of [...titles].sort(([, a], [, b]) => a.localeCompare(b, 'zh-CN'))) {
    const link = document.createElement('a')
    link.href = path
    link.textContent = title
    list.appendChild(document.createElement('li')).append(link)
  }
  section.hidden = titles.size === 0
}

/** The titles of stored pages, by their paths. */
async function storedTitles(): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url)
      if (!pathname.startsWith(base) || !pathname.endsWith('/') || NO_CONTENT.test(pathname))
        continue
      const html = (await (await cache.match(request))?.text()) ?? ''
      titles.set(pathname, /<title>(.*?)(｜惠算)?<\/title>/.exec(html)?.[1] ?? pathname)
    }
  }
  return titles
}
