import type { Saved } from '../../src/calculators/saved-entry.ts'
import { KEY } from '../../src/calculators/saved.ts'

/* The calculations kept on the device, as a test plants them in its browser's storage. */

/** A lift's grant as it was saved, with what a test changes in it. */
export const lift = (more: Record<string, unknown> = {}) => ({
  id: 'x',
  name: '电梯',
  title: '老楼加装电梯补助',
  address:
    'elevator/subsidy/?elevators=1&storeys=6&legalTitle=true&singleOwner=false&certificate=true',
  total: '200,000.00 元',
  kind: '符合条件就给',
  at: '2025-01-01T00:00:00.000Z',
  ...more,
})

/** Puts entries, or any text, where the calculations are kept. */
export function plant(kept: readonly unknown[] | string): void {
  const text = typeof kept === 'string' ? kept : JSON.stringify({ version: 1, entries: kept })
  localStorage.setItem(KEY, text)
}

/** The entries that are kept now. */
export const planted = (): Saved[] =>
  (JSON.parse(localStorage.getItem(KEY) ?? '{"entries":[]}') as { entries: Saved[] }).entries
