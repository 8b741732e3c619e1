import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import PartOfWhole from '../../src/calculators/PartOfWhole.svelte'
import WhatChanges from '../../src/calculators/WhatChanges.svelte'
import { formOf } from './form.ts'

const EXPORTS = 'foreign-trade/export-breakthrough'
const LAND = {
  ...{ monthlyAllowance: '500', contractedArea: '10', takenArea: '6', members: '2' },
  ...{ birthDate: '1957-03-15', noticeDate: '2022-05-20', rightsHolder: 'true' },
}

it('says the nearest gain, the cap and where one stands, and follows what is typed', async () => {
  const form = formOf(EXPORTS, { firstYearExports: '8000000', manufacturer: 'true' })
  const screen = await render(WhatChanges, { form, visible: true })
  const section = screen.locator
  await expect.element(section).toMatchTextContent(/再增加 3,000,000 元，可多得 5,000\.00 元/)
  await expect
    .element(screen.getByRole('img'))
    .toHaveAccessibleName(/现在是 8,000,000 元，结果 20,000\.00 元/)
  expect(screen.container.querySelector('tr[aria-current]')?.textContent).toContain('20,000.00')
  await expect
    .element(screen.getByRole('row', { name: /11,000,000/ }))
    .toMatchTextContent(/25,000\.00/)

  form.type('firstYearExports', '2亿')
  await expect.element(section).toMatchTextContent(/已经到最高额/)
  await expect.poll(() => screen.container.querySelector('svg')?.textContent).toContain('到顶 30万')
  form.type('firstYearExports', '4999999.99')
  await expect.element(section).toMatchTextContent(/再增加 0\.01 元，可多得 10,000\.00 元/)
  form.type('manufacturer', 'false')
  await expect.element(section).toMatchTextContent(/结果不变/)
  await expect.element(screen.getByRole('table')).not.toBeInTheDocument()
})

it('computes nothing while it is out of view', async () => {
  const form = formOf(EXPORTS, { firstYearExports: '8000000', manufacturer: 'true' })
  const screen = await render(WhatChanges, { form, visible: false })
  expect(screen.container.textContent).not.toContain('可多得')
  await screen.rerender({ form, visible: true })
  await expect.element(screen.locator).toMatchTextContent(/可多得 5,000\.00 元/)
})

it('lets another number be chosen by keyboard', async () => {
  const form = formOf('landless-pension/subsidy', LAND)
  const screen = await render(WhatChanges, { form, visible: true })
  const select = screen.getByRole('combobox')
  await expect.element(select).toHaveValue('takenArea')
  ;(select.element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(select).toHaveValue('members')
  // 4 ÷ 14 is less than 0.3
  await expect.element(screen.locator).toMatchTextContent(/一起承包的人数再增加 12 人/)
})

it('draws a part within its whole, with the lines of half and of 0.3 亩', async () => {
  const form = formOf('landless-pension/subsidy', LAND)
  const screen = await render(PartOfWhole, { form, visible: true })
  const { container } = screen
  const places = () =>
    [...container.querySelectorAll('line')].map((line) => line.getAttribute('x1'))
  const taken = () => container.querySelector('rect.taken')?.getAttribute('width')
  const lines = () =>
    screen
      .getByRole('listitem')
      .elements()
      .map((one) => one.textContent)
  expect(places()).toEqual(['50%', '94%']) // (10 − 9.4) ÷ 2 = 0.3
  expect(taken()).toBe('60%')
  expect(lines()).toEqual([
    expect.stringMatching(/达到 5 亩（50%）：被征走的达到一半.*已经到了/),
    expect.stringMatching(/超过 9\.4 亩（94%）：剩下的人均不足 0\.3 亩.*还没到/),
  ])
  form.type('takenArea', '9.41')
  await expect.poll(taken).toBe('94.1%')
  expect(lines()[1]).toContain('已经到了')
  form.type('takenArea', '11')
  await expect.poll(() => container.querySelector('svg')).toBeNull()
})
