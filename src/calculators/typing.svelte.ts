/**
 * The field of which only a part has been typed so far: a year without its month is not wrong yet, so
 * nothing is said of it until its boxes are left. Empty where there is none.
 */
export const typing = $state({ field: '' })
