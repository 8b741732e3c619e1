import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import Form from '../../src/calculators/Form.svelte'
import { FormState } from '../../src/calculators/form-state.svelte.ts'
import type { Figure } from '../../src/calculators/stated/stated.svelte.ts'
import Stated from '../../src/calculators/stated/stated.svelte.ts'
import type { Filled } from '../../src/calculators/together/asked.ts'
import { ownOf } from '../../src/calculators/together/asked.ts'
import { Joint } from '../../src/calculators/together/joint.svelte.ts'
import { readPairs } from '../../src/calculators/together/joint-link.ts'
import { Measure } from '../../src/calculators/together/measure.svelte.ts'
import QuestionList from '../../src/calculators/together/QuestionList.svelte'
import { questionsOf } from '../../src/calculators/together/questions.ts'
import MeasureFields from '../../src/calculators/together/MeasureFields.svelte'
import Wizard from '../../src/calculators/Wizard.svelte'
import { fromPairs } from '../../src/core/link.ts'
import { inputsOf } from '../../src/core/printed.ts'
import { theRule } from '../support/ask.ts'

/* Figures that whoever deploys the site states: offered by place, filled in, and named as long as they stand. */

const RULE = theRule('landless-pension/project-fund')
const figure = (place: string, from: string, to: string | null, value: string): Figure => ({
  ...{ key: 'monthlyAllowance', place, from, to, value },
  source: `${place}的通知（编造的）`,
})
const FIGURES = [
  figure('甲县', '2021-01-01', '2021-12-31', '560'),
  figure('甲县', '2022-01-01', null, '600'),
  figure('乙县', '2021-01-01', '2021-12-31', '600'),
  figure('丙县', '2019-01-01', '2019-12-31', '450'),
]

/** The form as an address opens it on the site with these figures. */
function opened(query: string, figures: readonly Figure[] = FIGURES): FormState {
  const request = fromPairs(RULE, new URLSearchParams(query))
  const form = new FormState(RULE, '2021-06-30', request, new Stated(figures))
  form.alive = true
  return form
}
async function open(query = 'takenArea=100&areaPerHead=2&monthlyAllowance=500') {
  const form = opened(query)
  const screen = await render(Form, {
    form,
    inputs: form.calculation.inputs,
    problems: form.problems,
  })
  const allowance = screen.container.querySelector('[name="monthlyAllowance"]') as HTMLInputElement
  return { form, screen, allowance, places: screen.getByRole('combobox') }
}
const query = (form: FormState) => decodeURIComponent(form.query)
/** What the printed sheet says of the figure. */
const printed = (form: FormState) =>
  Object.fromEntries(inputsOf(RULE, form.calculation))[RULE.inputs.monthlyAllowance.label]
const FROM_THE_FIRST = '560 元/月（部署本站的单位填的甲县的数，不是公报内容：甲县的通知（编造的））'

describe('a field with stated figures', () => {
  it('offers the places that have one for the day, and says nothing of a source before one is chosen', async () => {
    const { screen, places, form } = await open()
    await expect.element(places).toHaveValue('')
    const offered = [...screen.container.querySelectorAll('option')].map((one) =>
      one.textContent.trim(),
    )
    expect(offered).toEqual(['不选，自己填', '甲县：560 元/月', '乙县：600 元/月'])
    expect(screen.container.textContent).not.toContain('部署本站的单位')
    expect(printed(form)).toBe('500 元/月')
  })

  it('is filled with the one chosen, its source beside it, on the sheet, in the steps and in the address', async () => {
    const { form, screen, allowance, places } = await open()
    await userEvent.selectOptions(places, '甲县')
    await expect.element(allowance).toHaveValue('560')
    const beside = screen.getByText(/^下面这一项是部署本站的单位填的，不是公报里的：甲县，/)
    await expect
      .element(beside)
      .toMatchTextContent(/2021年1月1日起、2021年12月31日止.*甲县的通知（编造的）。$/)
    // 100 ÷ 2 = 50 人 × 139 × 560
    expect(form.calculation.outcome.total).toBe('3892000.00')
    expect(printed(form)).toBe(FROM_THE_FIRST)
    expect(query(form)).toContain('monthlyAllowance=560')
    expect(query(form)).toContain('place.monthlyAllowance=甲县')
    expect(form.changed).toBe(true)
  })

  it('stays editable: once edited the source is claimed nowhere, and that is told', async () => {
    const { form, screen, allowance, places } = await open()
    await userEvent.selectOptions(places, '甲县')
    await userEvent.fill(allowance, '580')
    await expect.element(screen.getByText(/甲县的数是 560 元\/月；下面填的不是它/)).toBeVisible()
    await expect.element(places).toHaveValue('')
    expect(printed(form)).toBe('580 元/月')
    expect(query(form)).not.toContain('place.')
    await userEvent.fill(allowance, '五百六十')
    await expect.element(places).toHaveValue('甲县')
    expect(printed(form)).toBe(FROM_THE_FIRST)
    await userEvent.selectOptions(places, '')
    await expect.element(allowance).toHaveValue('五百六十')
    expect(printed(form)).toBe('560 元/月')
  })

  it('keeps its text on another day, and tells what the place has then', async () => {
    const { form, screen, allowance, places } = await open()
    await userEvent.selectOptions(places, '甲县')
    form.choose('2022-03-01')
    await expect
      .element(
        screen.getByText('按2022年3月1日，甲县的数是 600 元/月；下面填的不是它，算你自己的。'),
      )
      .toBeVisible()
    await expect.element(allowance).toHaveValue('560')
    expect(printed(form)).toBe('560 元/月')
    await userEvent.selectOptions(places, '甲县')
    await expect.element(allowance).toHaveValue('600')
    expect(printed(form)).toContain('甲县的数')
    form.choose('2018-03-01')
    await expect
      .element(screen.getByText(/没有填甲县在2018年3月1日的数；下面填的没有跟着改/))
      .toBeVisible()
    await expect.element(places).not.toBeInTheDocument()
    expect(printed(form)).toBe('600 元/月')
  })

  it('has its source from the address that names the place, where the figure is still the stated one', () => {
    const asked = 'takenArea=100&areaPerHead=2&monthlyAllowance=560&place.monthlyAllowance=甲县'
    expect(printed(opened(asked))).toBe(FROM_THE_FIRST)
    expect(printed(opened(`${asked}&on=2022-06-30`))).toBe('560 元/月')
    const changed = opened(asked, [figure('甲县', '2021-01-01', null, '561')])
    expect([printed(changed), changed.unknownParameters]).toEqual(['560 元/月', []])
    const gone = opened(asked, [figure('乙县', '2021-01-01', null, '560')])
    expect(printed(gone)).toBe('560 元/月')
    expect(gone.unknownParameters).toEqual(['place.monthlyAllowance=甲县'])
  })
})

