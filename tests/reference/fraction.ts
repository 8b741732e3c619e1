/** An exact fraction; the reference computes in nothing else. The denominator is above 0. */
export class Fraction {
  readonly top: bigint
  readonly bottom: bigint
  constructor(top: bigint, bottom = 1n) {
    if (bottom === 0n) throw new RangeError('division by zero')
    this.top = bottom < 0n ? -top : top
    this.bottom = bottom < 0n ? -bottom : bottom
  }
  plus(other: Fraction): Fraction {
    if (this.bottom === other.bottom) return new Fraction(this.top + other.top, this.bottom)
    const top = this.top * other.bottom + other.top * this.bottom
    return new Fraction(top, this.bottom * other.bottom)
  }
  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.top, other.bottom))
  }
  times(other: Fraction): Fraction {
    return new Fraction(this.top * other.top, this.bottom * other.bottom)
  }
  over(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom, this.bottom * other.top)
  }
  /** Below 0, 0 or above 0 as this is less than, equal to or more than the other. */
  compare(other: Fraction): number {
    const left = this.top * other.bottom
    const right = other.top * this.bottom
    return left < right ? -1 : left > right ? 1 : 0
  }
  atLeast(other: Fraction): boolean {
    return this.compare(other) >= 0
  }
  above(other: Fraction): boolean {
    return this.compare(other) > 0
  }
  floor(): bigint {
    const whole = this.top / this.bottom
    return this.top < 0n && whole * this.bottom !== this.top ? whole - 1n : whole
  }
  ceil(): bigint {
    return -new Fraction(-this.top, this.bottom).floor()
  }
}

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/

/** A decimal text, a whole number or a bigint as a fraction: of('0.3') is 3/10. */
export function of(value: string | number | bigint): Fraction {
  const parts = decimal.exec(String(value))
  if (!parts) throw new RangeError(`not a plain decimal: ${value}`)
  const [, sign, whole = '', part = ''] = parts
  const top = BigInt(whole + part)
  return new Fraction(sign ? -top : top, 10n ** BigInt(part.length))
}

/** So many percent: percent(30) is 30/100. */
export function percent(value: string | number): Fraction {
  return of(value).over(of(100))
}

export function min(first: Fraction, ...others: Fraction[]): Fraction {
  return others.reduce((least, other) => (least.above(other) ? other : least), first)
}

export function max(first: Fraction, ...others: Fraction[]): Fraction {
  return others.reduce((most, other) => (other.above(most) ? other : most), first)
}

/** How many units of 1 / 10^places there are, rounded half up (towards more). */
export function rounded(value: Fraction, places: number): bigint {
  const scaled = value.times(new Fraction(10n ** BigInt(places)))
  return scaled.plus(new Fraction(1n, 2n)).floor()
}

/** Units of 1 / 10^places as decimal text with exactly that many decimals. */
function written(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  const sign = units < 0n ? '-' : ''
  if (places === 0) return sign + digits
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Money in yuan, rounded half up to the fen, with two decimals: "123.45". */
export function fen(value: Fraction): string {
  return written(rounded(value, 2), 2)
}

/** What `fen` writes, as a fraction again: the amount as rounded. */
export function toFen(value: Fraction): Fraction {
  return new Fraction(rounded(value, 2), 100n)
}

/**
 * A quantity without trailing zeros, rounded half up to `places` decimals. Without `places` it must
 * end within 12 decimals, or an error says so.
 */
export function plain(value: Fraction, places?: number): string {
  const units = rounded(value, places ?? 12)
  const ends = new Fraction(units, 10n ** 12n).compare(value) === 0
  if (places === undefined && !ends) throw new RangeError('does not end within 12 decimals')
  const text = written(units, places ?? 12)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
