import { on } from 'svelte/events'

/**
 * The field of which only a part has been typed so far: a year without its month, or a text emptied to
 * be typed anew, is not wrong yet, so nothing is said of it until its boxes are left. What is said would
 * also push the field away from under the finger.
 */
class Typing {
  /** Empty where there is none. */
  field = $state('')
}

/** The one of this page. */
export const typing = new Typing()

/**
 * Makes the field of a control that was emptied count as one being typed into, until something stands
 * there or the control is left.
 */
export function whileEmptied(name: string) {
  return (control: HTMLInputElement): void => {
    const follow = () => {
      typing.field = !control.value && document.activeElement === control ? name : ''
    }
    // Svelte's own, since a control that is taken away with its question is left while Svelte is at it.
    on(control, 'input', follow)
    on(control, 'blur', follow)
  }
}
