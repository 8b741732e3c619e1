/** How long what is told about a calculation waits for the typing to pause; the amount itself never waits. */
const PAUSE = 300

/**
 * A value that follows another once the typing pauses, so that no digit waits for what it also changes:
 * faults beside the fields, the address, the account. Made while a component is set up.
 */
export class Settled<T> {
  value: T = $state.raw() as T

  constructor(read: () => T) {
    this.value = read()
    $effect(() => {
      const next = read()
      const timer = setTimeout(() => (this.value = next), PAUSE)
      return () => clearTimeout(timer)
    })
  }
}
