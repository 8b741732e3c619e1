import { expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { LocalEngine } from '../../src/roster/local-engine.ts'
import RosterWork from '../../src/roster/RosterWork.svelte'
import { Work } from '../../src/roster/work.svelte.ts'
import { theRule } from '../support/ask.ts'

/* What the page asks and says of an open roster. */

/** The page's own part with a roster open on it. */
async function open(id: string, roster: string) {
  const rule = theRule(id)
  const work = new Work(rule, new LocalEngine(rule, 50), '2021-06-30')
  await work.open(roster)
  const screen = await render(RosterWork, { work })
  const press = (name: string | RegExp) => screen.getByRole('button', { name }).click()
  /** The sum, and the line beside it that says what was left out. */
  const sum = () => screen.container.querySelector('.headline .sum')?.textContent
  const leftOut = () => screen.container.querySelector('.roster-left-out')?.textContent?.trim()
  return { screen, press, sum, leftOut }
}

const TOTALLED = `企业名称,搬迁费用（元）
A公司,100000
B公司,200000
合计,300000
注：以上为初步数,`

it('sets totals and notes apart, says so beside the sum, and counts one with one press', async () => {
  const { screen, press, sum, leftOut } = await open('foreign-trade/relocation', TOTALLED)
  const listed = screen.getByRole('group', { name: '有 2 行看着不是一笔一笔的，没有算进去' })
  await expect.element(listed).toMatchTextContent(/第 4 行“合计 300000”：像是合计，没有算进去。/)
  await expect.element(listed).toMatchTextContent(/第 5 行“注：以上为初步数”：像是表下的说明/)
  await press('开始算')
  // 20% of 300,000.
  await expect.poll(sum).toBe('60,000.00')
  expect(leftOut()).toBe('没有算进去：像合计的 1 行、像说明的 1 行，看是哪几行。')

  await screen.getByRole('listitem').filter({ hasText: '合计 300000' }).getByRole('button').click()
  await expect.poll(sum).toBe('120,000.00')
  expect(leftOut()).toBe('没有算进去：像说明的 1 行，看是哪几行。')
  await press('还是不算')
  await expect.poll(sum).toBe('60,000.00')
})

it('asks about a heading that nearly fits before it computes', async () => {
  const { screen, press, sum } = await open(
    'service-recovery/travel-deposit',
    '旅行社,现在交着的保证金（元）,被法院冻结的（元）\n甲,200000,100000',
  )
  const question = screen.getByRole('group', { name: '先说清楚这 1 列，再算' })
  await expect
    .element(question)
    .toMatchTextContent(/C 列“被法院冻结的（元）”是不是“其中被法院冻结的（元）”？/)
  expect(screen.container.textContent).not.toContain('开始算')
  await press('是，就用这一列')
  await expect.element(screen.getByRole('table')).toMatchTextContent(/其中被法院冻结的/)
  await press('开始算')
  // 80% of what is not frozen, 100,000.
  await expect.poll(sum).toBe('80,000.00')
})

it('takes a column in its own unit', async () => {
  const { screen, press, sum } = await open(
    'foreign-trade/relocation',
    '企业名称,搬迁费用（万元）\nA公司,10',
  )
  await press('是，按万元用这一列')
  await expect.element(screen.getByRole('table')).toMatchTextContent(/搬迁费用，按万元读/)
  await press('开始算')
  await expect.poll(sum).toBe('20,000.00')
})

it('names a column that is missing once the one that nearly fits is left', async () => {
  const { screen, press } = await open('foreign-trade/relocation', '企业名称,搬迁费\nA公司,10')
  await press('不是，不用这一列')
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/没有“搬迁费用”这一列/)
})
