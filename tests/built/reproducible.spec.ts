import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIn, contentsOf, differences, ELSEWHERE } from '../../scripts/verify/reproducible.ts'
import { expect, test } from '../support/browser/watched.ts'

test('built again in another folder, time zone, language and year, the site is the same bytes', () => {
  test.setTimeout(180_000)
  const base = mkdtempSync(join(tmpdir(), 'reproducible-'))
  try {
    const [built, again] = [contentsOf('dist'), contentsOf(buildIn(base, ELSEWHERE))]
    expect(built.size).toBeGreaterThan(500)
    expect(differences(built, again)).toEqual([])
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
})

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
