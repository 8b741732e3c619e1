/** Parts long work into slices, between which others on the thread get their turn. */
export class Pace {
  private readonly slice: number
  private since = performance.now()

  /** How long a slice lasts, in milliseconds. */
  constructor(slice: number) {
    this.slice = slice
  }

  /** Whether it is time to rest. */
  due(): boolean {
    return performance.now() - this.since >= this.slice
  }

  async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve))
    this.since = performance.now()
  }
}
