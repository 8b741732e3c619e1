import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import ReadAloud from '../../src/calculators/ReadAloud.svelte'
import { formOf } from './form.ts'

/* Amount, standing and next step read aloud, by a voice that sends nothing anywhere. */

interface Said {
  text: string
  voice?: Voice
  onend?: () => void
  onerror?: () => void
}
type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>
const voice = (name: string, lang: string, localService = true): Voice => ({
  ...{ name, lang, localService },
})

/** A browser's speech with these voices, which writes down what it is to say. */
function speech(voices: Voice[]) {
  const said: Said[] = []
  const synthesis = {
    voices,
    getVoices: () => synthesis.voices,
    onvoiceschanged: null as (() => void) | null,
    speak: (utterance: Said) => said.push(utterance),
    cancel: vi.fn(),
  }
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  return { said, synthesis }
}

const PROCEDURE = `<section class="procedure"><ol>
  <li><details><summary><b>公示名单</b><span>村里</span></summary><p><b>谁办</b>：村委会</p></details></li>
  <li><details><summary><b>按月领</b><mark>钱在这一步</mark></summary><p><b>谁办</b>：本人</p></details></li>
</ol></section>`
beforeEach(() => document.body.insertAdjacentHTML('beforeend', PROCEDURE))
afterEach(() => {
  document.querySelector('.procedure')?.remove()
  vi.unstubAllGlobals()
})

/** The button beside a farmer’s result, and what it is of. */
async function open() {
  const form = formOf('landless-pension/monthly-topup', {
    ...{ subsidy: '41700', payout: 'drawing', age: '65' },
  })
  const { rule, calculation } = form
  const screen = await render(ReadAloud, { rule, calculation })
  return { form, screen, button: screen.getByRole('button') }
}

const PUTONGHUA = voice('普通话', 'zh-CN')

it('reads the result with a Chinese voice of the device, and no other', async () => {
  const { said } = speech([
    voice('远处的', 'zh-CN', false),
    voice('English', 'en-US'),
    voice('粤语', 'zh-HK'),
    PUTONGHUA,
  ])
  const { button } = await open()
  await expect.element(button).toHaveTextContent('念给我听')
  await button.click()
  // 41,700 ÷ 101
  expect(said.map(({ text }) => text)).toContain('每月多领，每月412.87元。符合条件就给。')
  expect(said.map(({ text }) => text)).toContain('怎么办。钱在这一步：按月领。谁办：本人。')
  for (const one of said) expect(one).toMatchObject({ voice: PUTONGHUA, lang: 'zh-CN' })
})

it('stops when pressed again, and is ready again at the end', async () => {
  const { said, synthesis } = speech([PUTONGHUA])
  const { button } = await open()
  await button.click()
  await expect.element(button).toHaveTextContent('不念了')
  synthesis.cancel.mockClear()
  await button.click()
  expect(synthesis.cancel).toHaveBeenCalled()
  await expect.element(button).toHaveTextContent('念给我听')
  await button.click()
  await expect.element(button).toHaveTextContent('不念了')
  said[said.length - 1]?.onend?.()
  await expect.element(button).toHaveTextContent('念给我听')
})

it('stops when the page is left and when the amount is another', async () => {
  const { synthesis } = speech([PUTONGHUA])
  const { form, screen, button } = await open()
  await button.click()
  synthesis.cancel.mockClear()
  dispatchEvent(new PageTransitionEvent('pagehide'))
  expect(synthesis.cancel).toHaveBeenCalled()
  await expect.element(button).toHaveTextContent('念给我听')
  await button.click()
  await expect.element(button).toHaveTextContent('不念了')
  form.type('subsidy', '41701')
  await screen.rerender({ calculation: form.calculation })
  await expect.element(button).toHaveTextContent('念给我听')
})

it('is not there without a Chinese voice of the device, and comes with one', async () => {
  const { synthesis } = speech([voice('远处的', 'zh-CN', false), voice('English', 'en-US')])
  const { button } = await open()
  await expect.element(button).not.toBeInTheDocument()
  synthesis.voices = [voice('国语', 'zh_TW')]
  synthesis.onvoiceschanged?.()
  await expect.element(button).toBeInTheDocument()
})

it('is not there in a browser that does not speak', async () => {
  vi.stubGlobal('speechSynthesis', undefined)
  const { button } = await open()
  await expect.element(button).not.toBeInTheDocument()
})
