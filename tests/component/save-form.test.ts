import { beforeEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import SaveForm from '../../src/calculators/SaveForm.svelte'
import type { Draft } from '../../src/calculators/saved-entry.ts'
import { lift, plant, planted } from './storage.ts'

beforeEach(() => localStorage.clear())

const draft = (more: Partial<Draft> = {}): Draft => ({
  name: '出口零突破奖励 800 万元',
  title: '出口零突破奖励',
  address: 'foreign-trade/export-breakthrough/?firstYearExports=800%E4%B8%87',
  total: '20,000.00 元',
  kind: '符合条件就给',
  ...more,
})

const NAME = '给这笔账起个名字'

it('has its name box in focus and filled, and says where the calculation is kept', async () => {
  const screen = await render(SaveForm, { draft: draft() })
  await expect.element(screen.getByLabelText(NAME)).toHaveFocus()
  await expect.element(screen.getByLabelText(NAME)).toHaveValue('出口零突破奖励 800 万元')
  await expect.element(screen.getByText(/不会发到任何地方/)).toBeVisible()
  expect(localStorage.length).toBe(0)
})

it('once saved it says so until the calculation is changed', async () => {
  const screen = await render(SaveForm, { draft: draft() })
  await screen.getByLabelText(NAME).fill('今年')
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByText(/已存为“今年”/)).toHaveFocus()
  await expect.element(screen.getByLabelText(NAME)).not.toBeInTheDocument()
  expect(planted()).toMatchObject([{ ...draft(), name: '今年' }])
  await screen.rerender({
    draft: draft({ address: 'a/b/?c=900', name: '出口零突破奖励 900 万元' }),
  })
  await expect.element(screen.getByLabelText(NAME)).toHaveValue('出口零突破奖励 900 万元')
  // The field that was changed keeps it.
  await expect.element(screen.getByLabelText(NAME)).not.toHaveFocus()
})

it('offers a name that no other calculation has', async () => {
  plant([lift({ name: draft().name })])
  const screen = await render(SaveForm, { draft: draft() })
  await expect.element(screen.getByLabelText(NAME)).toHaveValue('出口零突破奖励 800 万元（2）')
})

it('keeps an empty name as the title, and one that is not finished as such', async () => {
  const screen = await render(SaveForm, { draft: draft({ total: '还没填完' }) })
  await expect.element(screen.getByText(/还没填完也能存/)).toBeVisible()
  await screen.getByLabelText(NAME).fill('   ')
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByText(/已存为“出口零突破奖励”/)).toBeVisible()
  expect(planted()).toMatchObject([{ name: '出口零突破奖励', total: '还没填完' }])
})

it('where the place cannot be read it says so, keeps the name typed and changes nothing', async () => {
  plant('{"version":1,"entries":[{"na')
  const screen = await render(SaveForm, { draft: draft() })
  await screen.getByLabelText(NAME).fill('我起的名字')
  await screen.getByRole('button', { name: '存' }).click()
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/读不出来/)
  await expect.element(screen.getByLabelText(NAME)).toHaveValue('我起的名字')
  expect(localStorage.getItem('huisuan.mine')).toContain('"na')
})
