/* Storing takes a slow processor most of a second, so it waits until nobody is at the page. */

/** How long nothing is touched or typed until a page is at rest, in ms. */
const QUIET = 3_000
let touched = performance.now()
for (const kind of ['input', 'pointerdown', 'scroll'])
  addEventListener(kind, () => (touched = performance.now()), true)

/** Resolves once the page has been at rest and its browser has nothing to do, or has not had for as long. */
export async function rest(): Promise<void> {
  for (let left = 1; left > 0; left = touched + QUIET - performance.now())
    await new Promise((resolve) => setTimeout(resolve, left))
  // Safari has no such call.
  const whenIdle = window.requestIdleCallback ?? setTimeout
  await new Promise((resolve) => whenIdle(resolve, { timeout: QUIET } as never))
}
