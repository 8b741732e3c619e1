import { expect, test } from '../../support/browser/watched.ts'
import { INPUT_METHODS } from '../../support/browser/input-methods.ts'
import { STORIES, tellStory } from '../../support/browser/start-stories.ts'

/** Those told by keyboard in every run: one asks each kind of question, one the most; the others every night. */
const BY_KEYBOARD = ['a farmer whose land was taken', 'an exporter with eight measures']
const [byTouch] = INPUT_METHODS

for (const method of INPUT_METHODS) {
  test.describe(method.name, () => {
    for (const [title, story] of Object.entries(STORIES))
      test(
        `${title} finds what there is to get`,
        {
          tag: method === byTouch || BY_KEYBOARD.includes(title) ? [] : '@nightly',
        },
        async ({ browser, baseURL }) => {
          const context = await browser.newContext({
            ...method.device,
            baseURL: baseURL ?? '',
            locale: 'zh-CN',
            serviceWorkers: 'block',
          })
          const page = await context.newPage()
          expect(await tellStory(page, method, story)).toBe(story.steps)
        },
      )
  })
}
