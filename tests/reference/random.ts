import { seeded } from '../support/seeded.ts'

/** Ten-thousandths of a unit: the finest an amount may be written. */
const SCALE = 10_000n
const MOST_MONEY = 10_000_000_000_000n

const DAY = 86_400_000

/** The ISO day so many days after (or before) another. */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

function units(text: string): bigint {
  const [whole = '', part = ''] = text.split('.')
  return BigInt(whole + part.padEnd(4, '0'))
}

function text(amount: bigint): string {
  const part = String(amount % SCALE).padStart(4, '0')
  return `${amount / SCALE}.${part}`.replace(/\.?0+$/, '')
}

/** A seeded source of inputs that favours boundaries. The same seed gives the same inputs. */
export class Random {
  /** 0 ≤ x < 1. */
  readonly unit: () => number
  constructor(seed: number) {
    this.unit = seeded(seed)
  }

  /** True once in so many times. */
  once(inSoMany: number): boolean {
    return this.unit() * inSoMany < 1
  }

  /** A whole number, both ends included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.unit() * (max - min + 1))
  }

  /** A count as text; each of the seeds and its two neighbours come often, and so do the ends. */
  count(min: number, max: number, ...seeds: number[]): string {
    const near = this.pick([min, min, max, ...seeds, ...seeds]) + this.whole(-1, 1)
    const drawn = this.once(2) ? near : this.whole(min, max)
    return String(Math.min(max, Math.max(min, drawn)))
  }

  pick<T>(options: readonly T[]): T {
    if (options.length === 0) throw new RangeError('nothing to pick from')
    return options[this.whole(0, options.length - 1)] as T
  }

  /** 'true' or 'false'; false only once in so many. */
  flag(falseOnceIn = 2): string {
    return this.once(falseOnceIn) ? 'false' : 'true'
  }

  /** Money in yuan, 0 to 1e13, at most 4 decimals; the thresholds given come often. */
  money(...seeds: (string | number)[]): string {
    return this.decimal('0', String(MOST_MONEY), ...seeds)
  }

  /** A number of percent, 0 to 100, at most 4 decimals. */
  percent(...seeds: (string | number)[]): string {
    return this.decimal('0', '100', ...seeds)
  }

  /** A decimal between both ends, at most 4 decimals; seeds, their neighbours and ends come often. */
  decimal(min: string, max: string, ...seeds: (string | number)[]): string {
    const [least, most] = [units(min), units(max)]
    const drawn = this.#drawn(least, most, seeds)
    return text(drawn < least ? least : drawn > most ? most : drawn)
  }

  /** Part of a whole: none, all, nearly all or some of it; once in so many more than the whole. */
  part(whole: string, tooMuchOnceIn = 20): string {
    const all = units(whole)
    if (this.once(tooMuchOnceIn)) return text(all + this.pick([1n, 100n, SCALE, all + 1n]))
    const some = (all * BigInt(this.whole(0, 10_000))) / 10_000n
    const nearly = all - this.pick([1n, 100n, SCALE])
    const drawn = this.pick([0n, all, nearly, some, some, some - (some % 100n)])
    return text(drawn < 0n ? 0n : drawn)
  }

  /** An ISO day, both ends included; the ends, the seeds and their neighbours come often. */
  day(from: string, to: string, ...seeds: string[]): string {
    const span = (Date.parse(to) - Date.parse(from)) / DAY
    const near = shift(this.pick([from, to, ...seeds, ...seeds]), this.whole(-1, 1))
    const drawn = this.once(2) ? near : shift(from, this.whole(0, span))
    return drawn < from ? from : drawn > to ? to : drawn
  }

  #drawn(least: bigint, most: bigint, seeds: (string | number)[]): bigint {
    const step = this.pick([0n, 0n, 0n, 1n, 1n, 100n, 100n, 50n, SCALE])
    const nudge = this.once(2) ? -step : step
    const way = this.whole(1, 10)
    if (seeds.length > 0 && way <= 5) return units(String(this.pick(seeds))) + nudge
    if (way === 6) return this.pick([least, least, most]) + nudge
    if (way === 7) return least + BigInt(this.whole(0, 20_000)) * 50n
    return this.#sized(most)
  }

  /** Of any size up to the most, written with 0, 2 or 4 decimals. */
  #sized(most: bigint): bigint {
    const size = this.once(12) ? String(most).length : Math.min(String(most).length, 13)
    const ten = 10n ** BigInt(this.whole(5, size))
    const any = (ten * BigInt(this.whole(0, 1_000_000_000))) / 1_000_000_000n
    return any - (any % this.pick([1n, 100n, 100n, SCALE]))
  }
}
