import { beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import Wizard from '../../src/calculators/Wizard.svelte'
import { formOf } from './form.ts'

const RULE = 'landless-pension/monthly-topup'

// All tests share one page, whose entry would tell the next where the last one was.
beforeEach(() => history.replaceState(null, ''))

/** The questions about a form, as a link with these texts opens it where it `changed`. */
async function open(inputs: Record<string, string> = {}, changed = false) {
  const form = formOf(RULE, inputs)
  form.changed = changed
  const onstage = vi.fn<(stage: 'asking' | 'result') => void>()
  const screen = await render(Wizard, { form, onstage })
  return {
    ...{ form, onstage, screen },
    title: screen.getByRole('heading'),
    press: (name: string | RegExp) => screen.getByRole('button', { name }).click(),
  }
}

it('asks one question at a time, with nothing filled in beforehand, and leads to the result', async () => {
  const { form, onstage, screen, title, press } = await open()
  await expect.element(title).toHaveTextContent('第 1 个问题，共 3 个')
  await expect.element(screen.getByRole('textbox')).toHaveValue('')
  expect(onstage).toHaveBeenLastCalledWith('asking')
  await screen.getByRole('textbox').fill('四万一千七百')
  await press('下一步')
  await expect.element(title).toHaveTextContent('第 2 个问题，共 3 个')
  await expect.element(screen.getByRole('radio').first()).toHaveFocus()
  await screen.getByText('已经在领养老金').click()
  await press('下一步')
  await expect.element(title).toHaveTextContent('第 3 个问题，共 3 个')
  await expect.element(screen.getByRole('textbox')).toHaveFocus()
  await screen.getByRole('textbox').fill('65')
  await press('看结果')
  await expect.element(title).toHaveTextContent('你填的')
  expect(onstage).toHaveBeenLastCalledWith('result')
  // 41,700 ÷ 101
  expect(form.calculation.outcome).toMatchObject({ status: 'ok', total: '412.87' })
})

it('goes on only when the answer can be read, and says what is wrong', async () => {
  const { screen, title, press } = await open()
  await expect.element(screen.getByText(/没有填/)).not.toBeInTheDocument()
  await press('下一步')
  await expect.element(screen.getByText(/没有填/)).toBeVisible()
  await expect.element(title).toHaveTextContent('第 1 个问题，共 3 个')
  await screen.getByRole('textbox').fill('41700')
  await userEvent.keyboard('{Enter}')
  await expect.element(title).toHaveTextContent('第 2 个问题，共 3 个')
})

it('goes back with what was typed kept', async () => {
  const { screen, press } = await open()
  await screen.getByRole('textbox').fill('41700')
  await press('下一步')
  await press('上一步')
  await expect.element(screen.getByRole('textbox')).toHaveValue('41700')
})

it('opens a whole calculation at its answers, each of which can be changed', async () => {
  const { screen, title, press } = await open(
    { subsidy: '41700', payout: 'drawing', age: '65' },
    true,
  )
  await expect.element(title).toHaveTextContent('你填的')
  await expect.element(screen.getByText('41,700 元')).toBeVisible()
  await press(/改\s*开始多领时的年龄/)
  await expect.element(screen.getByRole('textbox')).toHaveValue('65')
})

it('shows each answer as it was read, whatever its writing', async () => {
  const { screen } = await open({ subsidy: '4.17 万元整', payout: 'drawing', age: '65岁' }, true)
  await expect.element(screen.getByText('41,700 元')).toBeVisible()
  await expect.element(screen.getByText('65 岁')).toBeVisible()
})

it('the question that the present entry of the history is about is asked, and answers stay', async () => {
  const { screen, title, press } = await open()
  await screen.getByRole('textbox').fill('41700')
  await press('下一步')
  await expect.element(title).toHaveTextContent('第 2 个问题，共 3 个')
  history.replaceState({ question: 0 }, '')
  dispatchEvent(new PopStateEvent('popstate'))
  await expect.element(title).toHaveTextContent('第 1 个问题，共 3 个')
  await expect.element(screen.getByRole('textbox')).toHaveValue('41700')
  await expect.element(screen.getByRole('textbox')).toHaveFocus()
})

it.each([null, { question: 9 }, { question: '1' }, { scroll: 1 }])(
  'an entry with the state %j is about no question',
  async (state) => {
    history.replaceState(state, '')
    const { title } = await open()
    await expect.element(title).toHaveTextContent('第 1 个问题，共 3 个')
  },
)
