import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import '../../src/styles/base.css'
import Headline from '../../src/calculators/Headline.svelte'
import type { Saved } from '../../src/calculators/saved-entry.ts'
import SavedEntry from '../../src/calculators/SavedEntry.svelte'
import { Measure } from '../../src/calculators/together/measure.svelte.ts'
import Totals from '../../src/calculators/together/Totals.svelte'
import { LocalEngine } from '../../src/roster/local-engine.ts'
import RosterWork from '../../src/roster/RosterWork.svelte'
import { Work } from '../../src/roster/work.svelte.ts'
import { theRule } from '../support/ask.ts'
import { openFormOf } from './form.ts'
import { lift } from './storage.ts'

/* What a reader copies of a result is what stands there, and the amount once. */

/** What the clipboard holds after all of an element was selected and copied. */
async function copied(element: Element): Promise<string> {
  getSelection()?.selectAllChildren(element)
  await userEvent.copy()
  const paper = document.createElement('textarea')
  document.body.append(paper)
  paper.focus()
  await userEvent.paste()
  paper.remove()
  return paper.value
}
const timesIn = (text: string, amount: RegExp) => text.match(new RegExp(amount, 'g'))?.length ?? 0

/** The reward for first exports of 8 million: 20,000 元. */
const reward = () =>
  openFormOf('foreign-trade/export-breakthrough', {
    firstYearExports: '800万',
    manufacturer: 'true',
  })

it('gives a headline’s amount once, which a screen reader still says in its own way', async () => {
  const props = { form: reward(), example: '', paused: true }
  const { container, rerender } = await render(Headline, props)
  const text = await copied(container)
  expect(timesIn(text, /20,?000/)).toBe(1)
  expect(text).toMatch(/20,000\.00\s*元/)
  expect(getSelection()?.selectAllChildren(container)).toBeUndefined()
  expect(timesIn(getSelection()?.toString() ?? '', /20,?000/)).toBe(1)
  const spoken = container.querySelector('.unseen') as Element
  expect(getComputedStyle(spoken, '::before').content).toBe('"20000元"')
  // While digits are typed there is nothing yet to be read, rather than an amount of before.
  await rerender({ paused: false })
  expect(getComputedStyle(spoken, '::before').content).toBe('none')
})

it('gives each sum of the joint form once', async () => {
  const measure = new Measure({ name: 'one', title: '出口', path: '', script: '' })
  measure.form = reward()
  const { container } = await render(Totals, { measures: [measure] })
  expect(timesIn(await copied(container), /20,?000/)).toBe(1)
})

it('gives a roster’s sum once', async () => {
  const rule = theRule('foreign-trade/relocation')
  const work = new Work(rule, new LocalEngine(rule, 50), '2022-06-30')
  await work.open('企业名称,搬迁费用（元）\nA公司,100000\nB公司,200000')
  const { container, getByRole } = await render(RosterWork, { work })
  await getByRole('button', { name: '开始算' }).click()
  await expect.poll(() => container.querySelector('.headline .sum')?.textContent).toBe('60,000.00')
  const headline = container.querySelector('.headline') ?? container
  expect(timesIn(await copied(headline), /60,?000/)).toBe(1)
})

it('gives a kept calculation’s amount once', async () => {
  const { container } = await render(SavedEntry, {
    ...{ one: lift() as Saved, ticked: false, locked: false },
    ...{ ontick: () => undefined, onerase: () => undefined, onrename: () => true },
  })
  expect(timesIn(await copied(container), /200,?000/)).toBe(1)
})
