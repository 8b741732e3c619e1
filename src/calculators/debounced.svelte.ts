/**
 * A value that follows another once that has rested for a while, with the interface of runed's
 * `Debounced`. runed's own keeps its value in deep state, whose proxies would break the identity by
 * which explained amounts are compared. Made while a component is set up.
 */
export class Debounced<T> {
  /** The value as it was when it last rested. */
  current: T = $state.raw() as T
  private readonly getter: () => T
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param wait how long the value must rest, in milliseconds */
  constructor(getter: () => T, wait: number) {
    this.getter = getter
    this.current = getter()
    $effect(() => {
      const next = getter()
      this.timer = setTimeout(() => (this.current = next), wait)
      return () => clearTimeout(this.timer)
    })
  }

  /** Takes the present value without waiting. */
  updateImmediately(): void {
    clearTimeout(this.timer)
    this.current = this.getter()
  }
}
