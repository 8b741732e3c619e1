import { expect } from '@playwright/test'
import type { BrowserContextOptions, Locator } from '@playwright/test'

/** A way to use a page: a finger on a phone, or a keyboard at a desk. */
export interface InputMethod {
  readonly name: string
  readonly device: BrowserContextOptions
  /** Follows a link, presses a button, ticks a box, opens what folds. */
  press: (target: Locator) => Promise<void>
  /** Writes into a field in place of what stands there. */
  write: (target: Locator, text: string) => Promise<void>
}

/**
 * Types a text in place of what stands in the field that has the focus, and looks that it stands there:
 * the first keys may still go to the page around a frame. By the keys that a phone has, too.
 */
async function replace(target: Locator, text: string): Promise<void> {
  const { keyboard } = target.page()
  await keyboard.press('End')
  const { length } = await target.inputValue()
  for (let pressed = 0; pressed < length; pressed++) await keyboard.press('Backspace')
  await keyboard.type(text)
  expect(await target.inputValue()).toBe(text)
}

const touch: InputMethod = {
  name: 'by touch at 360 px',
  device: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  async press(target) {
    // A finger takes the label of a box as well, which is the larger target.
    const label = target.locator('xpath=ancestor::label')
    await ((await label.count()) ? label : target).tap()
  },
  async write(target, text) {
    // A finger that missed, because the page grew meanwhile, taps again.
    await expect(async () => {
      await target.tap()
      expect(await isFocused(target)).toBe(true)
      await replace(target, text)
    }).toPass()
  },
}

/** Far more than any page has stops. */
const MOST_TABS = 400
const isFocused = (target: Locator) =>
  target.evaluate((element) => element === element.ownerDocument.activeElement)

/** The key that brings the focus nearer to the target; undefined where it is there. */
const nextKey = (target: Locator): Promise<'Tab' | 'ArrowDown' | undefined> =>
  target.evaluate((element) => {
    const active = element.ownerDocument.activeElement
    if (element === active) return undefined
    const isOfGroup =
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      active instanceof HTMLInputElement &&
      active.name === element.name
    return isOfGroup ? 'ArrowDown' : 'Tab'
  })

/** Goes with Tab, and inside a group of radio buttons with the arrows, until the target has the focus. */
async function reach(target: Locator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < MOST_TABS; presses++) {
    const key = await nextKey(target)
    if (!key) return
    await target.page().keyboard.press(key)
  }
  throw new Error(`Tab does not reach ${String(target)}`)
}

const keyboard: InputMethod = {
  name: 'by keyboard at 1280 px',
  device: { viewport: { width: 1280, height: 900 } },
  async press(target) {
    await reach(target)
    const isBox = await target.evaluate((element) => element instanceof HTMLInputElement)
    await target.page().keyboard.press(isBox ? 'Space' : 'Enter')
  },
  async write(target, text) {
    await expect(async () => {
      await reach(target)
      await replace(target, text)
    }).toPass()
  },
}

export const INPUT_METHODS = [touch, keyboard]
