/** Numbers that look random and are the same again for the same seed. */
export class Random {
  private state: number
  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** From 0 up to, and without, 1 (mulberry32, a public-domain recipe). */
  part(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number {
    return Math.floor(this.part() * end)
  }
  chance(part: number): boolean {
    return this.part() < part
  }
  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T
  }
  /** Some of them, up to `most`, in any order, perhaps one twice. */
  some<T>(from: readonly T[], most: number): T[] {
    return Array.from({ length: this.below(most + 1) }, () => this.pick(from))
  }
}
