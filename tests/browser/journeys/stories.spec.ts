import { test } from '../../support/browser/watched.ts'
import { STORIES } from '../../support/browser/stories.ts'

for (const [title, story] of Object.entries(STORIES)) test(title, ({ page }) => story(page))
