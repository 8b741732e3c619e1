import { seeded } from '../support/seeded.ts'

/** Choices that look random and are the same again for the same seed. */
export class Random {
  /** From 0 up to, and without, 1. */
  readonly part: () => number
  constructor(seed: number) {
    this.part = seeded(seed)
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
