/**
 * What the tests ask of a browser, whatever drives it; `E` is an element as that driver holds it. What a
 * reader does with it is in `reader.ts`.
 */
export interface Driver<E = unknown> {
  /** Opens an address and waits until the page is loaded. */
  open(address: string): Promise<void>
  back(): Promise<void>
  reload(): Promise<void>
  /** The value of an expression in the page, or in the frame that was entered. */
  evaluate<T>(expression: string): Promise<T>
  /** The element that an expression gives; undefined where it gives null. */
  element(expression: string): Promise<E | undefined>
  click(element: E): Promise<void>
  /** Goes to the end of what stands in a field, deletes as many signs, and types, all by keys. */
  retype(element: E, deletions: number, text: string): Promise<void>
  /** Chooses a file of this machine in a file input. */
  upload(element: E, path: string): Promise<void>
  /** From now on acts in the frame of an element. */
  enter(element: E): Promise<void>
  /** The page on paper; undefined where the driver has no means for it. */
  readonly pdf?: () => Promise<Uint8Array>
  end(): Promise<void>
}
