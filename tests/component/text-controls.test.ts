import { afterEach, describe, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { translation } from '../../src/calculators/translation.svelte.ts'
import type { Shown } from './text-controls.ts'
import { TEXT_CONTROLS } from './text-controls.ts'
import { translate } from './translate.ts'

/* Whatever a text is put in by, the page hears it; and what is put back is what the page goes by. */

afterEach(() => (translation.active = false))

/** Puts a text in as autofill does: without a key, and with a `change` alone. */
function autofill(control: HTMLInputElement, text: string): void {
  control.value = text
  control.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Composes as an input method does; `text` undefined stops before anything is chosen. */
async function compose(control: HTMLInputElement, letters: string, text?: string): Promise<void> {
  control.focus()
  control.select()
  for (let end = 1; end <= letters.length; end++)
    await cdp().send('Input.imeSetComposition', {
      text: letters.slice(0, end),
      selectionStart: end,
      selectionEnd: end,
    })
  expect(control.value).toBe(letters)
  if (text !== undefined) await cdp().send('Input.insertText', { text })
}

/** Longer than any part of a page waits for a pause. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 350))

for (const [kind, { texts, show }] of Object.entries(TEXT_CONTROLS))
  describe(kind, () => {
    const [before, after, letters] = texts
    const stands = async ({ control, taken }: Shown, text: string) => {
      await expect.poll(taken).toBe(text)
      expect(control.value).toBe(text)
    }

    it('is heard typed, pasted, composed and with a change alone', async () => {
      const shown = await show()
      const { control } = shown
      await stands(shown, before)
      await userEvent.fill(control, after)
      await stands(shown, after)
      autofill(control, before)
      await stands(shown, before)
      control.select()
      document.execCommand('insertText', false, after)
      await stands(shown, after)
      autofill(control, before)
      await compose(control, letters, after)
      await stands(shown, after)
    })

    it('takes nothing of what is still being composed', async () => {
      const shown = await show()
      await compose(shown.control, letters)
      await settled()
      expect(shown.taken()).toBe(before)
      expect(shown.control.value).toBe(letters)
      shown.control.blur()
      await expect.poll(shown.taken).toBe(shown.control.value)
    })

    it('keeps its text where the browser puts it back to its default', async () => {
      const shown = await show()
      const { control } = shown
      await expect.poll(() => control.defaultValue).toBe(before)
      autofill(control, after)
      await expect.poll(() => control.defaultValue).toBe(after)
      // As WebKit does it, and as a page's own script would.
      control.value = control.defaultValue
      await stands(shown, after)
      control.form?.reset()
      await settled()
      await stands(shown, after)
    })

    it('is heard on a translated page', async () => {
      const shown = await show()
      translate(shown.control)
      await userEvent.fill(shown.control, after)
      await stands(shown, after)
    })
  })
