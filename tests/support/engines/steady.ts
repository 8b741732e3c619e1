import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { startHost } from '../browser/host.ts'
import type { Reader } from './reader.ts'

/* WebKit and Firefox report no layout shifts, so a script in the page itself watches, frame by frame. */

const RULE = 'landless-pension/monthly-topup/'

const PARTS = [
  'headline',
  'form',
  'account',
  'clauses',
  'changes',
  'validity',
  'cautions',
  'office',
]

/** What runs in the page: keeps how far each part has moved from one frame to the next, and counts frames. */
function watch(parts: string[]): void {
  const moves: Record<string, number> = {}
  const tops: Record<string, number> = {}
  const watched = { moves, frames: 0 }
  Object.assign(globalThis, { watched })
  const look = () => {
    if (document.querySelector('#field-on:enabled')) watched.frames++
    for (const part of parts) {
      const element = document.querySelector(`.calculation .${part}`)
      if (!element || document.readyState === 'loading') continue
      const top = element.getBoundingClientRect().top + scrollY
      moves[part] = Math.max(moves[part] ?? 0, Math.abs(top - (tops[part] ?? top)))
      tops[part] = top
    }
    requestAnimationFrame(look)
  }
  look()
}

/** A copy of the site whose page of the rule is watched. */
function watchedCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'huisuan-watched-'))
  cpSync('dist', copy, { recursive: true })
  writeFileSync(join(copy, 'watch.js'), `(${String(watch)})(${JSON.stringify(PARTS)})`)
  const page = join(copy, RULE, 'index.html')
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replace('</head>', '<script src="/watch.js"></script></head>'))
  return copy
}

/** Expects that a rule's page stands still while it comes to life. */
export async function standsStill(reader: Reader): Promise<void> {
  const copy = watchedCopy()
  const host = await startHost(copy)
  try {
    await reader.open(host.address + RULE)
    await reader.isAlive()
    // A second more, in which what comes later would have come.
    await reader.finds('globalThis.watched.frames > 60', true)
    const moves = await reader.driver.evaluate<Record<string, number>>('globalThis.watched.moves')
    expect(Object.keys(moves).sort()).toEqual([...PARTS].sort())
    expect(Object.entries(moves).filter(([, pixels]) => pixels > 1)).toEqual([])
  } finally {
    await host.stop()
    rmSync(copy, { recursive: true })
  }
}
