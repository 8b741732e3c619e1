import { expect, test } from 'vitest'
import { differences } from '../../../scripts/verify/reproducible.ts'

/* That two builds are the same bytes is proven by `npm run reproducible`, every night. */

test('a file that is missing or not the same is found', () => {
  const one = new Map([
    ['a', Buffer.from('1')],
    ['b', Buffer.from('2')],
    ['c', Buffer.from('3')],
  ])
  const other = new Map([
    ['a', Buffer.from('1')],
    ['b', Buffer.from('3')],
    ['d', Buffer.from('3')],
  ])
  expect(differences(one, other).sort()).toEqual(['b', 'c', 'd'])
})
