import { afterEach, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import OnceAlive from '../../src/calculators/OnceAlive.svelte'
import { formOf } from './form.ts'

afterEach(() => vi.restoreAllMocks())

/** What a rule's page has once it is alive, with these texts typed. */
function actionsFor(id: string, inputs: Record<string, string>) {
  return render(OnceAlive, {
    form: formOf(id, inputs),
    calendar: new URL('../../src/papers/calendar/index.ts', import.meta.url).href,
    papers: undefined,
  })
}

const NAME = { name: '存进日历' }

it('a press saves the day as a calendar file, and says when it reminds', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const made = vi.spyOn(URL, 'createObjectURL')
  const screen = await actionsFor('elevator/notice', { postedDate: '2998-12-25' })
  await screen.getByRole('button', NAME).click()
  // From the next day on: 26–31 December are six days, 1 January the seventh.
  await expect
    .element(screen.getByText(/存成“装电梯的公示要贴到哪天\.ics”.*早上 9 点提醒/))
    .toBeVisible()
  expect(click.mock.contexts[0]).toMatchObject({ download: '装电梯的公示要贴到哪天.ics' })
  const file = made.mock.calls[0]?.[0] as Blob
  expect(file.type).toBe('text/calendar;charset=utf-8')
  expect(await file.text()).toContain('\r\nDTSTART;VALUE=DATE:29990101\r\n')
})

it('a day whose alarm is past is saved, and says that nothing reminds of it', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const screen = await actionsFor('elevator/notice', { postedDate: '2021-04-20' })
  await screen.getByRole('button', NAME).click()
  await expect.element(screen.getByText(/已经过了，不会再提醒/)).toBeVisible()
})

it.each([
  [
    'a sum of money',
    'foreign-trade/export-breakthrough',
    { firstYearExports: '800万', manufacturer: 'true' },
  ],
  ['what is not due', 'service-recovery/loan-deferral', { dueDate: '2021-01-01' }],
  ['what cannot be read', 'elevator/notice', { postedDate: '4/20' }],
])('%s has no day to save', async (_, id, inputs) => {
  const screen = await actionsFor(id, inputs)
  await expect.element(screen.getByRole('button', { name: '存成带公式的表格' })).toBeVisible()
  expect(screen.getByRole('button', NAME).elements()).toEqual([])
})
