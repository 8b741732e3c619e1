import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PAPER } from '../../../src/layouts/theme.ts'

it('the bars around the page are of the colours of its paper', () => {
  const css = readFileSync(new URL('../../../src/styles/base.css', import.meta.url), 'utf8')
  const papers = [...css.matchAll(/--paper:\s*(#\w+)/g)].map(([, colour]) => colour)
  expect(papers[0]).toBe(PAPER.light)
  for (const paper of papers) expect(Object.values(PAPER)).toContain(paper)
})
