/**
 * The field of which only a part has been typed so far: a year without its month is not wrong yet, so
 * nothing is said of it until its boxes are left.
 */
class Typing {
  /** Empty where there is none. */
  field = $state('')
}

/** The one of this page. */
export const typing = new Typing()
