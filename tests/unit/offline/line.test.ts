import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/offline/line.ts'
import { mayStore } from '../../../src/offline/line.ts'

/* What may be stored, by the line of the device and by whether the reader asked for all. */

const UNASKED: [of: string, line: Line, stored: ReturnType<typeof mayStore>][] = [
  ['a browser that says nothing', {}, 'all'],
  ['a desktop, which says how fast its line is', { saveData: false, effectiveType: '4g' }, 'all'],
  ['a fast line of no known kind', { type: 'unknown', effectiveType: '4g' }, 'all'],
  ['a line of another kind', { type: 'other', effectiveType: '4g' }, 'all'],
  ['Wi-Fi', { type: 'wifi', effectiveType: '4g' }, 'all'],
  ['slow Wi-Fi', { type: 'wifi', effectiveType: '3g' }, 'all'],
  ['a cable', { type: 'ethernet' }, 'all'],
  ['a mobile line', { type: 'cellular' }, 'visited'],
  ['a fast mobile line', { type: 'cellular', effectiveType: '4g' }, 'visited'],
  ['the line of a telephone beside it', { type: 'bluetooth', effectiveType: '4g' }, 'visited'],
  ['a line of no known kind as slow as 3G', { effectiveType: '3g' }, 'visited'],
  ['a line as slow as 2G', { type: 'unknown', effectiveType: 'slow-2g' }, 'visited'],
  ['no line', { type: 'none' }, 'visited'],
  ['a kind that is not known here', { type: 'satellite', effectiveType: '4g' }, 'visited'],
  ['Wi-Fi whose reader saves data', { saveData: true, type: 'wifi' }, 'nothing'],
  ['a mobile line whose reader saves data', { saveData: true, type: 'cellular' }, 'nothing'],
  ['a reader who saves data', { saveData: true }, 'nothing'],
]

describe('what is stored', () => {
  test.each(UNASKED)('unasked, over %s: %o %s', (_of, line, stored) => {
    expect(mayStore(line, false)).toBe(stored)
  })
  test.each(UNASKED)('asked for, over %s: all', (_of, line) => {
    expect(mayStore(line, true)).toBe('all')
  })
})
