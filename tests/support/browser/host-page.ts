import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import type { Frame, Locator, Page } from '@playwright/test'
import { formIsAlive } from './site.ts'
import { OTHERS } from './origins.ts'

/*
 * A page of another site with calculators in it: another host name and port, so to the browser another
 * site altogether.
 */

/**
 * The two lines as a rule's page shows them, for the site as it is served here. The page is left, so
 * that nothing it still does is taken for the host's.
 */
export async function snippetOf(page: Page, path: string): Promise<string> {
  await page.goto(path)
  const snippet = await snippetShown(page)
  await page.goto('about:blank')
  return snippet
}

/** The same of the page that is open. */
export async function snippetShown(page: Page): Promise<string> {
  const text = (await page.locator('#snippet code').textContent()) ?? ''
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  return text.replaceAll(new URL(canonical ?? '').origin, new URL(page.url()).origin)
}

/** A message such as the calculators send, from a page that is none: `/stranger` of the host. */
export const STRANGE = { type: 'huisuan-height', height: 33 }

/** Serves a page with this body, and the stranger's. */
export async function serveHost(
  body: string,
): Promise<{ address: string; close: () => Promise<void> }> {
  const pages: Record<string, string> = {
    '/': `<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width">
      <title>某市人民政府</title><link rel="icon" href="data:," />${recorder}${body}</html>`,
    '/stranger': `<script>parent.postMessage(${JSON.stringify(STRANGE)}, '*')</script>`,
  }
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(pages[url] ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(pages[url])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  OTHERS.add(origin)
  return {
    address: `${origin}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        // A browser keeps its connections open, for which closing would wait.
        server.closeAllConnections()
      }),
  }
}

/** Keeps every message that the host receives. */
const recorder = `<script>
  window.messages = []
  addEventListener('message', function (event) { window.messages.push(event.data) })
</script>`
export const messagesTo = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'messages') as unknown[])

/** The frame shown by an element, once its calculator is alive. */
export async function frameIn(element: Locator): Promise<Frame> {
  await element.scrollIntoViewIfNeeded()
  await formIsAlive(element.contentFrame())
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

/** Opens a host page with this body and does something there. */
export async function inHost(page: Page, body: string, act: () => Promise<void>): Promise<void> {
  const { address, close } = await serveHost(body)
  try {
    await page.goto(address)
    await act()
  } finally {
    await close()
  }
}

/** Longer than the account of a calculation waits for the typing to pause. */
const SETTLED = 600

/**
 * Expects that the frame is as high as its content, stays so when the account has followed the form, and
 * needs no scroll bar; gives its height.
 */
export async function expectFitting(element: Locator, frame: Frame): Promise<number> {
  let before = 0
  await expect
    .poll(
      async () => {
        const { height, over, under } = await heights(element, frame)
        const stays = height === before
        before = height
        return stays && over <= 0 && under >= 0 && under <= 2
      },
      { intervals: [SETTLED], timeout: 15_000 },
    )
    .toBe(true)
  return before
}
