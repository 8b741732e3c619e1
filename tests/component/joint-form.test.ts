import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import { jointDraft } from '../../src/calculators/together/draft.ts'
import Entry from '../../src/calculators/together/Entry.svelte'
import { readPairs } from '../../src/calculators/together/joint-link.ts'
import { Joint } from '../../src/calculators/together/joint.svelte.ts'
import JointWizard from '../../src/calculators/together/JointWizard.svelte'
import { Measure } from '../../src/calculators/together/measure.svelte.ts'
import Offers from '../../src/calculators/together/Offers.svelte'
import { questionsOf } from '../../src/calculators/together/questions.ts'
import Results from '../../src/calculators/together/Results.svelte'
import { theRule } from '../support/ask.ts'

// All tests share one page, whose entry would tell the next where the last one was.
beforeEach(() => history.replaceState(null, ''))

/** A joint form of rules by their ids, with an occasion that brings the two of the lift. */
async function joint(query: string): Promise<Joint> {
  const ids = ['elevator/subsidy', 'elevator/cost-share', 'accident-insurance/payout']
  const measures = ids.map((id) => {
    const rule = theRule(id)
    const until = id.startsWith('elevator') ? '2025-09-15' : undefined
    const measure = new Measure({ name: id, title: rule.title, path: `/${id}/`, script: '', until })
    measure.load = () => Promise.resolve(rule)
    return measure
  })
  const form = new Joint(measures, '2022-06-30', [
    { name: 'lift', title: '楼里想装电梯', measures: ids.slice(0, 2) },
    { name: 'accident', title: '出了意外', measures: ids.slice(2) },
    { name: 'nothing', title: '别的', measures: [] },
  ])
  form.open(readPairs(new URLSearchParams(query)))
  await expect.poll(() => form.hasArrived).toBe(true)
  return form
}

describe('what can be ticked', () => {
  it('folds what was not once something is, and unfolds it on demand with the focus in it', async () => {
    const form = await joint('')
    const screen = await render(Offers, { joint: form, asks: '发生了什么？' })
    const boxes = () => screen.getByRole('checkbox').elements().length
    expect(boxes()).toBe(3)
    await screen.getByText('出了意外').click()
    await expect.poll(boxes).toBe(1)
    await screen.getByRole('button', { name: '还要加别的（另有 2 项）' }).click()
    await expect.poll(boxes).toBe(3)
    await expect.element(screen.getByRole('checkbox', { name: '楼里想装电梯' })).toHaveFocus()
    await userEvent.keyboard(' ')
    expect(form.ticked.map(({ name }) => name)).toHaveLength(3)
    expect(form.query).toContain('do=lift%2Caccident') // in the order of the page
  })
})

describe('the questions', () => {
  it('ask what two rules share once, and no answer that makes no difference', async () => {
    const form = await joint('do=lift')
    const { container } = await render(Entry, { joint: form })
    const asked = (name: string) => container.querySelectorAll(`[name="${name}"]`).length
    expect(asked('building-storeys')).toBe(1)
    expect(asked('lift-certificate')).toBe(3) // yes, no, not known
    const storeys = container.querySelector('[name="building-storeys"]') as HTMLInputElement
    const lifts = container.querySelector('[name="lift-count"]') as HTMLInputElement
    await userEvent.fill(lifts, '1')
    await userEvent.fill(storeys, '3')
    // The sharing of the cost asks it as long as its own figures lack, whose weights are still blank.
    await userEvent.fill(
      container.querySelector('[name="elevator/cost-share.totalCost"]') as Element,
      '300000',
    )
    await userEvent.fill(container.querySelector('input[aria-label^="第 1 户"]') as Element, '1')
    // Three storeys are too few whatever the answers are: 五（六） asks for four.
    await expect.poll(() => asked('lift-certificate')).toBe(0)
    expect(storeys.value).toBe('3')
    await userEvent.fill(storeys, '6')
    await expect.poll(() => asked('lift-certificate')).toBe(3)
  })

  it('of what has expired are folded where something is in force', async () => {
    const both = await joint('do=lift,accident&on=2026-01-01')
    const { container } = await render(Entry, { joint: both })
    const folded = container.querySelector('details') as HTMLDetailsElement
    expect(folded.open).toBe(false)
    expect(folded.querySelector('[name="building-storeys"]')).not.toBeNull()
    expect(container.querySelectorAll('[name="accident-standard"]')).toHaveLength(3)
    const alone = await joint('do=lift&on=2026-01-01')
    const other = await render(Entry, { joint: alone })
    expect(other.container.querySelector('details')).toBeNull()
  })
})

