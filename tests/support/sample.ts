import { rules } from '../../src/policies/index.ts'

const sample = new Set(new Map(rules.map(({ id }) => [id.slice(0, id.indexOf('/')), id])).values())

/**
 * All rules in two parts: one of each folder, whose pages every run opens for what does not hang on the
 * rule, and all others, whose pages are opened so every night.
 */
export const SAMPLES = [
  { name: 'one rule of each folder', some: rules.filter(({ id }) => sample.has(id)), tag: [] },
  { name: 'all other rules', some: rules.filter(({ id }) => !sample.has(id)), tag: ['@nightly'] },
]
