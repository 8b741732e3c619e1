import { Joint } from '../../src/calculators/together/joint.svelte.ts'
import { Measure } from '../../src/calculators/together/measure.svelte.ts'
import Entry from '../../src/calculators/together/Entry.svelte'
import SavedEntry from '../../src/calculators/SavedEntry.svelte'
import SaveForm from '../../src/calculators/SaveForm.svelte'
import Wizard from '../../src/calculators/Wizard.svelte'
import RowFilter from '../../src/roster/RowFilter.svelte'
import type { Saved } from '../../src/calculators/saved-entry.ts'
import { render } from 'vitest-browser-svelte'
import { vi } from 'vitest'
import { formOf, openFormOf } from './form.ts'
import LiveForm from './LiveForm.svelte'
import { lift } from './storage.ts'

/* Each kind of control with a text in it, as its page has it. */

/** A control on a page, and what the page takes from it. */
export interface Shown {
  readonly control: HTMLInputElement
  /** The text that the page goes by, once it has had its time. */
  readonly taken: () => unknown
}
export interface TextControl {
  /** What stands there, what is put in its place, and that in the letters that an input method composes from. */
  readonly texts: readonly [before: string, after: string, letters: string]
  readonly show: () => Promise<Shown>
}

const MONEY = ['41700', '三万五千', "san'wan'wu'qian"] as const
const WORDS = ['', '电梯', "dian'ti"] as const
const NAMES = ['老楼', '电梯', "dian'ti"] as const

/** The first control of a form with these texts, and the text that the form has of its key. */
async function inForm(
  id: string,
  key: string,
  inputs: Record<string, string | string[]>,
  selector?: string,
) {
  const form = formOf(id, inputs)
  const { container } = await render(LiveForm, { form })
  return { control: first(container, selector), taken: () => [form.text(key)].flat()[0] }
}
const first = (container: Element, selector = '[type="text"], [type="search"]') =>
  container.querySelector(selector) as HTMLInputElement

export const TEXT_CONTROLS: Readonly<Record<string, TextControl>> = {
  'a number': {
    texts: MONEY,
    show: () =>
      inForm('landless-pension/monthly-topup', 'subsidy', {
        subsidy: MONEY[0],
        payout: 'drawing',
        age: '65',
      }),
  },
  'an entry of a list': {
    texts: ['1', '二', 'er'],
    show: () => inForm('elevator/cost-share', 'weights', { weights: ['1', '1'] }, '.list input'),
  },
  'the year of a day': {
    texts: ['2020', '2021', 'erer'],
    show: async () => {
      const shown = await inForm('service-recovery/loan-deferral', 'dueDate', {
        dueDate: '2020-09-30',
      })
      return { ...shown, taken: () => String(shown.taken()).slice(0, 4) }
    },
  },
  'a question of elder mode': {
    texts: MONEY,
    async show() {
      const form = formOf('landless-pension/monthly-topup', { subsidy: MONEY[0] })
      form.changed = true
      const { container } = await render(Wizard, { form, onstage: () => undefined })
      return { control: first(container), taken: () => form.text('subsidy') }
    },
  },
  'a number of the joint form': {
    texts: MONEY,
    async show() {
      const measure = new Measure({ name: 'one', title: '', path: '', script: '' })
      measure.form = openFormOf('landless-pension/monthly-topup', { subsidy: MONEY[0] })
      const joint = new Joint([measure], '2022-06-30')
      joint.tick(measure, true)
      const { container } = await render(Entry, { joint })
      // The facts that other rules ask too stand before it.
      const control = first(container, '[name="one.subsidy"]')
      return { control, taken: () => measure.form?.text('subsidy') }
    },
  },
  'the words that filter a roster': {
    texts: WORDS,
    async show() {
      const onfilter = vi.fn<(filter: { text: string }) => void>()
      const { container } = await render(RowFilter, {
        sums: {
          name: '',
          rows: 0,
          status: {},
          skips: {},
          total: '0.00',
          yes: 0,
          lines: [],
        } as never,
        onfilter,
      })
      return { control: first(container), taken: () => onfilter.mock.lastCall?.[0].text ?? '' }
    },
  },
  'the name to save under': {
    texts: NAMES,
    async show() {
      localStorage.clear()
      const { container } = await render(SaveForm, { draft: { ...lift(), name: NAMES[0] } })
      return heldBy(first(container))
    },
  },
  'the name to change': {
    texts: NAMES,
    async show() {
      const screen = await render(SavedEntry, {
        one: lift({ name: NAMES[0] }) as Saved,
        ...{ ticked: false, locked: false, ontick: () => undefined, onerase: () => undefined },
        onrename: () => false,
      })
      await screen.getByRole('button', { name: /改名/ }).click()
      return heldBy(first(screen.container))
    },
  },
}

/** A name is taken once it is sent; until then its default follows what the page holds of it. */
const heldBy = (control: HTMLInputElement) => ({ control, taken: () => control.defaultValue })
