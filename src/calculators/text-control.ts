import type { Field } from '../core/fields.ts'

/* What every control with a text in it needs. */

/**
 * Makes every way in which a text changes arrive as `input`. Autofill, voice and some keyboards only
 * tell of a `change`; an input method tells of each letter of a pinyin that is still being composed,
 * which is nothing anybody means, and is told here once it is composed.
 */
export function hearEveryChange(control: HTMLInputElement): void {
  let heard = control.value
  const tell = () => {
    if (control.value !== heard) control.dispatchEvent(new Event('input', { bubbles: true }))
  }
  control.addEventListener('change', tell)
  control.addEventListener('compositionend', tell)
  control.addEventListener(
    'input',
    (event) => {
      if ((event as InputEvent).isComposing) event.stopImmediatePropagation()
      else heard = control.value
    },
    { capture: true },
  )
}

/**
 * Makes the text of a control its default as well. WebKit puts controls with `autocomplete="off"` back
 * to their defaults when a reader comes Back, and tells nobody. Svelte's own `defaultValue` also writes
 * the value anew, at which Safari moves the cursor to its end.
 *
 * @param read reads the text, which is followed without attaching anew
 */
export function keepDefault(read: () => string) {
  return (control: HTMLInputElement): void => {
    const text = read()
    // While a page comes to life Svelte still takes away the default that it was built with.
    queueMicrotask(() => (control.defaultValue = text))
  }
}

/** The keys that a phone offers for a number: an iPhone's for decimals have no minus. */
export function inputModeOf({ kind, min }: Field): 'text' | 'numeric' | 'decimal' {
  if (min?.startsWith('-')) return 'text'
  return kind === 'count' ? 'numeric' : 'decimal'
}
