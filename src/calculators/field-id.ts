/** The id of the control of an input key (or of `on`), for labels, errors and links. */
export const fieldId = (key: string): string => `field-${key}`

/** The ids of those notes of a control that are there, by what they say; undefined where none is. */
export function describedBy(
  id: string,
  notes: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const there = Object.keys(notes).filter((note) => notes[note])
  return there.map((note) => `${id}-${note}`).join(' ') || undefined
}
