import { afterEach, beforeEach, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import WhatChanges from '../../src/calculators/WhatChanges.svelte'
import { formOf } from './form.ts'

/* What follows its own size changes it in the next frame, or browsers report a loop as an error. */

const errors: string[] = []
const hear = (event: ErrorEvent) => {
  errors.push(event.message)
  event.stopImmediatePropagation()
}
beforeEach(() => {
  errors.length = 0
  addEventListener('error', hear, true)
})
afterEach(() => removeEventListener('error', hear, true))

it('the curve is drawn at the width it has, and no loop is reported', async () => {
  const form = formOf('foreign-trade/export-breakthrough', {
    firstYearExports: '8000000',
    manufacturer: 'true',
  })
  const place = document.createElement('div')
  document.body.append(place)
  place.style.fontSize = '11px'
  await render(WhatChanges, { target: place, props: { form, visible: true } })
  const width = () => place.querySelector('.curve svg')?.getAttribute('viewBox')?.split(' ')[2]
  for (const wide of [700, 400, 900]) {
    place.style.width = `${wide}px`
    await expect.poll(() => Number(width())).toBeGreaterThan(wide - 120)
    await expect.poll(() => Number(width())).toBeLessThanOrEqual(wide)
  }
  expect(errors).toEqual([])
})
