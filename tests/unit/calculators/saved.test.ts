import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/calculators/saved.ts'
import { clear, keep, KEY, remove, rename, shelf } from '../../../src/calculators/saved.ts'
import type { Saved } from '../../../src/calculators/saved-entry.ts'
import { distinct, nameOf, stamped } from '../../../src/calculators/saved-entry.ts'

const lift: Saved = {
  id: 'a',
  name: '三单元的电梯',
  title: '老楼加装电梯补助',
  address: 'elevator/subsidy/?elevators=1&storeys=6',
  total: '200,000.00 元',
  kind: '符合条件就给',
  at: '2026-11-24T01:02:03.000Z',
}
const later: Saved = { ...lift, id: 'b', name: '四单元', at: '2026-11-25T01:02:03.000Z' }

/** A storage in memory, holding a text from the start. */
function device(text?: string) {
  const texts = new Map<string, string>(text === undefined ? [] : [[KEY, text]])
  const store: NonNullable<Store> = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  }
  return { store, texts }
}
const holding = (...entries: unknown[]) => device(JSON.stringify({ version: 1, entries }))

function throwing(name: string): () => never {
  return () => {
    throw Object.assign(new Error('no'), { name })
  }
}

describe('the kept calculations', () => {
  it('are none on a device that never kept any, and reading writes nothing', () => {
    const { store, texts } = device()
    expect(shelf(store)).toEqual({ saved: [], broken: 0, fault: undefined })
    expect(texts.size).toBe(0)
  })

  it('come back as they were kept, the newest first', () => {
    const { store } = device()
    expect([keep(store, lift), keep(store, later)]).toEqual([undefined, undefined])
    expect(shelf(store).saved).toEqual([later, lift])
    const same = { ...later, id: 'c' }
    keep(store, same)
    expect(shelf(store).saved).toEqual([same, later, lift])
  })

  it('can be renamed, taken out, put back and cleared', () => {
    const { store, texts } = holding(lift, later)
    rename(store, 'a', '换个名字')
    expect(shelf(store).saved.map(({ name }) => name)).toEqual(['四单元', '换个名字'])
    remove(store, 'b')
    expect(shelf(store).saved.map(({ id }) => id)).toEqual(['a'])
    keep(store, later)
    keep(store, later)
    expect(shelf(store)).toMatchObject({ saved: [{ id: 'b' }, { id: 'a' }], broken: 0 })
    expect(clear(store)).toBeUndefined()
    expect(texts.size).toBe(0)
  })

  it('of two tabs that save in turn are both there', () => {
    const { store } = device()
    const [one, other] = [{ ...store }, { ...store }]
    shelf(one)
    shelf(other)
    keep(one, lift)
    keep(other, later)
    remove(one, 'a')
    keep(other, { ...lift, id: 'c' })
    expect(shelf(store).saved.map(({ id }) => id)).toEqual(['b', 'c'])
  })
})

describe('what stands in the storage and cannot be understood', () => {
  it.each([
    ['broken JSON', '{"version":1,"entr'],
    ['an empty text', ''],
    ['another version', JSON.stringify({ version: 2, entries: [lift] })],
    ['no version', JSON.stringify({ entries: [lift] })],
    ['a list', JSON.stringify([lift])],
    ['entries that are no list', JSON.stringify({ version: 1, entries: { 0: lift } })],
    ['null', 'null'],
  ])('%s is reported, and stays as it is until all is cleared', (_, text) => {
    const { store, texts } = device(text)
    expect(shelf(store)).toEqual({ saved: [], broken: 0, fault: 'unreadable' })
    for (const fault of [keep(store, lift), rename(store, 'a', 'x'), remove(store, 'a')])
      expect(fault).toBe('unreadable')
    expect(texts.get(KEY)).toBe(text)
    clear(store)
    expect(shelf(store).fault).toBeUndefined()
  })

  it.each([
    ['null', null],
    ['a text', 'lift'],
    ['a list', [lift]],
    ['a number for a name', { ...lift, name: 5 }],
    ['an empty name', { ...lift, name: ' ' }],
    ['no total', { ...lift, total: undefined }],
    ['an object for a total', { ...lift, total: { html: '<b>' } }],
    ['no day', { ...lift, at: 'yesterday' }],
    ['an empty id', { ...lift, id: '' }],
    ['an id that another has', { ...later, id: 'c' }],
    ['a script for an address', { ...lift, address: 'javascript:alert(1)//?' }],
    ['another site', { ...lift, address: '//evil.example/?x' }],
    ['another site with its scheme', { ...lift, address: 'https://evil.example/?x' }],
    ['a way out of the site', { ...lift, address: '../../x/?y' }],
    ['a backslash', { ...lift, address: '\\evil.example/?x' }],
    ['a hash', { ...lift, address: 'a/?b#c' }],
  ])('one entry with %s is left out and counted; a write keeps it', (_, broken) => {
    const { store, texts } = holding({ ...later, id: 'c' }, broken)
    expect(shelf(store)).toMatchObject({ saved: [{ id: 'c' }], broken: 1, fault: undefined })
    keep(store, lift)
    rename(store, 'a', '又一个')
    remove(store, 'a')
    const { entries } = JSON.parse(texts.get(KEY) ?? '') as { entries: unknown[] }
    expect(entries[1]).toEqual(JSON.parse(JSON.stringify(broken)))
    expect(entries).toHaveLength(2)
  })

  it('is a name of any length: it is cut between characters', () => {
    const { store } = holding({ ...lift, name: '𠮷'.repeat(80) })
    expect(shelf(store).saved[0]?.name).toBe('𠮷'.repeat(60))
  })
})

describe('a device that keeps nothing', () => {
  it('because the browser has no storage says it is blocked', () => {
    expect(shelf(undefined)).toEqual({ saved: [], broken: 0, fault: 'blocked' })
    expect(keep(undefined, lift)).toBe('blocked')
    expect(clear(undefined)).toBe('blocked')
  })

  it('because reading is forbidden says it is blocked', () => {
    const store = { ...device().store, getItem: throwing('SecurityError') }
    expect(shelf(store).fault).toBe('blocked')
    expect(keep(store, lift)).toBe('blocked')
  })

  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])(
    'because it is full says so (%s), and what was there stays',
    (name) => {
      const store = { ...holding(lift).store, setItem: throwing(name) }
      expect(keep(store, later)).toBe('full')
      expect(rename(store, 'a', '更长的名字')).toBe('full')
      expect(shelf(store)).toEqual({ saved: [lift], broken: 0, fault: undefined })
    },
  )
})

describe('a name', () => {
  it('is what was typed, without blanks around it, at most 60 characters, else the title', () => {
    expect(nameOf('  电梯 ', '标题')).toBe('电梯')
    expect(nameOf(' \n', '标题')).toBe('标题')
    expect(nameOf('字'.repeat(61), '')).toBe('字'.repeat(60))
  })

  it('that is taken gets the next free number, within the 60', () => {
    expect(distinct('电梯', [])).toBe('电梯')
    expect(distinct('电梯', ['电梯'])).toBe('电梯（2）')
    expect(distinct('电梯', ['电梯（2）', '电梯'])).toBe('电梯（3）')
    expect(distinct('字'.repeat(60), ['字'.repeat(60)])).toBe(`${'字'.repeat(57)}（2）`)
  })
})

it('two calculations saved in the same millisecond are two', () => {
  const now = new Date('2026-11-24T01:02:03Z')
  const [one, other] = [stamped(lift, now), stamped(lift, now)]
  expect(one.at).toBe('2026-11-24T01:02:03.000Z')
  expect(one.id).not.toBe(other.id)
})
