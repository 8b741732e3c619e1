import { expect, test } from 'vitest'
import type { FileEntry } from '../../../src/offline/files.ts'
import { bytesOf, withNeeds } from '../../../src/offline/files.ts'

/** A page, two scripts that name each other, a style, and a page of its own. */
const FILES: FileEntry[] = [
  ['a/', '', 100, 10, [1, 3]],
  ['one.js', '', 200, 20, [2]],
  ['two.js', '', 400, 40, [1]],
  ['style.css', '', 800, 80, []],
  ['b/', '', 1_600, 160, [3]],
]

test('a page comes after all that it needs, at once or later, and each file once', () => {
  expect(withNeeds(FILES, [0])).toEqual([2, 1, 3, 0])
  expect(withNeeds(FILES, [4, 0, 4])).toEqual([3, 4, 2, 1, 0])
  expect(withNeeds(FILES, [])).toEqual([])
})

test('files take their gzipped bytes from a host that packs, and their own from another', () => {
  expect(bytesOf(FILES, true)).toBe(310)
  expect(bytesOf(FILES, false)).toBe(3_100)
  expect(bytesOf([], true)).toBe(0)
})
