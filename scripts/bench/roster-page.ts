/**
 * A roster of 100,000 rows and 12 columns on its page, in Chromium: made in the page, opened, computed in the
 * worker and scrolled through. Prints rows a second and the longest task on the page's own thread, and
 * fails where a task blocks the page for longer than the bound. Wants a built site: `npm run build`.
 */
import type { Page } from '@playwright/test'
import { findChromium } from '../setup/chromium.mjs'
import { launch, serveBuilt } from './browser.ts'

const RULE = 'landless-pension/subsidy'
const ROWS = Number(process.argv[2] ?? 100_000)
/** Milliseconds of the processor, as a machine that has other work to do stretches every task. */
const LONGEST_TASK = 50

/** Puts a roster into the page's chooser: the template's example, row by row for another person. */
async function choose(rows: number): Promise<void> {
  const template = await (await fetch('template.csv')).text()
  const [headings = '', example = ''] = template.slice(1).split('\n')
  const [, ...cells] = example.split(',')
  const parts = [`${headings},身份证号,村\n`]
  for (let row = 0; row < rows; row++) {
    const land = `${10 + (row % 7)}.${row % 10}`
    const own = cells.map((cell, place) => (place === 1 ? land : cell)).join(',')
    parts.push(`村民${row},${own},14060119600101${String(row).padStart(4, '0')},第${row % 40}村\n`)
    // The making is no part of what is measured, and is not to weigh on it either.
    if (row % 1000 === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  const chosen = new DataTransfer()
  chosen.items.add(new File(parts, '名册.csv'))
  const chooser = document.querySelector<HTMLInputElement>('#roster input[type="file"]')
  if (!chooser) throw new Error('The page has no chooser')
  chooser.files = chosen.files
}

interface Traced {
  readonly ph: string
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds on the clock, and those in which the thread had a processor. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The longest task on the page's thread in a trace, in milliseconds on the clock and of the processor. */
function longestOf(trace: Buffer): { clock: number; processor: number } {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: Traced[] }
  const main = new Set<string>()
  for (const { name, pid, tid, args } of traceEvents)
    if (name === 'thread_name' && args?.name === 'CrRendererMain') main.add(`${pid} ${tid}`)
  const tasks = traceEvents.filter(
    ({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`),
  )
  if (!tasks.length) throw new Error('The trace has no tasks of the page')
  const longest = (of: 'dur' | 'tdur') =>
    tasks.reduce((most, one) => Math.max(most, one[of] ?? 0), 0)
  return { clock: longest('dur') / 1000, processor: longest('tdur') / 1000 }
}

const server = await serveBuilt()
const browser = await launch(findChromium())
const context = await browser.newContext({ serviceWorkers: 'block' })
const page = await context.newPage()
let workers = 0
page.on('worker', () => workers++)
page.on('pageerror', (fault) => {
  throw fault
})
await page.goto(`${server.origin}/roster/${RULE}/`)
await page.locator('#roster[data-alive]').waitFor()
if (!workers) throw new Error('The engine did not start a worker')
await page.evaluate(choose, ROWS)
await page.waitForTimeout(1000)

await measure(
  'opened',
  () => page.locator('#roster input[type="file"]').dispatchEvent('change'),
  '#opened-title',
)
await measure(
  'computed',
  () => page.getByRole('button', { name: '开始算' }).click(),
  '#results-title',
)
await measure('scrolled', () => scroll(page), '.roster-table')
await browser.close()
await server.close()

/** What a step took until `shown` was there, and the longest task on the page's thread meanwhile. */
async function measure(name: string, act: () => Promise<void>, shown: string): Promise<void> {
  await browser.startTracing(page, { categories: ['toplevel'] })
  const start = performance.now()
  await act()
  await page.locator(shown).waitFor({ timeout: 600_000 })
  const seconds = (performance.now() - start) / 1000
  const { clock, processor } = longestOf(await browser.stopTracing())
  const held = processor <= LONGEST_TASK
  if (!held) process.exitCode = 1
  console.log(
    `${name}: ${ROWS} rows in ${seconds.toFixed(1)} s, ${Math.round(ROWS / seconds)} rows a second; ` +
      `longest task on the page ${processor.toFixed(0)} ms (at most ${LONGEST_TASK}; ${clock.toFixed(0)} ms on the clock of this machine) ` +
      (held ? 'ok' : 'NOT HELD'),
  )
}

/** With the wheel for two seconds, then to a place far off again and again. */
async function scroll(page: Page): Promise<void> {
  const box = page.locator('.roster-box')
  await box.hover()
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(30)
  }
  for (let turn = 1; turn <= 20; turn++) {
    await box.evaluate((box, part) => (box.scrollTop = box.scrollHeight * part), turn / 20)
    await page.waitForTimeout(100)
  }
  const last = await page.locator('.roster-table tbody tr[data-place] button').last().innerText()
  if (!last.startsWith(String(ROWS + 1))) throw new Error(`The last row shown is ${last}`)
}
