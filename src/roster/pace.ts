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
    await turn()
    this.since = performance.now()
  }
}

/** The next turn; a timer would be made to wait some milliseconds more. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
