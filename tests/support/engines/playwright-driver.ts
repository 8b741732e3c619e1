import { chromium } from '@playwright/test'
import type { ElementHandle, Frame } from '@playwright/test'
import type { Driver } from './driver.ts'

/** An old Chromium with its libraries, driven by Playwright. */
export async function playwrightDriver(
  executablePath: string,
  libraries: string,
): Promise<Driver<ElementHandle>> {
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
    args: ['--no-sandbox', '--disable-gpu', '--no-zygote'],
  })
  const page = await browser.newPage({ serviceWorkers: 'allow' })
  let place: Frame = page.mainFrame()
  return {
    open: async (address) => {
      place = page.mainFrame()
      await page.goto(address)
    },
    back: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    evaluate: (expression) => place.evaluate(expression),
    element: async (expression) =>
      (await place.evaluateHandle(expression)).asElement() ?? undefined,
    // Playwright's own click asks the page for what browsers have had since 2022 only.
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
    upload: (element, path) => element.setInputFiles(path),
    enter: async (element) => {
      place = (await element.contentFrame()) ?? place
    },
    pdf: () => page.pdf({ preferCSSPageSize: true }),
    end: () => browser.close(),
  }
}
