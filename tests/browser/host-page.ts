import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Locator, Page } from '@playwright/test'

/*
 * A page of another site with calculators in it: another host name and port, so to the browser another
 * site altogether.
 */

/** The two lines as a rule's page shows them, for the site as it is served here. */
export async function snippetOf(page: Page, path: string): Promise<string> {
  await page.goto(path)
  const text = await page.locator('#snippet textarea').inputValue()
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  return text.replaceAll(new URL(canonical ?? '').origin, new URL(page.url()).origin)
}

/** Serves a page with this body, and whatever else is asked for as missing. */
export async function serveHost(
  body: string,
): Promise<{ address: string; close: () => Promise<unknown> }> {
  const server = createServer((request, response) => {
    const known = request.url === '/'
    response.writeHead(known ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      known
        ? `<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width">
           <title>某市人民政府</title><link rel="icon" href="data:," />${recorder}${body}</html>`
        : '',
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Keeps every message the host is told. */
const recorder = `<script>
  window.told = []
  addEventListener('message', function (event) { window.told.push(event.data) })
</script>`
export const told = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'told') as unknown[])

/** The frame shown by an element, once its calculator is alive. */
export async function frameIn(element: Locator): Promise<Frame> {
  await element.scrollIntoViewIfNeeded()
  await element.contentFrame().locator('#field-on:enabled').waitFor()
  const frame = await (await element.elementHandle())?.contentFrame()
  if (!frame) throw new Error('That element shows no frame')
  return frame
}

/** How high the frame is, and by how much its content is higher (what would scroll) or lower. */
export async function heights(
  element: Locator,
  frame: Frame,
): Promise<{ height: number; over: number; under: number }> {
  const height = await element.evaluate((one) => one.clientHeight)
  const [scrolled, content] = await frame.evaluate(() => [
    document.documentElement.scrollHeight,
    document.documentElement.getBoundingClientRect().height,
  ])
  return { height, over: (scrolled ?? 0) - height, under: height - (content ?? 0) }
}
