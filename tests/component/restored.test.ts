import { afterEach, expect, it } from 'vitest'
import { tick } from 'svelte'
import { render } from 'vitest-browser-svelte'
import Offers from '../../src/calculators/together/Offers.svelte'
import { Joint } from '../../src/calculators/together/joint.svelte.ts'
import { Measure } from '../../src/calculators/together/measure.svelte.ts'
import { startFilter } from '../../src/client/filter.ts'
import { startTimeline } from '../../src/client/timeline-day.ts'
import { theRule } from '../support/ask.ts'

/* What a control shows when the page is shown is what the page follows: browsers restore without an event. */

const shown = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
const the = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector)
  if (!found) throw new Error(`There is no ${selector}`)
  return found
}
afterEach(() => {
  document.body.innerHTML = ''
})

it('the list of rules follows a restored word and audience', () => {
  document.body.innerHTML = `<form class="filter" hidden>
      <input id="filter-word" type="search" />
      <input type="radio" name="audience" value="" checked /><input type="radio" name="audience" value="farmer" />
      <p class="filter-count"></p></form>
    <div class="rule-group"><h3 class="group-head"></h3><p id="pension" data-words="养老" data-audience="farmer"></p><p id="land" data-words="征地" data-audience="enterprise farmer"></p><p id="fund" data-words="养老" data-audience="enterprise"></p></div>
    <div class="rule-group"><h3 class="group-head"></h3><p id="lift" data-words="电梯 养老" data-audience="resident"></p></div>`
  startFilter()
  shown()
  expect(the('.filter-count').textContent).toBe('')
  the<HTMLInputElement>('#filter-word').value = '养老'
  the<HTMLInputElement>('[value="farmer"]').checked = true
  shown()
  expect(the('.filter-count').textContent).toBe('找到 1 项')
  const hidden = ['#pension', '#land', '#fund', '#lift'].map((one) => the(one).hidden)
  expect(hidden).toEqual([false, true, true, true])
  // A rule is shown by its own audience, whatever else its document is for.
  the<HTMLInputElement>('#filter-word').value = ''
  shown()
  expect(the('.filter-count').textContent).toBe('找到 2 项')
  expect(the('#land').hidden).toBe(false)
  // Emptied without an event, the list is whole again.
  the<HTMLInputElement>('#filter-word').value = ''
  the<HTMLInputElement>('[value=""]').checked = true
  shown()
  expect(the('.filter-count').textContent).toBe('找到 4 项')
})

it('who asks for what holds is shown no rule that is over; a word opens the folded list', () => {
  const badge = (status: string) => `<span class="badge" data-status="${status}"></span>`
  document.body.innerHTML = `<form class="filter" hidden>
      <input id="filter-word" type="search" /><input type="checkbox" name="valid" />
      <p class="filter-count"></p></form>
    <div class="rule-group"><p class="group-head">${badge('no-end')}</p><p id="open" data-words="征地"></p></div>
    <details class="expired-rules"><summary><span data-shown>2</span></summary>
      <div class="rule-group"><p class="group-head">${badge('expired')}</p>
        <p id="over" data-words="水价"></p><p id="own" data-words="亏损">${badge('in-force')}</p></div></details>`
  startFilter()
  const fold = the<HTMLDetailsElement>('details')
  const hidden = () => ['#open', '#over', '#own'].map((one) => the(one).hidden)
  the<HTMLInputElement>('[name="valid"]').click()
  expect(hidden()).toEqual([false, true, false])
  expect([fold.open, the('[data-shown]').textContent]).toEqual([false, '1'])
  const word = the<HTMLInputElement>('#filter-word')
  word.value = '亏损'
  word.dispatchEvent(new Event('change', { bubbles: true }))
  expect(hidden()).toEqual([true, true, false])
  expect(fold.open).toBe(true)
  word.value = '征地'
  word.dispatchEvent(new Event('change', { bubbles: true }))
  expect([fold.hidden, the('.filter-count').textContent]).toEqual([true, '找到 1 项'])
  word.value = ''
  word.dispatchEvent(new Event('change', { bubbles: true }))
  expect([fold.hidden, fold.open]).toEqual([false, false])
})

it('the timeline follows a restored day, and only a day that nobody chose follows the calendar', () => {
  document.body.innerHTML = `<form class="day-form" hidden><input type="date" /><p role="status"></p></form>
    <p data-document="true"><span class="badge" data-from="2022-01-01" data-to="2024-12-31"></span></p>
    <p data-document="false"><span class="badge" data-from="2022-01-01" data-to="2028-12-31"></span></p>`
  startTimeline()
  const input = the<HTMLInputElement>('.day-form input')
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) // in China
  expect(input.value).toBe(today)
  input.value = '2024-12-31'
  shown()
  expect(the('[role="status"]').textContent).toContain('2024年12月31日：1 份有效，0 份没写截止日期')
  expect(the('[data-from]').dataset['status']).toBe('in-force')
  document.dispatchEvent(new Event('newday'))
  expect(input.value).toBe('2024-12-31')
  expect(the('[data-from]').dataset['status']).toBe('in-force')
})

it('the joint form computes the measures whose restored boxes are ticked', async () => {
  const rule = theRule('foreign-trade/export-breakthrough')
  const listed = ['a', 'b'].map((name) => ({
    ...{ name, title: name, path: '', script: '' },
  }))
  const measures = listed.map((one) => new Measure(one))
  for (const measure of measures) measure.load = () => Promise.resolve(rule)
  const joint = new Joint(measures, '2024-12-31')
  joint.tick(measures[0] as Measure, true)
  await render(Offers, { joint, asks: '' })
  the('.offers-form button').click() // what was not ticked is folded
  await tick()
  the<HTMLInputElement>('[value="a"]').checked = false
  the<HTMLInputElement>('[value="b"]').checked = true
  shown()
  expect(joint.ticked.map(({ name }) => name)).toEqual(['b'])
  expect(joint.query).toContain('do=b')
})
