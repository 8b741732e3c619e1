import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startHost } from '../../support/browser/host.ts'
import { visit } from '../../support/browser/site.ts'
import { expect, test } from '../../support/browser/watched.ts'
import type { Watch } from '../../support/browser/watched.ts'

/* That the watch over all browser tests sees what it is for: each way out is taken once. */

const RULE = '/foreign-trade/export-breakthrough/'

/** Expects that the watch finds this, for which the test would fail had it not been foreseen. */
async function expectFound(watch: Watch, words: RegExp): Promise<void> {
  watch.foreseen = words
  await expect
    .poll(async () => {
      await watch.look()
      return watch.faults
    })
    .toContainEqual(expect.stringMatching(words))
}

/** Forgets what the watch has found, and foresees that what it stored is found again. */
function goOn(watch: Watch, found: readonly RegExp[]): void {
  watch.faults.length = 0
  watch.foreseen = new RegExp(found.map(({ source }) => source).join('|'))
}

test.describe('without the policy', () => {
  test.use({ bypassCSP: true })

  /** Another origin that answers everything. */
  const other = createServer((_, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Content-Type', 'text/javascript')
    response.end('1')
  })
  let address = ''
  test.beforeAll(async () => {
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
  })
  test.afterAll(() => void other.close())

  const ELSEWHERE = /to another origin/
  const WAYS: Record<string, [act: (to: string) => unknown, found: RegExp]> = {
    'a request to another origin': [(to) => fetch(to), ELSEWHERE],
    'a picture of another origin': [(to) => (new Image().src = to), ELSEWHERE],
    'a script of another origin': [(to) => import(/* @vite-ignore */ to), ELSEWHERE],
    'what a worker asks of another origin': [
      (to) => {
        const code = new Blob([`fetch('${to}')`])
        new Worker(URL.createObjectURL(code))
      },
      ELSEWHERE,
    ],
    'a frame of another origin': [
      (to) => {
        const frame = document.createElement('iframe')
        frame.src = to
        document.body.append(frame)
      },
      ELSEWHERE,
    ],
    'what is sent': [() => fetch('/', { method: 'POST', body: 'a' }), /by POST/],
    'a beacon': [() => navigator.sendBeacon('/', 'a'), /by POST/],
    'a value in the address of a file': [() => fetch('/icon.svg?a=800'), /with a query/],
    'a file asked for with its referrer': [
      () => fetch('/icon.svg', { referrerPolicy: 'unsafe-url' }),
      /with its referrer/,
    ],
    'a socket': [(to) => new WebSocket(to.replace('http', 'ws')), /is a socket/],
    'a connection between browsers': [() => new RTCPeerConnection(), /RTCPeerConnection/],
    'a value in the storage': [() => localStorage.setItem('a', '800'), /localStorage: a/],
    'a value for the session': [() => sessionStorage.setItem('a', '800'), /sessionStorage: a/],
    'a cookie': [() => (document.cookie = 'a=800'), /cookie: a=800/],
    'a database': [() => indexedDB.open('a'), /IndexedDB: a/],
    'an answer kept with its query': [
      async () => (await caches.open('a')).put('/?a=800', new Response('')),
      /cache: .*\?a=800/,
    ],
  }
  test(`the watch finds ${Object.keys(WAYS).join('; ')}`, async ({ page, watch }) => {
    await visit(page, RULE)
    expect(watch.faults).toEqual([])
    const ways = Object.entries(WAYS)
    for (const [at, [what, [act, found]]] of ways.entries())
      await test.step(what, async () => {
        // At an address of its own, so that each is found for itself.
        await page.evaluate(act, `${address}${at}`)
        await expectFound(
          watch,
          found === ELSEWHERE ? new RegExp(`/${at} .*${found.source}`) : found,
        )
        goOn(
          watch,
          ways.map(([, [, one]]) => one),
        )
      })
  })

  test('the watch finds what another window, in a context of its own, asks for', async ({
    browser,
    baseURL,
    watch,
  }) => {
    const page = await (await browser.newContext({ bypassCSP: true })).newPage()
    await page.goto(`${baseURL}${RULE}`)
    expect(watch.faults).toEqual([])
    await page.evaluate((to) => void fetch(to), address)
    await expectFound(watch, /to another origin/)
  })

  test('the watch finds a context that was closed before it was looked at', async ({
    browser,
    watch,
  }) => {
    await (await browser.newContext()).close()
    await expectFound(watch, /was closed/)
  })
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  // Not when a processor has nothing to do is looked at here, and other tests keep this one busy.
  test.beforeEach(({ page }) =>
    page.addInitScript(() =>
      Object.assign(globalThis, { requestIdleCallback: (go: () => void) => setTimeout(go) }),
    ),
  )

  const ELSEWHERE = 'http://127.0.0.1:1/'
  /** Until the page has been at rest and its worker is there. */
  const stored = (page: Page) =>
    page.evaluate(async () => void (await navigator.serviceWorker.ready))

  test('the watch finds what the service worker asks for', async ({ page, context, watch }) => {
    const folder = mkdtempSync(join(tmpdir(), 'huisuan-'))
    cpSync('dist', folder, { recursive: true })
    // Without the policy that comes with it.
    const headers = readFileSync('dist/_headers', 'utf8')
    writeFileSync(join(folder, '_headers'), headers.replace(/^ *Content-Security-Policy.*\n/gm, ''))
    const host = await startHost(folder)
    await page.goto(host.address)
    await stored(page)
    // Asked once the worker runs: of its very first moment a busy browser does not always tell.
    const [worker] = context.serviceWorkers()
    await worker?.evaluate((to) => void fetch(to).catch(() => undefined), ELSEWHERE)
    await expectFound(watch, /127\.0\.0\.1:1\/.* to another origin/)
    await host.stop()
    rmSync(folder, { recursive: true })
  })

  test('the policy that comes with the service worker lets it ask no other origin', async ({
    page,
    context,
  }) => {
    const host = await startHost('dist')
    await page.goto(host.address)
    await stored(page)
    const [worker] = context.serviceWorkers()
    const refused = await worker?.evaluate(
      (to) =>
        new Promise((resolve) => {
          addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
            resolve(violatedDirective),
          )
          void fetch(to).catch(() => undefined)
        }),
      ELSEWHERE,
    )
    expect(refused).toBe('connect-src')
    await host.stop()
  })
})

/** What the policy of every page refuses, each tried from a page of the site. */
const REFUSED: Record<string, () => unknown> = {
  'a script in a page': () => {
    const script = document.createElement('script')
    script.append('globalThis.ran = true')
    document.body.append(script)
  },
  'a handler in a page': () => document.body.setAttribute('onclick', 'globalThis.ran = true'),
  'a style in a page': () => document.body.setAttribute('style', 'color: red'),
  'a text run as a script': () => (0, eval)('globalThis.ran = true'),
  'a text put into a page as HTML': () => (document.body.innerHTML = '<p>'),
  'a worker from a text': () => new Worker('/sw.js'),
  'a request to another origin': () => fetch('http://127.0.0.1:1/').catch(() => undefined),
}
test(`the policy refuses ${Object.keys(REFUSED).join('; ')}, and the watch finds each`, async ({
  page,
  watch,
}) => {
  const refused = /Content Security Policy|Trusted(HTML|Script)/
  await visit(page, RULE)
  for (const [what, act] of Object.entries(REFUSED))
    await test.step(what, async () => {
      // Later, since what a test runs at once may use `eval`.
      await page.evaluate(`setTimeout(${act})`)
      await expectFound(watch, refused)
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
      goOn(watch, [refused])
    })
})
