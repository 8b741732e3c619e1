import { expect } from '@playwright/test'
import type { Driver } from './driver.ts'

/**
 * What runs in the page: the first element of a selector that has a text and, if asked, is shown; where it
 * is stands in `foundAt`.
 */
function find(css: string, text: string, shown: boolean): Element | null {
  const isMeant = (element: Element) =>
    (element.textContent ?? '').includes(text) && (!shown || element.getClientRects().length > 0)
  const found = [...document.querySelectorAll(css)].find(isMeant) ?? null
  // A click goes to the middle of what is in sight.
  found?.scrollIntoView({ block: 'center', behavior: 'instant' })
  Object.assign(globalThis, { foundAt: JSON.stringify(found?.getBoundingClientRect()) })
  return found
}
const call = (name: (...args: never[]) => unknown, ...args: unknown[]) =>
  `(${String(name)})(${args.map((one) => JSON.stringify(one)).join()})`

/** What runs in the page: the words shown of all elements of a selector. */
const words = (css: string): string =>
  [...document.querySelectorAll<HTMLElement>(css)]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => element.innerText)
    .join('\n')

/** A reader at a browser: finds by selector and words, waits for what is not there yet. */
export class Reader<E = unknown> {
  readonly driver: Driver<E>

  constructor(driver: Driver<E>) {
    this.driver = driver
  }

  async open(address: string): Promise<void> {
    await this.driver.open(address)
  }

  /** Waits until a rule's page follows what is typed. */
  async isAlive(): Promise<void> {
    await this.finds(`!!document.querySelector('#field-on:enabled')`, true)
  }

  /** Presses a button or ticks a box (by its label, as a finger does). */
  async press(css: string, text = ''): Promise<void> {
    await this.#with(css, text, true, (element) => this.driver.click(element))
  }

  /** Follows a page's link to an address, and waits until it is there: two pages may have the same parts. */
  async follow(path: string): Promise<void> {
    await this.press(`main a[href="${path}"]`)
    await this.finds('location.pathname', path)
  }

  /** Writes into a field by keys, in place of what stands there. */
  async write(css: string, text: string): Promise<void> {
    await this.#with(css, '', true, async (element) => {
      await this.driver.click(element)
      await this.driver.retype(element, (await this.value(css)).length, text)
      expect(await this.value(css)).toBe(text)
    })
  }

  async upload(css: string, path: string): Promise<void> {
    await this.#with(css, '', false, (element) => this.driver.upload(element, path))
  }

  /** Goes into a frame: all that follows is in it. */
  async enter(css: string): Promise<void> {
    await this.#with(css, '', true, (element) => this.driver.enter(element))
  }

  /** What stands in a field. */
  value(css: string): Promise<string> {
    return this.driver.evaluate(`document.querySelector(${JSON.stringify(css)}).value`)
  }

  /** Expects that the elements of a selector come to show these words, in the time that any may take, or in this. */
  async sees(css: string, text: string, timeout?: number): Promise<void> {
    await expect
      .poll(() => this.#evaluate(call(words, css)), { message: css, ...(timeout && { timeout }) })
      .toContain(text)
  }

  /** Expects that nothing of a selector is shown. */
  async hides(css: string): Promise<void> {
    await expect.poll(() => this.#evaluate(call(words, css)), { message: css }).toBe('')
  }

  /** Expects that an expression comes to have this value in the page. */
  async finds(expression: string, value: unknown): Promise<void> {
    await expect.poll(() => this.#evaluate(expression), { message: expression }).toEqual(value)
  }

  /** The value of an expression; what was thrown instead, since no page answers while another comes. */
  #evaluate(expression: string): Promise<unknown> {
    return this.driver.evaluate(expression).catch(String)
  }

  /**
   * Acts on an element as soon as it is there, at rest and can be acted on: a click goes to where it was,
   * and on a busy machine a page is laid out anew in between.
   */
  async #with(css: string, text: string, shown: boolean, act: (element: E) => Promise<void>) {
    let last: unknown
    await expect(async () => {
      const element = await this.driver.element(call(find, css, text, shown))
      if (element === undefined) throw new Error(`There is no ${css} “${text}”`)
      const before = last
      last = await this.driver.evaluate('globalThis.foundAt')
      if (last !== before) throw new Error(`${css} “${text}” is not at rest`)
      await act(element)
    }).toPass({ intervals: [50, 100, 250, 500, 1000], timeout: 20_000 })
  }
}
