/** The id of the control of an input key (or of `on`), for labels, errors and links. */
export const fieldId = (key: string): string => `field-${key}`
