import { expect, test } from 'vitest'
import { offerAll, storedInWords } from '../../../src/offline/words.ts'

test('it is said how much is stored, and what the rest takes', () => {
  expect(storedInWords(0, 812_345)).toEqual({
    said: '已存下：首页和按身份找的目录。全部存下还要下载约 0.8 MB。',
    offers: true,
  })
  expect(storedInWords(3, 99_001).said).toBe(
    '已存下：首页和按身份找的目录，还有 3 页。全部存下还要下载约 100 KB。',
  )
  expect(storedInWords(1, 100_000).said).toContain('约 0.1 MB')
  expect(storedInWords(1, 1).said).toContain('约 1 KB')
})

test('where nothing is missing nothing is offered', () => {
  expect(storedInWords(170, 0)).toEqual({ said: '全部存好了，没有网也能用', offers: false })
})

test('where there is no worker all is offered', () => {
  expect(offerAll(1_249_999)).toEqual({
    said: '这台设备上还没存。全部存下要下载约 1.2 MB。',
    offers: true,
  })
})
