import type { Page } from '@playwright/test'
import { procedureOf } from '../../../src/policies/index.ts'
import { expect, test } from '../../support/browser/watched.ts'
import { headline, visit } from '../../support/browser/site.ts'

/* In elder mode amount, standing and next step are read aloud (念给我听). */

const PATH = '/landless-pension/monthly-topup/?subsidy=41700&payout=drawing&age=65'
const button = (page: Page) => page.getByRole('button', { name: '念给我听' })

/** A device with a Chinese voice of its own, which writes down what it says. */
async function withVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = []
    const value = {
      getVoices: () => [{ name: '普通话', lang: 'zh-CN', localService: true }],
      speak: ({ text }: { text: string }) => said.push(text),
      cancel: () => undefined,
    }
    class Utterance {
      text: string
      constructor(text: string) {
        this.text = text
      }
    }
    Object.assign(globalThis, { said, SpeechSynthesisUtterance: Utterance })
    Object.defineProperty(globalThis, 'speechSynthesis', { value })
  })
}

test('a farmer in elder mode hears his sum, the standing and the step at which the money comes', async ({
  page,
  watch,
}) => {
  watch.kept.push('huisuan-elder')
  await withVoice(page)
  await page.addInitScript(() => localStorage.setItem('huisuan-elder', 'on'))
  await page.setViewportSize({ width: 360, height: 740 })
  await visit(page, PATH)
  await button(page).click()
  const said: string[] = await page.evaluate(() => Reflect.get(globalThis, 'said'))
  expect(said).toContain('每月多领，每月412.87元。符合条件就给。') // 41,700 ÷ 101 = 412.871…
  expect(said).toContain('没写截止日期，办之前先问一声还算不算数。')
  const comes = procedureOf('landless-pension')?.rules['monthly-topup']?.comes
  const step = procedureOf('landless-pension')?.steps.find(({ id }) => comes?.includes(id))
  expect(step?.title).toBeTruthy()
  expect(said.join('')).toContain(`怎么办。钱在这一步：${step?.title}。谁办：${step?.who}`)
  // Right under the amount.
  const [amount, below] = [
    await headline(page).boundingBox(),
    await page.locator('.read-aloud button').boundingBox(),
  ]
  const gap = (below?.y ?? 0) - (amount?.y ?? 0) - (amount?.height ?? 0)
  expect(gap).toBeGreaterThanOrEqual(0)
  expect(gap).toBeLessThan(60)
})

test('outside elder mode nothing is read aloud', async ({ page }) => {
  await withVoice(page)
  await visit(page, PATH)
  await page.locator('.actions').waitFor()
  await expect(button(page)).toHaveCount(0)
})
