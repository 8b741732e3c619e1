import { beforeEach, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Plan from '../../src/calculators/plan/Plan.svelte'
import type { Link } from '../../src/calculators/read-link.ts'
import { deviceStore, shelf } from '../../src/calculators/saved.ts'
import { dates } from '../../src/policies/elevator/dates.ts'

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '')
})

const STEPS = [
  { id: 'post-notice', title: '在单元楼道门口公示', brief: '公示不少于 7 日' },
  { id: 'apply', title: '到政务大厅递书面申请', brief: '' },
]
const about = { slug: 'elevator', title: '加装电梯' }
const kept = () => shelf(deviceStore()).saved

/** Opens the plan of the lifts, as a link or the device has it. */
async function open(pairs: Link['pairs'] = [], contradictory: Link['contradictory'] = []) {
  const props = { about, events: dates.events, steps: STEPS, builtOn: '2021-04-01' }
  const screen = await render(Plan, { props: { ...props, link: { pairs, contradictory } } })
  const boxes = screen.getByRole('group', { name: '贴出公示那天' }).getByRole('textbox')
  return {
    screen,
    boxes,
    tick: (title: string) => screen.getByRole('checkbox', { name: title, exact: false }),
    days: () => [...screen.container.querySelectorAll('time')].map(({ dateTime }) => dateTime),
    async type(day: string) {
      for (const [at, part] of day.split('-').entries()) await boxes.nth(at).fill(part)
    },
  }
}

it('the day typed gives the dates that follow, in order, with the other reading', async () => {
  const { screen, type, days } = await open()
  await expect.element(screen.getByText(/能数出：公示至少贴到；最早可以递申请/)).toBeVisible()
  await type('2021-4-20')
  // 21–27 April are seven days; with the 20th itself the 26th. The day after one may apply.
  await expect.poll(days).toEqual(['2021-04-27', '2021-04-28'])
  await expect.element(screen.getByText(/换一种读法是2021年4月26日/)).toBeVisible()
  await expect.element(screen.getByText('2021年4月27日 星期二')).toBeVisible()
})

it('a day and a tick stay where the page stays, and on the device once the reader keeps them', async () => {
  const first = await open()
  await first.type('2998-12-25')
  await first.screen.unmount()
  const again = await open()
  await expect.poll(again.days).toEqual(['2999-01-01', '2999-01-02'])
  expect(kept()).toEqual([])
  await again.screen.getByRole('button', { name: '存进我的测算' }).click()
  await again.tick('到政务大厅递书面申请').click()
  expect(kept()).toHaveLength(1)
  // 26–31 December are six days, 1 January the seventh.
  expect(kept()[0]).toMatchObject({
    name: '加装电梯的日程',
    address: 'plan/elevator/?posted=2998-12-25&done=apply',
    total: '2999年1月1日 公示至少贴到',
    kind: '2 步办好了 1 步',
  })
  await again.screen.unmount()
  history.replaceState(null, '')
  const later = await open()
  await expect.poll(later.days).toEqual(['2999-01-01', '2999-01-02'])
  await expect.element(later.tick('到政务大厅递书面申请')).toBeChecked()
  await later.screen.getByRole('button', { name: '全部清空' }).click()
  expect(kept()).toEqual([])
  await expect.poll(later.days).toEqual([])
})

it('the plan of a link is shown and takes the place of none that is kept', async () => {
  const own = await open()
  await own.type('2021-4-20')
  const keeping = { name: '存进我的测算' }
  await own.screen.getByRole('button', keeping).click()
  await own.screen.unmount()
  history.replaceState(null, '')
  const sent = await open([['posted', '2024-02-24']])
  // Five days to 29 February, two in March.
  await expect.poll(sent.days).toEqual(['2024-03-02', '2024-03-03'])
  await sent.screen.getByRole('button', keeping).click()
  expect(kept().map(({ name }) => name)).toEqual(['加装电梯的日程（2）', '加装电梯的日程'])
})

it('what a link carries and the plan does not know is told', async () => {
  const { screen } = await open(
    [
      ['done', 'apply,fly'],
      ['posed', '2021-04-20'],
    ],
    [['posted', '2021-04-20']],
  )
  const told = screen.getByRole('alert')
  await expect
    .poll(() => told.element().textContent)
    .toContain('posed=2021-04-20，posted=2021-04-20，done=fly')
})

it('a day that there is not is said at its field, and gives no date', async () => {
  const { screen, type, boxes, days } = await open()
  await type('2021-2-30')
  await boxes.nth(0).click()
  await screen.getByRole('checkbox').first().click()
  await expect.element(boxes.nth(0)).toHaveAttribute('aria-invalid', 'true')
  expect(days()).toEqual([])
})

it('the dates saved tell whether any alarm is still to come', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const { screen, type } = await open()
  const save = screen.getByRole('button', { name: '把这些日子存进日历' })
  await type('2021-4-20')
  await save.click()
  await expect.element(screen.getByText(/里面有 2 个日子。.*不会再提醒/)).toBeVisible()
  await type('2998-12-25')
  await save.click()
  await expect.element(screen.getByText(/里面有 2 个日子。.*早上 9 点提醒；/)).toBeVisible()
  vi.restoreAllMocks()
})
