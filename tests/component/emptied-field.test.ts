import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import { typedInputs } from '../../src/core/link.ts'
import { theRule } from '../support/ask.ts'
import { formOf } from './form.ts'
import LiveForm from './LiveForm.svelte'

/* A field emptied to be typed anew is not wrong before it is left: nothing is said that would move it. */

const FIELDS = {
  text: {
    rule: 'landless-pension/subsidy',
    control: 'input[name="takenArea"]',
    says: '“被征走的承包地”没有填',
  },
  entry: {
    rule: 'elevator/cost-share',
    control: '[aria-label="第 2 户的权重"]',
    says: '“第 2 户的权重”没有填',
  },
}

/** The inputs of a rule's first example as a form holds them. */
const exampleOf = (rule: string) => typedInputs(theRule(rule).examples[0].inputs)

for (const [kind, { rule, control, says }] of Object.entries(FIELDS)) {
  it(`an emptied ${kind} is at fault once it is left`, async () => {
    const form = formOf(rule, exampleOf(rule))
    const { container } = await render(LiveForm, { form })
    const input = container.querySelector<HTMLInputElement>(control)
    if (!input) throw new Error(`There is no ${control}`)
    await userEvent.clear(input)
    expect(container.querySelector('output')?.textContent).toBe('invalid')
    expect(container.textContent).not.toContain(says)
    expect(container.querySelector('[aria-invalid], .problems')).toBeNull()
    await userEvent.tab()
    await expect.poll(() => container.querySelector('.problems')?.textContent).toContain(says)
    expect(container.querySelector('.field .fault')?.textContent).toContain(says)
    await userEvent.type(input, '4')
    expect(container.querySelector('.problems, .fault')).toBeNull()
  })
}

it('an emptied field does not hide what is wrong with another', async () => {
  const { rule, control } = FIELDS.text
  const form = formOf(rule, { ...exampleOf(rule), contractedArea: 'x' })
  const { container } = await render(LiveForm, { form })
  const input = container.querySelector<HTMLInputElement>(control)
  if (!input) throw new Error('There is no field')
  await userEvent.clear(input)
  await expect.poll(() => container.querySelectorAll('.problems li').length).toBe(1)
  expect(container.querySelector('.problems')?.textContent).toContain('“原来的承包地”')
})
