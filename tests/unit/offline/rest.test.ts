import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/* When a page is at rest. */

let page: EventTarget
let rest: () => Promise<void>
let isIdle: (() => void)[]

beforeEach(async () => {
  vi.useFakeTimers()
  vi.resetModules()
  page = new EventTarget()
  isIdle = []
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('window', { requestIdleCallback: (call: () => void) => void isIdle.push(call) })
  ;({ rest } = await import('../../../src/offline/rest.ts'))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Whether a page that waits for its rest has come to it after some more time. */
async function rests(waiting: { done: boolean }, ms: number): Promise<boolean> {
  await vi.advanceTimersByTimeAsync(ms)
  isIdle.splice(0).forEach((call) => call())
  await vi.advanceTimersByTimeAsync(0)
  return waiting.done
}
function waitForRest(): { done: boolean } {
  const waiting = { done: false }
  void rest().then(() => (waiting.done = true))
  return waiting
}

test('a page is at rest three seconds after it came', async () => {
  const waiting = waitForRest()
  expect(await rests(waiting, 2_900)).toBe(false)
  expect(await rests(waiting, 200)).toBe(true)
})

test('while somebody types it is not, however long', async () => {
  const waiting = waitForRest()
  for (const kind of ['input', 'pointerdown', 'scroll', 'input']) {
    expect(await rests(waiting, 2_000)).toBe(false)
    page.dispatchEvent(new Event(kind))
  }
  expect(await rests(waiting, 2_900)).toBe(false)
  expect(await rests(waiting, 200)).toBe(true)
})

test('it is not before the browser has nothing to do, where that says so', async () => {
  const waiting = waitForRest()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(waiting.done).toBe(false)
  expect(await rests(waiting, 0)).toBe(true)

  vi.stubGlobal('window', {})
  const elsewhere = waitForRest()
  await vi.advanceTimersByTimeAsync(3_100)
  expect(elsewhere.done).toBe(true)
})

test('who waits again at a page that is still at rest does not wait long', async () => {
  expect(await rests(waitForRest(), 3_100)).toBe(true)
  expect(await rests(waitForRest(), 10)).toBe(true)
})

test('a browser that always has something to do is waited for as long, and no longer', async () => {
  vi.stubGlobal('window', {
    requestIdleCallback: (call: () => void, { timeout }: { timeout: number }) =>
      void setTimeout(call, timeout),
  })
  const waiting = waitForRest()
  expect(await rests(waiting, 5_900)).toBe(false)
  expect(await rests(waiting, 200)).toBe(true)
})