it('one question at a time offers them with the question that they answer', async () => {
  history.replaceState(null, '')
  const form = opened('')
  const screen = await render(Wizard, { form, onstage: () => undefined })
  const next = screen.getByRole('button', { name: '下一步' })
  while (!screen.container.querySelector('select')) {
    await userEvent.fill(screen.getByRole('textbox'), '2')
    await next.click()
  }
  await userEvent.selectOptions(screen.getByRole('combobox'), '乙县')
  await expect.element(screen.getByRole('textbox')).toHaveValue('600')
  await screen.getByRole('button', { name: '看结果' }).click()
  await expect
    .element(screen.getByText('600 元/月（部署本站的单位填的乙县的数，不是公报内容）'))
    .toBeVisible()
})

it('the joint form offers them to the measure that asks, and its address keeps the place', async () => {
  const stated = { key: 'lodgingRate', place: '甲市', from: '2021-12-01', to: null, value: '350' }
  const made = () =>
    new Measure({
      ...{ name: 'exhibition-domestic', title: '展会', path: '' },
      script: '/src/policies/foreign-trade/exhibition-domestic.ts',
      stated: {
        script: '/src/calculators/stated/stated.svelte.ts',
        figures: [{ ...stated, source: '编造的' }],
      },
    })
  const measure = made()
  const joint = new Joint([measure], '2022-06-30')
  joint.open(readPairs([['do', 'exhibition-domestic']]))
  await expect.poll(() => joint.filled.length).toBe(1)
  const screen = await render(MeasureFields, {
    joint,
    measure,
    controls: ownOf(measure as Measure & Filled),
  })
  if (measure.form) measure.form.alive = true
  await userEvent.selectOptions(screen.getByRole('combobox'), '甲市')
  const rate = () =>
    screen.container.querySelector<HTMLInputElement>('[name="exhibition-domestic.lodgingRate"]')
  await expect.poll(() => rate()?.value).toBe('350')
  expect(joint.changed).toBe(true)
  const asked = decodeURIComponent(joint.query)
  expect(asked).toContain('exhibition-domestic.place.lodgingRate=甲市')
  const reopened = made()
  const again = new Joint([reopened], '2022-06-30')
  again.open(readPairs(new URLSearchParams(joint.query)))
  await expect.poll(() => reopened.form?.stated?.places['lodgingRate']).toBe('甲市')
  expect(again.unknownParameters).toEqual([])
})

it('a fact that two measures ask is offered the figure once, and both take it', async () => {
  const stated = { key: 'monthlyAllowance', place: '甲县', from: '2021-12-01', to: null }
  const measures = ['subsidy', 'household'].map(
    (name) =>
      new Measure({
        ...{ name, title: name, path: '' },
        script: `/src/policies/landless-pension/${name}.ts`,
        stated: {
          script: '/src/calculators/stated/stated.svelte.ts',
          figures: [{ ...stated, value: '600', source: '编造的' }],
        },
      }),
  )
  const joint = new Joint(measures, '2022-06-30')
  joint.open(readPairs([['do', 'subsidy,household']]))
  await expect.poll(() => joint.filled.length).toBe(2)
  const questions = questionsOf(joint.current)
  const screen = await render(QuestionList, { joint, questions, idle: [] })
  await userEvent.selectOptions(screen.getByRole('combobox'), '甲县')
  await expect
    .poll(() => measures.map(({ form }) => form?.text('monthlyAllowance')))
    .toEqual(['600', '600'])
})
