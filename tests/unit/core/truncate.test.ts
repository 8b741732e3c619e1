import { expect, it } from 'vitest'
import { truncate } from '../../../src/core/truncate.ts'
import { openPasted } from '../../../src/roster/open/index.ts'
import { ask } from '../../support/ask.ts'

const TWENTY = '一二三四五六七八九十'.repeat(2)
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])/

it.each([
  ['', ''],
  ['5万', '5万'],
  [TWENTY, TWENTY],
  [`${TWENTY}一`, `${TWENTY}…`],
  ['😀'.repeat(20), '😀'.repeat(20)],
  [`5${'😀'.repeat(20)}`, `5${'😀'.repeat(19)}…`],
  ['9'.repeat(1_000_000), `${'9'.repeat(20)}…`],
])('a text is repeated with twenty characters at most, %#', (text, repeated) => {
  expect(truncate(text)).toBe(repeated)
})

it('no message cuts a character in two', () => {
  const text = `5${'😀'.repeat(30)}`
  const { problems } = ask('grain/land-proceeds', { proceeds: text })
  expect(problems.map(({ message }) => message).join()).toMatch(/“5😀{19}…”/u)
  expect(problems.map(({ message }) => message).join()).not.toMatch(HALF)
  const { notes } = openPasted(`${text}\n姓名\t金额\n张三\t5`)
  expect(notes.join()).toContain('…')
  expect(notes.join()).not.toMatch(HALF)
})
