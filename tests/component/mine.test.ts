import { beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import Mine from '../../src/calculators/Mine.svelte'
import { lift, plant, planted } from './storage.ts'

beforeEach(() => localStorage.clear())

const two = [lift({ id: 'a', name: '甲' }), lift({ id: 'b', name: '乙', at: '2025-01-02' })]

/** Opens the page's component and gives what a reader finds there. */
async function open(kept: readonly unknown[] | string) {
  plant(kept)
  const screen = await render(Mine, { rules: {} })
  return {
    screen,
    names: () =>
      [...screen.container.querySelectorAll('.mine-list h3')].map((one) => one.textContent),
    button: (name: string | RegExp) => screen.getByRole('button', { name }),
    link: (name: string) => screen.getByRole('link', { name }),
  }
}

describe('a name', () => {
  it('can be changed, an empty one gives way to the title, and a reload keeps it', async () => {
    plant([lift({ name: '从前的名字' })])
    for (const [typed, name] of [
      ['  王家店 2026 ', '王家店 2026'],
      ['   ', '老楼加装电梯补助'],
    ] as const) {
      const screen = await render(Mine, { rules: {} })
      await screen.getByRole('button', { name: /改名/ }).click()
      const box = screen.getByRole('textbox', { name: /新名字/ })
      await expect.element(box).toHaveFocus()
      await box.fill(typed)
      await userEvent.keyboard('{Enter}')
      await expect.element(screen.getByRole('button', { name: /改名/ })).toHaveFocus()
      await screen.unmount()
      const again = await render(Mine, { rules: {} })
      await expect.element(again.getByRole('link')).toHaveTextContent(name)
      await again.unmount()
    }
  })

  it('stays where the change is given up', async () => {
    const { screen, button, link } = await open([lift({ name: '从前的名字' })])
    await button(/改名/).click()
    await screen.getByRole('textbox', { name: /新名字/ }).fill('王家店')
    await userEvent.keyboard('{Escape}')
    await expect.element(link('从前的名字')).toBeVisible()
  })
})

describe('deleting', () => {
  it('is put back one by one, the last first, until the page is left', async () => {
    const { screen, names, button, link } = await open(two)
    await expect.poll(names).toEqual(['乙', '甲'])
    await button(/删掉.*乙/).click()
    await button(/删掉.*甲/).click()
    await expect.poll(names).toEqual([])
    await expect.element(screen.getByRole('status')).toHaveTextContent('已删掉“甲”。')
    await expect.element(button('撤销')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(link('甲')).toHaveFocus()
    await button('撤销').click()
    await expect.poll(names).toEqual(['乙', '甲'])
    await button(/删掉.*甲/).click()
    await screen.unmount()
    const again = await render(Mine, { rules: {} })
    await expect.element(again.getByRole('link')).toHaveTextContent('乙')
    await expect.element(again.getByRole('button', { name: '撤销' })).not.toBeInTheDocument()
  })

  it('of all is asked about once, on the page', async () => {
    const { names, button } = await open(two)
    await button('全部删掉').click()
    await expect.element(button('不删')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(names).toEqual(['乙', '甲'])
    await button('全部删掉').click()
    await button('全部删掉').click()
    await expect.poll(names).toEqual([])
    expect(localStorage.length).toBe(0)
  })
})

it('at most four can be compared, and the table follows what is ticked', async () => {
  const { screen, button } = await open([...'abcde'].map((id) => lift({ id, name: id })))
  const boxes = screen.getByRole('checkbox')
  for (let i = 0; i < 4; i++) await boxes.nth(i).click()
  await expect.element(boxes.nth(4)).toBeDisabled()
  await button('并排比这 4 笔').click()
  const columns = () => screen.getByRole('columnheader').elements().length
  await expect.poll(columns).toBe(4)
  await boxes.nth(0).click()
  await expect.element(boxes.nth(4)).toBeEnabled()
  await expect.poll(columns).toBe(3)
})

it('ticks that the browser puts back are what is compared', async () => {
  const { screen, button } = await open(two)
  await screen.getByRole('checkbox').nth(1).click()
  // Without an event, as on a return.
  for (const [place, box] of screen.getByRole('checkbox').elements().entries())
    (box as HTMLInputElement).checked = place === 0
  dispatchEvent(new PageTransitionEvent('pageshow'))
  await expect.element(screen.getByText('勾了 1 笔。')).not.toBeInTheDocument()
  await expect.element(button(/并排比/)).not.toBeInTheDocument()
  for (const box of screen.getByRole('checkbox').elements())
    (box as HTMLInputElement).checked = true
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  await expect.element(screen.getByText('勾了 2 笔。')).toBeVisible()
  await button('并排比这 2 笔').click()
  await expect.poll(() => screen.getByRole('columnheader').elements().length).toBe(2)
})

it('what another tab has saved is listed at once, and deleting here loses nothing of it', async () => {
  const { names, button } = await open([lift({ id: 'a', name: '甲' })])
  await expect.poll(names).toEqual(['甲'])
  plant(two)
  dispatchEvent(new StorageEvent('storage', { key: 'huisuan.mine' }))
  await expect.poll(names).toEqual(['乙', '甲'])
  await button(/删掉.*甲/).click()
  await expect.poll(names).toEqual(['乙'])
  expect(planted().map(({ name }) => name)).toEqual(['乙'])
})

it('broken entries are counted and left where they are, and the rest is listed', async () => {
  const { screen, names, button } = await open([
    lift({ id: 'j', address: 'javascript:alert(3)//?' }),
    lift({ id: 'x' }),
    lift({ id: 'x', name: '同一个号' }),
    lift({ id: 'p', name: '原型', address: 'constructor/?x=1' }),
    null,
  ])
  await expect.poll(() => names().sort()).toEqual(['原型', '电梯'])
  await expect.element(screen.getByText(/有 3 笔读不出来/)).toBeVisible()
  await button(/删掉.*原型/).click()
  await expect.poll(planted).toHaveLength(4)
})

it('a place that cannot be read is reported, left alone, and can be emptied', async () => {
  const { screen, button } = await open('{"version":1,"entries":[{"na')
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/读不出来/)
  expect(localStorage.getItem('huisuan.mine')).toContain('"na')
  await button('全部删掉').click()
  await button('全部删掉').click()
  expect(localStorage.length).toBe(0)
})
