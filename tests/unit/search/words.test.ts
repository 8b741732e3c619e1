import { describe, expect, it } from 'vitest'
import { ruleOf, rules } from '../../../src/policies/index.ts'
import { rulesFor } from './catalogue.ts'
import { FURTHER_WORDS } from './further-words.ts'
import { OWN_WORDS } from './own-words.ts'
import given from './words.json' with { type: 'json' }

/** A result that nobody scrolls to is none. */
const FIRST = 10

describe('an everyday word has its rules among the first ten', () => {
  it.each(Object.entries(given as Record<string, string[]>))('%s', (word, wanted) => {
    expect(rulesFor(word).slice(0, FIRST)).toEqual(expect.arrayContaining(wanted))
  })

  it.each(Object.entries({ ...OWN_WORDS, ...FURTHER_WORDS }))('%s', (word, wanted) => {
    expect(ruleOf(wanted), wanted).toBeDefined()
    expect(rulesFor(word).slice(0, FIRST)).toContain(wanted)
  })
})

it('every rule is found by each of its keywords', () => {
  for (const { id, keywords } of rules)
    for (const word of keywords) expect.soft(rulesFor(word), `${id}: ${word}`).toContain(id)
})

it('every rule is found by its own title, and is the first', () => {
  for (const { id, title } of rules) expect.soft(rulesFor(title)[0], title).toBe(id)
})
