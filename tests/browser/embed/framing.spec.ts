import { inHost } from '../../support/browser/host-page.ts'
import { expect, test } from '../../support/browser/watched.ts'

test('another site may frame an embedded calculator, and no other page', async ({
  page,
  baseURL,
  watch,
}) => {
  watch.foreseen = /frame-ancestors/
  const frames = ['/embed/elevator/subsidy/', '/elevator/subsidy/', '/mine/'].map(
    (path) => `<iframe src="${baseURL}${path}"></iframe>`,
  )
  await inHost(page, frames.join(''), async () => {
    const titles = () =>
      Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.locator('meta[http-equiv]').count()),
      )
    await expect.poll(titles).toEqual([1, 0, 0])
    expect(watch.faults).toHaveLength(2)
  })
})
