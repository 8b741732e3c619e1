/**
 * From a typed digit to the painted result, in Chromium without a window at four-fold CPU slowdown, as
 * a ratio to the same page without its calculator, whose only script echoes the field where the amount
 * stands: what the browser itself takes to type into that page and paint it. Both in one run,
 * alternating. Also the longest time that any single digit took. Wants a built site: `npm run build`.
 */
import type { Page } from '@playwright/test'
import { findHeadlessShell } from '../setup/chromium.mjs'
import { launch, serveBuilt } from './browser.ts'

/** The median may be this many times that of the page that only echoes. */
const RATIO = 1.6
/**
 * No digit may take longer, in milliseconds: the longest of each opening, and of these the median, since
 * another program that takes the processor for a moment delays a digit of one opening, not of most.
 */
const LONGEST = 100
const SLOWDOWN = 4
/** How often each page is opened anew, since no two processes are equally quick, and typed into. */
const OPENINGS = 7
const DIGITS = 60
/** Digits typed into one page before the other. */
const AT_ONCE = 10
/** The first digits only warm a page up. */
const WARM_UP = 8
/**
 * The heaviest single rule; the one with most readings of a plain sum, where what is typed stays under
 * what its clause asks, so that the reason follows each digit; and a list of households.
 */
const PAGES = {
  'landless-pension/subsidy': 'monthlyAllowance',
  'foreign-trade/high-tech-exports': 'highTechExports',
  'elevator/cost-share': 'totalCost',
}

/** Makes the page as built, whose scripts were kept from it, echo what is typed. */
function echo(): void {
  document.querySelector('.all-fields')?.removeAttribute('disabled')
  const sum = document.querySelector('.headline .sum')
  addEventListener('input', ({ target }) => {
    if (sum) sum.textContent = (target as HTMLInputElement).value
  })
}

/** Milliseconds from each input event to the moment after the frame that shows it. */
function record(): void {
  const times: number[] = []
  Object.assign(globalThis, { times })
  addEventListener(
    'input',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

async function open(
  page: Page,
  address: string,
  field: string,
  prepare = () => {},
): Promise<(digits: number) => Promise<void>> {
  await page.addInitScript(record)
  await page.goto(address)
  await page.evaluate(prepare)
  const input = page.locator(`input[name="${field}"]:enabled`)
  await input.fill('')
  await page.waitForTimeout(3000)
  const session = await page.context().newCDPSession(page)
  const slowDown = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate })
  let typed = 0
  return async (digits) => {
    // A slowed page costs a processor even where nothing moves: only the one typed into is slowed.
    await page.bringToFront()
    await slowDown(SLOWDOWN)
    for (let digit = 0; digit < digits; digit++) {
      if (typed++ % 7 === 0) await input.fill('')
      await page.keyboard.press(String((typed % 9) + 1))
      // Six or seven keys a second, at an odd pause, so that they fall anywhere between two frames.
      await page.waitForTimeout(140 + ((typed * 37) % 23))
    }
    await slowDown(1)
  }
}

async function timesOf(page: Page): Promise<number[]> {
  const times = await page.evaluate(() => Reflect.get(globalThis, 'times') as number[])
  return times.slice(WARM_UP)
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}

/** Types alternately into the page that only echoes and the page itself; gives the times of each. */
async function typeInto(rule: string, field: string): Promise<number[][]> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  })
  const [bare, ours] = [await context.newPage(), await context.newPage()]
  await bare.route('**/*.js', (route) => route.abort())
  const typing = [
    await open(bare, `${site}/${rule}/`, field, echo),
    await open(ours, `${site}/${rule}/`, field),
  ]
  for (let round = 0; round < DIGITS / AT_ONCE; round++) {
    for (const type of typing) await type(AT_ONCE)
  }
  const times = [await timesOf(bare), await timesOf(ours)]
  await context.close()
  return times
}

const server = await serveBuilt()
const site = server.origin
const browser = await launch(findHeadlessShell())
for (const [rule, field] of Object.entries(PAGES)) {
  const openings: number[][][] = []
  for (let opening = 0; opening < OPENINGS; opening++) openings.push(await typeInto(rule, field))
  const [plain = NaN, full = NaN] = [0, 1].map((page) =>
    median(openings.flatMap((times) => times[page] ?? [])),
  )
  report(
    `${rule}: ${full.toFixed(1)} ms ÷ the page only echoing ${plain.toFixed(1)} ms = ${(full / plain).toFixed(2)} (at most ${RATIO})`,
    full / plain <= RATIO,
  )
  const longest = openings.map(([, times = []]) => Math.max(...times))
  report(
    `${rule}: the longest digit ${median(longest).toFixed(0)} ms (at most ${LONGEST}; by opening ${longest.map(Math.round).join(' ')})`,
    median(longest) <= LONGEST,
  )
}
await browser.close()
await server.close()

function report(found: string, held: boolean): void {
  if (!held) process.exitCode = 1
  console.log(`${found} ${held ? 'ok' : 'NOT HELD'}`)
}
