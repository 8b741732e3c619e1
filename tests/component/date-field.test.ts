import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import { formOf } from './form.ts'
import LiveForm from './LiveForm.svelte'

const PARTS = ['年', '月', '日'] as const
type Part = 0 | 1 | 2

/** A form with one date, its three boxes, and what the form makes of them. */
async function open(dueDate = '') {
  const form = formOf('service-recovery/loan-deferral', { dueDate })
  const screen = await render(LiveForm, { form })
  const labelled = (part: Part) => screen.getByLabelText(PARTS[part], { exact: true })
  const boxes = [labelled(0), labelled(1), labelled(2)] as const
  return {
    ...{ form, screen, boxes },
    box: (part: Part) => boxes[part].element() as HTMLInputElement,
    texts: () => boxes.map((box) => (box.element() as HTMLInputElement).value),
    day: () => form.text('dueDate'),
    faults: () => screen.container.querySelectorAll('.fault, .problems, [aria-invalid]').length,
  }
}

/** Pastes as a clipboard does; gives whether the box is left to take the text by itself. */
const paste = (box: HTMLInputElement, text: string) => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  return box.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  )
}

const WRITINGS = [
  ...['1965-03-08', '1965-3-8', '1965/3/8', '1965.3.8', '1965年3月8日', '19650308'],
  ...[' 1965-03-08\r\n', '\u200b1965-03-08', '１９６５－０３－０８', '1965-03-08 00:00:00'],
]

for (const part of [0, 1, 2] as const)
  for (const filled of ['', '2020-09-30'])
    it(`takes a whole day pasted into ${PARTS[part]} ${filled && 'over a filled day'}`, async () => {
      for (const writing of WRITINGS) {
        const { box, texts, day, faults, screen } = await open(filled)
        box(part).focus()
        expect(paste(box(part), writing)).toBe(false)
        await expect.poll(texts).toEqual(['1965', '03', '08'])
        expect(day()).toBe('1965-03-08')
        expect(faults()).toBe(0)
        await screen.unmount()
      }
    })

for (const part of [0, 1, 2] as const)
  for (const filled of ['', '2020-09-30'])
    it(`takes a whole day typed into ${PARTS[part]} ${filled && 'over a filled day'}`, async () => {
      for (const writing of filled ? ['20210315', '2021-03-05'] : ['2021/3/15', '2021年3月15日']) {
        const { box, boxes, texts, day, faults, screen } = await open(filled)
        await boxes[part].click()
        box(part).select()
        for (const key of writing) {
          await userEvent.keyboard(key)
          expect(faults(), writing).toBe(0)
        }
        const iso = writing.endsWith('05') ? '2021-03-05' : '2021-03-15'
        expect(box(part).value).toBe(writing)
        expect(day()).toBe(iso)
        await userEvent.tab()
        await expect.poll(texts).toEqual(iso.split('-'))
        expect(day()).toBe(iso)
        expect(faults()).toBe(0)
        await screen.unmount()
      }
    })

it('says nothing of a day until its boxes are left or all typed', async () => {
  const { boxes, faults, texts, day, screen } = await open('2020-09-30')
  await boxes[0].fill('')
  expect(faults()).toBe(0)
  await userEvent.keyboard('1965')
  await userEvent.tab()
  await userEvent.keyboard('{Backspace}')
  expect(faults()).toBe(0)
  await userEvent.keyboard('{Backspace}02')
  await userEvent.tab()
  await userEvent.keyboard('3')
  expect(faults()).toBe(0)
  expect(day()).toBe('1965-02-03')
  await userEvent.keyboard('0')
  await expect.element(screen.getByText(/没有这一天/).first()).toBeVisible()
  await userEvent.keyboard('{Backspace}')
  await userEvent.tab()
  await expect.poll(texts).toEqual(['1965', '02', '03'])
  expect(faults()).toBe(0)
})

it('says what is missing once the boxes are left', async () => {
  const { boxes, faults, texts, screen } = await open()
  await boxes[0].click()
  await userEvent.keyboard('1965{Tab}3')
  await expect.poll(texts).toEqual(['1965', '3', ''])
  expect(screen.container.querySelectorAll('.problems')).toHaveLength(0)
  await userEvent.tab()
  await userEvent.tab()
  await expect.element(screen.getByText(/填的是“1965-3”，读不成日期/).first()).toBeVisible()
  expect(faults()).toBeGreaterThan(0)
  expect(texts()).toEqual(['1965', '3', ''])
})

it('says it at Enter as well, which asks for the result', async () => {
  const { boxes, screen } = await open()
  await boxes[0].click()
  await userEvent.keyboard('1965')
  expect(screen.container.querySelectorAll('.problems')).toHaveLength(0)
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByText(/填的是“1965”，读不成日期/).first()).toBeVisible()
})

it('lets Tab go from box to box and Backspace take one letter, as in any text box', async () => {
  const { boxes, texts } = await open('2020-09-30')
  await boxes[0].click()
  await userEvent.keyboard('{End}{Backspace}1')
  expect(texts()).toEqual(['2021', '09', '30'])
  await userEvent.tab()
  await expect.element(boxes[1]).toHaveFocus()
  await userEvent.keyboard('{End}{Backspace}')
  expect(texts()).toEqual(['2021', '0', '30'])
  await userEvent.keyboard('{Backspace}{Backspace}')
  await expect.element(boxes[1]).toHaveFocus()
  expect(texts()).toEqual(['2021', '', '30'])
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
  await expect.element(boxes[0]).toHaveFocus()
})

it('takes what autofill puts into one box or into each, without focus or an input event', async () => {
  const { box, texts, day, faults } = await open()
  const fill = (part: Part, text: string) => {
    box(part).value = text
    box(part).dispatchEvent(new Event('change', { bubbles: true }))
  }
  fill(0, '1965/3/8')
  await expect.poll(texts).toEqual(['1965', '03', '08'])
  expect(day()).toBe('1965-03-08')
  fill(0, '2020')
  fill(1, '9')
  fill(2, '30')
  await expect.poll(texts).toEqual(['2020', '09', '30'])
  expect(day()).toBe('2020-09-30')
  expect(faults()).toBe(0)
})

it('takes a whole day that a keyboard puts in the middle of what stands there', async () => {
  const { box, texts, day } = await open('2020-09-30')
  box(0).focus()
  box(0).setRangeText('1965-03-08', 4, 4)
  box(0).dispatchEvent(
    new InputEvent('input', { data: '1965-03-08', inputType: 'insertText', bubbles: true }),
  )
  await expect.poll(texts).toEqual(['1965', '03', '08'])
  expect(day()).toBe('1965-03-08')
})

it('leaves a part that is pasted to its box', async () => {
  const { box } = await open('2020-09-30')
  expect(paste(box(1), '10')).toBe(true)
})

it('shows a day of a link in its boxes, and what is no day in sight', async () => {
  const { texts, screen } = await open('1965年3月8日')
  expect(texts()).toEqual(['1965', '03', '08'])
  await screen.unmount()
  const { texts: nonsense, faults } = await open('明年春天')
  expect(nonsense()).toEqual(['明年春天', '', ''])
  expect(faults()).toBeGreaterThan(0)
})
