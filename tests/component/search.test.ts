import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import type { RuleEntry, SearchData } from '../../src/search/data.ts'
import { Engine } from '../../src/search/engine.ts'
import Search from '../../src/search/Search.svelte'

const rule = (name: string, title: string, keywords: string): RuleEntry =>
  [...[name, title, keywords, '', '市商务局', '']] as unknown as RuleEntry
const many = Array.from({ length: 12 }, (_, at) =>
  rule(`fair-${at}`, `展会补贴第 ${at} 项`, '参展'),
)
const data: SearchData = {
  documents: [
    [
      'lift',
      '加装电梯意见',
      '朔政办发〔2020〕32号',
      '朔州',
      '',
      '',
      '2020-09-16',
      '2025-09-15',
      [rule('subsidy', '老楼加装电梯补助', '电梯 补贴')],
    ],
    ['fairs', '外贸措施', '朔政办发〔2021〕58号', '朔州', '', '', '2022-01-01', null, many],
  ],
  thesaurus: ['直梯 升降机 > 电梯'],
  syllables: '',
  readings: '',
  traditional: '電电',
}

/** Opens the search and gives what a reader finds there; `load` may fail or wait. */
async function open(load: () => Promise<Engine> = () => Engine.in(data)) {
  const screen = await render(Search, { load })
  const box = screen.getByRole('searchbox')
  return {
    screen,
    box,
    titles: () =>
      [...screen.container.querySelectorAll('li a')].map((one) => one.textContent?.trim()),
    status: screen.getByRole('status'),
  }
}

const address = (query: string) => history.replaceState(null, '', location.pathname + query)
let before = ''
beforeEach(() => {
  before = location.search
  address('')
})
afterEach(() => address(before))

it('shows with each letter what is found, why, and how it stands', async () => {
  const { screen, box, titles, status } = await open()
  await box.fill('電')
  await expect.poll(titles).toContain('老楼加装电梯补助')
  await box.fill('直梯')
  await expect.poll(titles).toEqual(['老楼加装电梯补助', '加装电梯意见'])
  await expect.element(status).toHaveTextContent('找到 1 项')
  const [first] = screen.container.querySelectorAll('li')
  expect(first?.textContent).toContain('“直梯”和“电梯”意思相关，标题里有“电梯”')
  expect(first?.querySelector('.badge')?.textContent).toBe('已失效（2025年9月15日止）')
  await expect
    .element(screen.getByRole('link', { name: '老楼加装电梯补助' }))
    .toHaveAttribute('href', '/lift/subsidy/')
  await expect
    .element(screen.getByRole('link', { name: '加装电梯意见' }))
    .toHaveAttribute('href', '/documents/lift/')
})

it('a document found by its number stands before its rules, of which the first ten are shown until asked', async () => {
  const { screen, box, titles } = await open()
  await box.fill('58号')
  await expect.poll(titles).toHaveLength(11)
  expect(titles()[0]).toBe('外贸措施')
  await screen.getByRole('button', { name: '再看 2 项沾边的' }).click()
  await expect.poll(titles).toHaveLength(13)
  await box.fill('参展')
  await expect.poll(titles).toHaveLength(10)
})

it('says where nothing is found what to try, and does so at a press', async () => {
  const { screen, box, titles, status } = await open()
  await box.fill('地震')
  await expect.element(status).toHaveTextContent('没有找到')
  await expect
    .element(screen.getByRole('link', { name: /一步步问/ }))
    .toHaveAttribute('href', '/start/')
  await screen.getByRole('button', { name: '电梯' }).click()
  await expect.element(box).toHaveValue('电梯')
  await expect.element(box).toHaveFocus()
  await expect.poll(titles).toContain('老楼加装电梯补助')
})

it('says which part of the words nothing has to do with', async () => {
  const { screen, box } = await open()
  await box.fill('地震 电梯')
  await expect.element(screen.getByText('没有和“地震”有关的，下面按其余的词找。')).toBeVisible()
})

describe('what an input method composes', () => {
  it('is not searched until it is composed', async () => {
    const { screen, box, titles } = await open()
    const input = box.element() as HTMLInputElement
    const compose = (text: string) => {
      input.value = text
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
    }
    await box.click()
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    for (const letters of ['d', 'di', '电']) compose(letters)
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(screen.container.querySelectorAll('li')).toHaveLength(0)
    await expect.element(screen.getByRole('status')).toHaveTextContent('')
    compose('电梯')
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    await expect.poll(titles).toContain('老楼加装电梯补助')
  })
})

describe('the address', () => {
  it('is searched at once, and follows what is typed without new entries in the history', async () => {
    address('?q=电梯')
    const { box, titles } = await open()
    await expect.element(box).toHaveValue('电梯')
    await expect.poll(titles).toContain('老楼加装电梯补助')
    const entries = history.length
    await box.fill('参展')
    await expect.poll(() => new URLSearchParams(location.search).get('q')).toBe('参展')
    expect(history.length).toBe(entries)
    await box.fill('')
    await expect.poll(() => new URLSearchParams(location.search).get('q')).toBe(null)
  })

  it('stays as it is where nothing was typed', async () => {
    address('?q=电梯&utm=1')
    const { titles } = await open()
    await expect.poll(titles).toContain('老楼加装电梯补助')
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    expect(location.search).toContain('utm=1')
  })
})

it('Enter keeps what was found and gives the keyboard of a phone away', async () => {
  const { box, titles } = await open()
  await box.fill('电梯')
  await userEvent.keyboard('{Enter}')
  await expect.element(box).not.toHaveFocus()
  await expect.poll(titles).toContain('老楼加装电梯补助')
})

it('says that it did not load, and loads it when asked again', async () => {
  let tries = 0
  const { screen, box, titles } = await open(async () => {
    if (++tries < 3) throw new Error('offline')
    return Engine.in(data)
  })
  await box.fill('电梯')
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('没有加载成功。请检查网络，再按一次“搜索”。')
  await screen.getByRole('button', { name: '搜索' }).click()
  await expect.poll(titles).toContain('老楼加装电梯补助')
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
})
