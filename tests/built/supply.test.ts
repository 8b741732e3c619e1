import { readdirSync, readFileSync } from 'node:fs'
import { shippedIn } from '../../scripts/build/licences.ts'
import { readSupply, shippedFaults } from '../../scripts/verify/supply.ts'
import { expect, test } from 'vitest'
import { startHost } from '../support/browser/host.ts'

/* The packages whose code is in the built site, and their licence notices. */

const notices = readFileSync('dist/licences.txt', 'utf8')

test('every package in the pages and the service worker is on the list, and no other', () => {
  const [lock, , allowed] = readSupply()
  const shipped = shippedIn('dist')
  expect(shipped.length).toBeGreaterThanOrEqual(20)
  expect(shippedFaults(shipped, allowed)).toEqual([])
  for (const { name, version } of shipped)
    expect.soft(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
})

test('the notices are whole: each has a copyright line and its terms', () => {
  const sections = notices.split(/^(?=## \S+ \d)/m)
  expect(sections).toHaveLength(shippedIn('dist').length)
  for (const section of sections) {
    const [heading = ''] = section.split('\n')
    expect.soft(section, heading).toMatch(/copyright/i)
    expect.soft(section, heading).toMatch(/permission|redistribution/i)
  }
})

test('no list of a bundler is left in the site', () => {
  const names = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  expect(names.filter((name) => /licen[cs]e/i.test(name))).toEqual(['licences.txt'])
})

test('the page about the method leads to the notices', async () => {
  const method = readFileSync('dist/method/index.html', 'utf8')
  const [, address = ''] = /<a[^>]*\shref="([^"]*)"[^>]*>第三方许可</.exec(method) ?? []
  const host = await startHost('dist')
  const answer = await fetch(new URL(address, host.address))
  expect(answer.headers.get('content-type')).toContain('text/plain')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(await answer.text()).toBe(notices)
  await host.stop()
})
