import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import { Joint } from '../../src/calculators/together/joint.svelte.ts'
import { Measure } from '../../src/calculators/together/measure.svelte.ts'
import Offers from '../../src/calculators/together/Offers.svelte'
import Readings from '../../src/calculators/Readings.svelte'
import { readingsThatMatter } from '../../src/core/alternatives.ts'
import { translation } from '../../src/calculators/translation.svelte.ts'
import { formOf, openFormOf } from './form.ts'
import LiveForm from './LiveForm.svelte'
import { translate } from './translate.ts'

/* Each kind of box to tick or choose from: what it shows is what the page goes by. */

afterEach(() => (translation.active = false))

type Pair = [first: HTMLInputElement, second: HTMLInputElement]
/** The boxes of a kind, and how many of them the page takes for chosen. */
interface Shown {
  readonly boxes: Pair
  readonly taken: () => boolean[]
}
const boxesOf = (container: Element, name: string) =>
  [...container.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)] as Pair

const KINDS: Readonly<Record<string, () => Promise<Shown>>> = {
  async 'an option'() {
    const form = formOf('foreign-trade/export-breakthrough', {
      firstYearExports: '800万',
      manufacturer: 'true',
    })
    const { container } = await render(LiveForm, { form })
    const boxes = boxesOf(container, 'manufacturer')
    return { boxes, taken: () => boxes.map(({ value }) => value === form.text('manufacturer')) }
  },
  async 'a reading'() {
    const form = formOf('foreign-trade/export-breakthrough', {
      firstYearExports: '1200万',
      manufacturer: 'true',
    })
    const readings = readingsThatMatter(form.rule, form.calculation)
    const { container } = await render(Readings, { form, readings })
    const boxes = boxesOf(container, 'readings.step')
    return { boxes, taken: () => boxes.map(({ value }) => value === form.readings['step']) }
  },
  async 'a measure of the joint form'() {
    const listed = ['one', 'two'].map((name) => ({
      ...{ name, title: name, path: '', script: '' },
    }))
    const measures = listed.map((one) => new Measure(one))
    for (const measure of measures)
      measure.form = openFormOf('landless-pension/monthly-topup', {
        subsidy: '41700',
        payout: 'drawing',
        age: '65',
      })
    const joint = new Joint(measures, '2022-06-30')
    for (const measure of measures.slice(0, 1)) joint.tick(measure, true)
    const { container } = await render(Offers, { joint, asks: '要算哪几项' })
    await userEvent.click(container.querySelector('button') as Element) // what was not ticked is folded
    const boxes = boxesOf(container, 'do')
    return { boxes, taken: () => measures.map(joint.isTicked) }
  },
}

for (const [kind, show] of Object.entries(KINDS))
  describe(kind, () => {
    const stands = async ({ boxes, taken }: Shown, chosen: boolean[]) => {
      await expect.poll(taken).toEqual(chosen)
      await expect.poll(() => boxes.map(({ checked }) => checked)).toEqual(chosen)
    }

    it('is heard by its change, and stays where the browser puts it back to its default', async () => {
      const shown = await show()
      const [first, second] = shown.boxes
      await stands(shown, [true, false])
      first.form?.reset()
      await stands(shown, [true, false])
      second.click()
      if (first.type === 'checkbox') first.click()
      await stands(shown, [false, true])
      first.form?.reset()
      await stands(shown, [false, true])
      expect(shown.boxes.map((box) => box.defaultChecked)).toEqual([false, true])
      // A change without a press, as a filling program makes it.
      first.checked = true
      first.dispatchEvent(new Event('change', { bubbles: true }))
      if (second.type === 'checkbox') second.click()
      await stands(shown, [true, false])
    })

    it('is heard on a translated page', async () => {
      const shown = await show()
      translate(shown.boxes[0])
      shown.boxes[1].click()
      await expect.poll(() => shown.taken()[1]).toBe(true)
    })
  })

it('an option that may be left open is taken back by a choice of its own', async () => {
  const form = formOf('landless-pension/subsidy', {
    ...{ monthlyAllowance: '500', contractedArea: '10', takenArea: '10', members: '2' },
    ...{ birthDate: '1957-03-15', noticeDate: '2022-05-20', rightsHolder: 'true' },
    payout: 'residents',
  })
  const lines = () => form.calculation.outcome.lines.map(({ id, amount }) => `${id} ${amount}`)
  const { container } = await render(LiveForm, { form })
  // 69,500, and a 139th of it a month
  expect(lines()).toEqual(['subsidy 69500.00', 'monthly 500.00'])
  const boxes = [...container.querySelectorAll<HTMLInputElement>('[name="payout"]')]
  expect(boxes.map(({ value }) => value)).toEqual(['drawing', 'residents', 'employees', ''])
  boxes[3]?.click()
  await expect.poll(lines).toEqual(['subsidy 69500.00'])
  expect(boxes[3]?.checked).toBe(true)
  expect(form.query).not.toContain('payout')
})
