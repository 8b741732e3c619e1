import { test } from './watched.ts'
import { STORIES } from './stories.ts'

for (const [title, story] of Object.entries(STORIES)) test(title, ({ page }) => story(page))
