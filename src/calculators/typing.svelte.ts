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
