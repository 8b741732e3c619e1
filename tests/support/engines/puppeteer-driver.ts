import { expect } from '@playwright/test'
import puppeteer from 'puppeteer-core'
import type { ElementHandle, Frame } from 'puppeteer-core'
import type { Driver } from './driver.ts'

/** A Firefox, driven by Puppeteer: Playwright's own commands need a Firefox of its own. */
export async function puppeteerDriver(executablePath: string): Promise<Driver<ElementHandle>> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath })
  const page = await browser.newPage()
  let place: Frame = page.mainFrame()
  return {
    open: async (address) => {
      place = page.mainFrame()
      // Its own ways to go and to go back wait in vain once a page came from the back-forward cache.
      await page.evaluate((to) => location.assign(to), address)
      const at = () => page.evaluate('document.readyState + document.URL').catch(String)
      await expect.poll(at).toBe(`complete${address}`)
    },
    back: () => page.evaluate(() => history.back()),
    reload: async () => void (await page.reload()),
    evaluate: async (expression) => (await place.evaluate(expression)) as never,
    element: async (expression) =>
      ((await place.evaluateHandle(expression)).asElement() as ElementHandle | null) ?? undefined,
    // Its own click waits for the page to be drawn, which a busy machine may put off for ever.
    click: async (element) => {
      const box = await element.boundingBox()
      if (!box) throw new Error('The element is not shown')
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    },
    retype: async (_, deletions, text) => {
      await page.keyboard.press('End')
      for (let left = deletions; left > 0; left--) await page.keyboard.press('Backspace')
      await page.keyboard.type(text)
    },
    upload: (element, path) => (element as ElementHandle<HTMLInputElement>).uploadFile(path),
    enter: async (element) => {
      place = (await (element as ElementHandle<HTMLIFrameElement>).contentFrame()) ?? place
    },
    pdf: () => page.pdf({ preferCSSPageSize: true }),
    end: () => browser.close(),
  }
}
