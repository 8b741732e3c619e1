import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { Joint } from '../../src/calculators/together/joint.svelte.ts'
import { Measure } from '../../src/calculators/together/measure.svelte.ts'
import RulePage from '../../src/calculators/RulePage.svelte'
import { followDay } from '../../src/client/validity-today.ts'
import { theRule } from '../support/ask.ts'

/* A page that stays open past midnight in China, which is 16:00 in UTC. */

const told = vi.fn<() => void>()
document.addEventListener('newday', told)

beforeEach(() => {
  told.mockClear()
  vi.useFakeTimers({ now: new Date('2024-12-31T15:59:58Z') })
})
afterEach(() => vi.useRealTimers())

it('is told of each new day within ten seconds, once, and badges follow', () => {
  document.body.innerHTML = '<span data-from="2022-01-01" data-to="2024-12-31"></span>'
  const badge = document.querySelector<HTMLElement>('[data-from]')
  followDay()
  told.mockClear()
  vi.advanceTimersByTime(1_999)
  expect(told).not.toHaveBeenCalled()
  expect(badge?.dataset['status']).toBe('in-force')
  vi.advanceTimersByTime(10_001)
  expect(told).toHaveBeenCalledTimes(1)
  expect(badge?.dataset['status']).toBe('expired')
  vi.advanceTimersByTime(86_400_000 - 10_002)
  expect(told).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(10_002)
  expect(told).toHaveBeenCalledTimes(2)
})

it('is told at once when the page is seen again after a device slept over midnight', () => {
  followDay()
  document.dispatchEvent(new Event('visibilitychange'))
  told.mockClear() // for what other tests have started
  document.dispatchEvent(new Event('visibilitychange'))
  expect(told).not.toHaveBeenCalled()
  vi.setSystemTime(new Date('2025-01-03T01:00:00Z'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(told).toHaveBeenCalled()
})

it('shows the new day and the standing of the document on it', async () => {
  vi.useRealTimers()
  vi.useFakeTimers({ now: new Date('2024-12-31T15:59:58Z'), toFake: ['Date'] })
  const screen = await render(RulePage, {
    rule: theRule('foreign-trade/export-breakthrough'), // until 31 December 2024
    first: 'firstYearExports=8000000&manufacturer=true',
    example: '',
    builtOn: '2023-01-01',
  })
  const day = () =>
    [0, 1, 2].map(
      (part) =>
        screen.container.querySelector<HTMLInputElement>(part ? `#field-on-${part}` : '#field-on')
          ?.value,
    )
  await expect.element(screen.getByText(/^2024年12月31日：有效/)).toBeVisible()
  vi.setSystemTime(new Date('2024-12-31T16:00:00Z'))
  document.dispatchEvent(new Event('newday'))
  await expect.element(screen.getByText(/^2025年1月1日：已失效/)).toBeVisible()
  expect(day()).toEqual(['2025', '01', '01'])
  await expect.element(screen.getByText('改回今天')).not.toBeInTheDocument()
})

it('a joint form’s measures follow the new day, but not one that the reader chose', async () => {
  const rule = theRule('foreign-trade/export-breakthrough')
  const measure = new Measure({ name: 'export-breakthrough', title: '', path: '', script: '' })
  measure.load = () => Promise.resolve(rule)
  const joint = new Joint([measure], '2024-12-31')
  joint.tick(measure, true)
  await vi.waitFor(() => expect(measure.form).toBeDefined())
  joint.follow('2025-01-01')
  expect(joint.on).toBe('2025-01-01')
  expect(measure.form?.calculation.on).toBe('2025-01-01')
  joint.choose('2024-06-30')
  joint.follow('2025-01-02')
  expect(joint.on).toBe('2024-06-30')
  expect(measure.form?.calculation.on).toBe('2024-06-30')
  joint.choose(undefined)
  expect(measure.form?.on).toBe('2025-01-02')
})
