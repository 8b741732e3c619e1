import { of } from './fraction.ts'
import { given, invalid } from './model.ts'
import { day } from './ranges.ts'
import type { Fraction } from './fraction.ts'
import type { Inputs, Reference } from './model.ts'
import type { Random } from './random.ts'
import type { Range } from './ranges.ts'

function fits(range: Range, value: Inputs[string] | undefined): boolean {
  if (value === undefined) return range.optional === true
  if (range.list) return Array.isArray(value) && value.length > 0 && value.every(range.fits)
  return typeof value === 'string' && range.fits(value)
}

/** The keys that are missing, unknown or out of their own range. */
function faults(inputs: Inputs, ranges: Record<string, Range>): string[] {
  const known = Object.entries(ranges).filter(([key, range]) => !fits(range, inputs[key]))
  const unknown = Object.keys(inputs).filter((key) => !(key in ranges))
  return [...known.map(([key]) => key), ...unknown]
}

/** One field left out, one beyond its range, or one that nobody asked for. */
function spoilt(inputs: Inputs, ranges: Record<string, Range>, random: Random): Inputs {
  if (random.once(10)) return { ...inputs, somethingElse: '1' }
  const key = random.pick(Object.keys(ranges))
  if (random.once(4)) return Object.fromEntries(Object.entries(inputs).filter(([k]) => k !== key))
  const wrong = random.pick(ranges[key]?.wrong ?? [])
  return { ...inputs, [key]: ranges[key]?.list ? [wrong] : wrong }
}

/**
 * A reference whose inputs are each checked by themselves before its own answer is asked ("all inputs
 * are checked before eligibility"); one request in thirty has a field that must be refused.
 */
export function checked(ranges: Record<string, Range>, reference: Reference): Reference {
  return {
    ...reference,
    statuses: [...new Set([...reference.statuses, 'invalid' as const])],
    ask: (random) => {
      const inputs = reference.ask(random)
      return random.once(30) ? spoilt(inputs, ranges, random) : inputs
    },
    answer: (inputs, readings, on) => {
      const wrong = [...faults(inputs, ranges), ...(day.fits(on) ? [] : ['on'])]
      return wrong.length > 0 ? invalid(...wrong) : reference.answer(inputs, readings, on)
    },
  }
}

/** The same decimal, sometimes with four or six decimals more: ten at most. */
export function finer(random: Random, text: string): string {
  if (!text.includes('.') || !random.once(4)) return text
  return `${text}${random.once(2) ? random.whole(1000, 9999) : random.whole(100_000, 999_999)}`
}

/** The number under a key. */
export function number(inputs: Inputs, key: string): Fraction {
  return of(given(inputs, key))
}

/** Whether the flag under a key is set. */
export function isTrue(inputs: Inputs, key: string): boolean {
  return given(inputs, key) === 'true'
}

/** 以上 on a threshold, as the reading `bound` has it. */
export function reaches(value: Fraction, threshold: Fraction, bound: string | undefined): boolean {
  return bound === 'exclusive' ? value.above(threshold) : value.atLeast(threshold)
}