describe('one question at a time', () => {
  it('each may be left open, and the results follow the last', async () => {
    const form = await joint('do=accident')
    const onstage = vi.fn<(stage: 'asking' | 'result') => void>()
    const screen = await render(JointWizard, {
      joint: form,
      questions: questionsOf(form.current),
      onstage,
    })
    expect(onstage).toHaveBeenLastCalledWith('asking')
    const press = (name: string) => screen.getByRole('button', { name }).click()
    await screen.getByText('2021 年提高后的标准').click()
    await press('下一步')
    await screen.getByText('受伤，没有落下残疾').click()
    await press('下一步')
    await press('下一步') // no grade
    await press('下一步') // no percentage
    await screen.getByRole('textbox').fill('很多')
    await press('看结果')
    await expect.element(screen.getByText(/“自己付的医药费”/)).toBeVisible() // held until it can be read
    await screen.getByRole('textbox').fill('2500')
    await press('看结果')
    expect(onstage).toHaveBeenLastCalledWith('result')
    await expect.element(screen.getByText('2021 年提高后的标准')).toBeVisible()
    expect(form.parts[0]?.calculation.outcome.total).toBe('2250.00') // 90% of 2,500
  })

  it('opens at the results where a link answers everything', async () => {
    const query =
      'do=accident&accident-standard=2020&accident-insurance/payout.outcome=death' +
      '&accident-insurance/payout.disabilityGrade=&accident-insurance/payout.medicalExpense=0'
    const form = await joint(query)
    const onstage = vi.fn<(stage: 'asking' | 'result') => void>()
    await render(JointWizard, { joint: form, questions: questionsOf(form.current), onstage })
    expect(onstage).toHaveBeenLastCalledWith('result')
  })
})

describe('the results', () => {
  it('stand under what came of them, duties apart, with what an open answer decides', async () => {
    const query =
      'do=lift&lift-count=1&building-storeys=6&building-title=true&single-owner=false' +
      '&elevator/cost-share.totalCost=500000&elevator/cost-share.weights=1,1'
    const form = await joint(query)
    const { container } = await render(Results, { joint: form, title: '我能拿什么' })
    const group = (name: string) =>
      container.querySelector(`[data-group="${name}"]`)?.textContent ?? ''
    // Per lift 100,000 + 2 × 50,000, by either reading; the certificate is not told.
    expect(group('possible')).toContain('符合的话 200,000.00 元')
    expect(group('possible')).toContain('要看：已验收合格，并取得电梯使用登记证书')
    expect(group('duty')).toContain('装电梯各家出多少钱')
    expect(group('due')).toBe('')
    expect(container.querySelector('.class-totals')?.textContent).toContain('还没定的，没有加')
  })

  it('are never added to what has expired, in no sum that is kept, passed on or told', async () => {
    const query =
      'do=lift,accident&on=2026-01-01&lift-count=1&building-storeys=6&building-title=true' +
      '&single-owner=false&lift-certificate=true&accident-standard=2021' +
      '&accident-insurance/payout.outcome=none&accident-insurance/payout.medicalExpense=2500'
    const form = await joint(query)
    // 90% of 2,500 in force; 100,000 + 2 × 50,000 of a document that has expired.
    expect(form.totals.map(({ words, total }) => [words, total])).toEqual([
      ['符合条件就给', '2250.00'],
      ['已失效的，符合条件就给', '200000.00'],
    ])
    expect(jointDraft('我能拿什么', form.query, form.totals).total).toBe(
      '符合条件就给 2,250.00 元；已失效的，符合条件就给 200,000.00 元',
    )
  })
})
